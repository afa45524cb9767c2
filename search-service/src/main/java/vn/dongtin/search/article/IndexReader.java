package vn.dongtin.search.article;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;
import vn.dongtin.search.elasticsearch.NoAnswer;

/** Reads from Elasticsearch; what goes wrong becomes a problem that a client can act on. Thread-safe. */
final class IndexReader {

    private static final Logger log = LoggerFactory.getLogger(IndexReader.class);

    private final Runnable onMissingIndex;

    IndexReader(Runnable onMissingIndex) {
        this.onMissingIndex = onMissingIndex;
    }

    <T> T read(Reading<T> reading) {
        try {
            return reading.run();
        } catch (ElasticsearchException e) {
            throw problem(e);
        } catch (IOException e) {
            throw noAnswer(e);
        } catch (RuntimeException e) {
            throw NoAnswer.causes(e) ? noAnswer(e) : e;
        }
    }

    private static ProblemException noAnswer(Exception cause) {
        log.debug("Elasticsearch did not answer", cause);
        return unavailable("The index does not answer.");
    }

    static ProblemException unavailable(String what) {
        return new ProblemException(ProblemCode.UNAVAILABLE, what + " Try again in a few seconds.");
    }

    private ProblemException problem(ElasticsearchException e) {
        if (e.status() == 400) {
            log.warn("Elasticsearch refused a query: {}", e.error().type());
            return new ProblemException(ProblemCode.BAD_QUERY, "The query can't be carried out.");
        }
        if (e.status() == 404) {
            onMissingIndex.run();
        }
        log.debug("Elasticsearch could not search", e);
        return unavailable("The index can't be searched.");
    }

    /** Something that asks Elasticsearch. */
    interface Reading<T> {
        T run() throws IOException;
    }
}
