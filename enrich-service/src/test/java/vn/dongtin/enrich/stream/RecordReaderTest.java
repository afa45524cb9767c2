package vn.dongtin.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.RawRecord;
import vn.dongtin.contract.codec.ArticleCodec;
import vn.dongtin.contract.kafka.DeadLetter;
import vn.dongtin.contract.kafka.EventHeaders;
import vn.dongtin.contract.kafka.Topics;
import vn.dongtin.enrich.Articles;
import vn.dongtin.enrich.pipeline.Enricher;

class RecordReaderTest {

    private static final Clock CLOCK = Clock.fixed(Articles.COLLECTED, ZoneOffset.UTC);
    private static final ArticleCodec CODEC = new ArticleCodec();
    private static final RawArticle ARTICLE = Articles.article("Tít", "Chiều 5/12, Hà Nội có mưa.");

    @Test
    void read_enricherThatThrowsAnError_makesADeadLetterOfTheOriginal() {
        ConsumerRecord<byte[], byte[]> record = record();
        Outcome outcome = reader(article -> {
                    throw new StackOverflowError();
                })
                .read(record);
        ProducerRecord<byte[], byte[]> letter = outcome.record();
        assertThat(outcome).isInstanceOf(Outcome.Dead.class);
        assertThat(letter.topic()).isEqualTo("articles.raw.dlt");
        assertThat(letter.partition()).isEqualTo(7);
        assertThat(letter.key()).isEqualTo(record.key());
        assertThat(letter.value()).isEqualTo(record.value());
        assertThat(EventHeaders.text(letter.headers(), DeadLetter.EXCEPTION)).contains("java.lang.StackOverflowError");
        assertThat(EventHeaders.text(letter.headers(), DeadLetter.POSITION)).contains("articles.raw-7@42");
    }

    @Test
    void read_sameRecordTwice_givesTheSameKeyPartitionAndBytes() {
        RecordReader reader = reader(Articles.enricher(Articles.stages()));
        ProducerRecord<byte[], byte[]> once = reader.read(record()).record();
        ProducerRecord<byte[], byte[]> again = reader.read(record()).record();
        assertThat(again.value()).isEqualTo(once.value());
        assertThat(again.key()).isEqualTo(once.key());
        assertThat(again.partition()).isEqualTo(once.partition());
    }

    private static RecordReader reader(Enricher enricher) {
        return new RecordReader(enricher, CODEC, new Topics(""), 1, CLOCK);
    }

    private static ConsumerRecord<byte[], byte[]> record() {
        byte[] key = ARTICLE.key().toString().getBytes(UTF_8);
        return new ConsumerRecord<>("articles.raw", 7, 42, key, CODEC.write((RawRecord) ARTICLE));
    }
}
