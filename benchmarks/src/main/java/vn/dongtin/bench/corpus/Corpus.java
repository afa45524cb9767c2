package vn.dongtin.bench.corpus;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Articles whose words are distributed as in real text (Zipf, weights 1/(rank + 2.7)), with log-normal lengths and a
 * mean of about 4.45 KB as JSON. The same seed gives the same bytes everywhere; each article depends only on the seed
 * and its number. The text means nothing: language models must be measured on real articles. Safe for use by several
 * threads.
 */
public final class Corpus {

    /** The seed that published figures use. */
    public static final long SEED = 1;

    private static final double LENGTH_SIGMA = 0.5;
    /** Characters; chosen so that the mean JSON body is 4.4 to 4.5 KB. */
    private static final double MEDIAN_LENGTH = 2_795;

    private static final int SHORTEST = 300;
    private static final int LONGEST = 20_000;

    private static final int SOURCES = 12;
    private static final OffsetDateTime FIRST_TIME = OffsetDateTime.parse("2025-11-06T00:00:00+07:00");
    private static final int SECONDS = Math.toIntExact(Duration.ofDays(30).toSeconds());

    private final long seed;
    private final Prose prose;

    /** Builds the vocabulary, about 20 MB. */
    public Corpus(long seed) {
        this.seed = seed;
        this.prose = new Prose(new Vocabulary(seed), new ZipfRanks(Vocabulary.SIZE));
    }

    /** The article with this number, from 0. */
    public Article article(long number) {
        var dice = Dice.of(seed, number);
        var title = prose.title(dice);
        var text = prose.text(length(dice), dice);
        return new Article(text, title, source(dice), "zipf-" + seed + "-" + number, time(dice));
    }

    /** The articles from 0 to count, made while they are read. */
    public Stream<Article> articles(long count) {
        return LongStream.range(0, count).mapToObj(this::article);
    }

    private static int length(Dice dice) {
        double length = MEDIAN_LENGTH * StrictMath.exp(LENGTH_SIGMA * dice.normal());
        return (int) Math.clamp(length, SHORTEST, LONGEST);
    }

    private static String source(Dice dice) {
        return "bao-" + (1 + dice.below(SOURCES)) + ".example";
    }

    private static String time(Dice dice) {
        return FIRST_TIME.plusSeconds(dice.below(SECONDS)).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
