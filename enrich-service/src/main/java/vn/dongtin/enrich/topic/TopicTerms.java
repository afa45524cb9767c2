package vn.dongtin.enrich.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.token.PhraseList;
import vn.dongtin.enrich.token.Token;

/** The words of each topic, from {@code topics.tsv}: IPTC Media Topic, Vietnamese label, words separated by bars. */
final class TopicTerms {

    private static final String RESOURCE = "/vn/dongtin/enrich/topics.tsv";

    private final PhraseList<Term> terms = new PhraseList<>();

    TopicTerms() {
        try (InputStream in = TopicTerms.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** A topic and its name. */
    record Topic(String id, String label) {}

    /** A word of a topic. */
    record Term(Topic topic, String phrase) {}

    /** The term that begins at a token. */
    Optional<Term> at(List<Token> tokens, int from, Budget budget) {
        return terms.longest(tokens, from, budget).map(PhraseList.Match::value);
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        Topic topic = new Topic(fields[0], fields[1]);
        for (String phrase : fields[2].split("\\|", -1)) {
            terms.add(phrase, new Term(topic, phrase));
        }
    }
}
