package vn.dongtin.enrich.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.dongtin.contract.article.EntityType;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.token.PhraseList;
import vn.dongtin.enrich.token.Token;

/**
 * The names we know, from {@code gazetteer.tsv}: id, type, label and, separated by bars, the other names, a line each.
 * The words before a name (titles, kinds of places, heads of organisations) stand in {@code cues.tsv}.
 */
final class Gazetteer {

    private final PhraseList<KnownEntity> names = new PhraseList<>();
    private final PhraseList<Cue> cues = new PhraseList<>();

    Gazetteer() {
        lines("gazetteer.tsv").forEach(this::addName);
        lines("cues.tsv").forEach(this::addCue);
    }

    /** The longest known name that begins at a token, which must begin with a capital letter or a digit. */
    Optional<PhraseList.Match<KnownEntity>> name(List<Token> tokens, int from, Budget budget) {
        return tokens.get(from).capital() ? names.longest(tokens, from, budget) : Optional.empty();
    }

    /** The longest cue that begins at a token. */
    Optional<PhraseList.Match<Cue>> cue(List<Token> tokens, int from, Budget budget) {
        return cues.longest(tokens, from, budget);
    }

    private void addName(String line) {
        String[] fields = line.split("\t", -1);
        KnownEntity entity = new KnownEntity(fields[0], EntityType.valueOf(fields[1]), fields[2]);
        names.add(entity.label(), entity);
        for (String alias : fields.length > 3 ? fields[3].split("\\|", -1) : new String[0]) {
            names.add(alias, entity);
        }
    }

    private void addCue(String line) {
        String[] fields = line.split("\t", -1);
        for (String phrase : fields[1].split("\\|", -1)) {
            cues.add(phrase, Cue.valueOf(fields[0]));
        }
    }

    private static List<String> lines(String resource) {
        String path = "/vn/dongtin/enrich/" + resource;
        try (InputStream in = Gazetteer.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + path);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
