package vn.dongtin.ingest.publish;

/** Kafka did not acknowledge a record in time. The record may still arrive; sending the article again is harmless. */
public final class KafkaAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Gave up before anything was sent. */
    public KafkaAwayException(String message) {
        super(message);
    }

    KafkaAwayException(Throwable cause) {
        super("Kafka did not acknowledge in time", cause);
    }
}
