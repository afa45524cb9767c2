package vn.dongtin.search.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dongtin.search.elasticsearch.RawElasticsearch;
import vn.dongtin.search.elasticsearch.RawElasticsearch.Answer;

/**
 * Makes index and alias, however long Elasticsearch takes to come, on a thread of its own; and makes them again when
 * somebody reports them missing. Several instances may do so at once: the first wins, the others find it done.
 */
public final class IndexBootstrap implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexBootstrap.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final RawElasticsearch elasticsearch;
    private final IndexNames names;
    private final IndexDefinition definition;
    private final Semaphore work = new Semaphore(1);
    private final Thread thread;
    private volatile boolean done;
    private volatile String identity = "";

    /** Starts at once. */
    IndexBootstrap(RawElasticsearch elasticsearch, IndexNames names, IndexDefinition definition) {
        this.elasticsearch = elasticsearch;
        this.names = names;
        this.definition = definition;
        this.thread = Thread.ofVirtual().name("index-bootstrap").start(this::run);
    }

    /** Says whether index and alias are there, as far as anybody knows. */
    public boolean done() {
        return done;
    }

    /** Tells an index from one of the same name that was there before; empty before the first was made. */
    public String identity() {
        return identity;
    }

    /** Takes notice that index or alias is gone; returns at once. */
    public void missing() {
        if (done) {
            done = false;
            log.warn("Index {} or its alias {} is gone; making it again", names.index(), names.alias());
            work.release();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                work.acquire();
                untilMade();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void untilMade() throws InterruptedException {
        boolean waiting = false;
        while (!done) {
            try {
                make();
                identity = readIdentity();
                done = true;
                log.info("Index {} is ready behind alias {}", names.index(), names.alias());
            } catch (IOException e) {
                if (!waiting) {
                    log.info("Waiting for Elasticsearch to make the index ({})", e.toString());
                    waiting = true;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private void make() throws IOException {
        if (!exists("/" + names.index())) {
            create();
        }
        if (!exists("/_alias/" + names.alias())) {
            check(elasticsearch.json("PUT", "/" + names.index() + "/_alias/" + names.alias(), definition.aliasJson()));
        }
    }

    private String readIdentity() throws IOException {
        Answer answer = elasticsearch.json("GET", "/" + names.index() + "/_settings/index.uuid", null);
        check(answer);
        return definition.uuid(answer.body(), names.index());
    }

    private boolean exists(String path) throws IOException {
        Answer answer = elasticsearch.json("HEAD", path, null);
        if (answer.status() == 404) {
            return false;
        }
        check(answer);
        return true;
    }

    private void create() throws IOException {
        Answer answer = elasticsearch.json("PUT", "/" + names.index(), definition.json(names.alias()));
        if (!text(answer).contains("resource_already_exists_exception")) {
            check(answer);
        }
    }

    private static void check(Answer answer) throws IOException {
        if (!answer.succeeded()) {
            String text = text(answer);
            throw new IOException("status " + answer.status() + ": " + text.substring(0, Math.min(300, text.length())));
        }
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
