package vn.dongtin.enrich.stream;

import org.apache.kafka.clients.producer.ProducerRecord;

/** What becomes of a raw record. Each is one record to write; the offset moves on only when Kafka has it. */
sealed interface Outcome {

    /** What to write. */
    ProducerRecord<byte[], byte[]> record();

    /** The label of the counter. */
    String label();

    /** It was read, whole or in part. */
    record Enriched(ProducerRecord<byte[], byte[]> record) implements Outcome {
        @Override
        public String label() {
            return "enriched";
        }
    }

    /** Its version was erased: the enriched one goes too. */
    record Erased(ProducerRecord<byte[], byte[]> record) implements Outcome {
        @Override
        public String label() {
            return "erased";
        }
    }

    /** It can't be taken and goes to the dead-letter topic as it came. */
    record Dead(ProducerRecord<byte[], byte[]> record, String reason) implements Outcome {
        @Override
        public String label() {
            return "dead_letter";
        }
    }
}
