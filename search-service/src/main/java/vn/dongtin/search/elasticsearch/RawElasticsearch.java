package vn.dongtin.search.elasticsearch;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jspecify.annotations.Nullable;

/** Requests whose bodies are bytes we already have: bulk requests and the index definition. Thread-safe. */
public final class RawElasticsearch {

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");

    private final Rest5Client connections;

    RawElasticsearch(Rest5Client connections) {
        this.connections = connections;
    }

    /**
     * Sends a JSON body, or none.
     *
     * @throws IOException when no answer came
     */
    public Answer json(String method, String path, byte @Nullable [] body) throws IOException {
        Request request = new Request(method, path);
        if (body != null) {
            request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        }
        return send(request);
    }

    /**
     * Sends lines of JSON.
     *
     * @param length how many bytes of {@code lines} count
     * @throws IOException when no answer came
     */
    public Answer bulk(String path, byte[] lines, int length) throws IOException {
        Request request = new Request("POST", path);
        request.setEntity(new ByteArrayEntity(lines, 0, length, NDJSON));
        return send(request);
    }

    private Answer send(Request request) throws IOException {
        try {
            return answer(connections.performRequest(request));
        } catch (ResponseException e) {
            return answer(e.getResponse());
        } catch (RuntimeException e) {
            if (NoAnswer.causes(e)) {
                throw new IOException(e);
            }
            throw e;
        }
    }

    private static Answer answer(Response response) throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? null : EntityUtils.toByteArray(entity);
        return new Answer(response.getStatusCode(), body == null ? new byte[0] : body);
    }

    /**
     * What came back, whatever the status.
     *
     * @param status of HTTP
     * @param body empty when there was none
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    public record Answer(int status, byte[] body) {

        /** Says whether the request was carried out. */
        public boolean succeeded() {
            return status >= 200 && status < 300;
        }
    }
}
