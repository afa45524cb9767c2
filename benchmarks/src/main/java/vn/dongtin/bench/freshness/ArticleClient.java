package vn.dongtin.bench.freshness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** Posts articles and asks whether they can be found, as a user of the API would. */
final class ArticleClient implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Returns when the article was accepted.
     *
     * @param ingest address of ingest-service
     * @param json body of the request
     */
    void post(URI ingest, byte[] json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(ingest.resolve("/api/v1/articles"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json))
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != ACCEPTED) {
            throw new IOException("POST " + request.uri() + " was answered with " + status);
        }
    }

    /**
     * Whether a query for this word finds an article.
     *
     * @param word letters only
     */
    boolean isFound(URI search, String word) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(search.resolve("/api/v1/articles?q=" + word + "&facets=none&page_size=1"))
                .timeout(TIMEOUT)
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IOException("GET " + request.uri() + " was answered with " + answer.statusCode());
        }
        return MAPPER.readTree(answer.body()).path("total").asLong() > 0;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
