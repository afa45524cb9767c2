package vn.dongtin.text;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.normal.TextNormalizer;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.WordSegmenter;
import vn.dongtin.text.words.Words;

/** A text with names given by hand: every place where one of them stands is a mention. */
public record NamedText(Tokens tokens, Words words, List<Mention> mentions) {

    private static final WordSegmenter SEGMENTER = WordSegmenter.load();

    /** Takes names like {@code PER:Bernard Tay}; of names that overlap the one given first counts. */
    public static NamedText of(String text, String... names) {
        Tokens tokens = new Tokenizer().tokenize(TextNormalizer.normalize(text).text());
        List<NameSpan> spans = new ArrayList<>();
        for (String name : names) {
            addAll(tokens, EntityType.valueOf(name.substring(0, 3)), name.substring(4), spans);
        }
        spans.sort(Comparator.comparingInt(NameSpan::firstToken));
        List<Mention> mentions = new ArrayList<>();
        for (NameSpan span : spans) {
            mentions.add(new Mention(span, 1, "hand", namedBy(tokens, mentions, span), List.of()));
        }
        return new NamedText(tokens, SEGMENTER.segment(tokens), mentions);
    }

    /** Reads a seed article. */
    public static NamedText seed(String number, String... names) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("..", "seeds"), number + "_*.txt")) {
            return of(Files.readString(files.iterator().next()), names);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addAll(Tokens tokens, EntityType type, String name, List<NameSpan> spans) {
        for (int at = tokens.text().indexOf(name); at >= 0; at = tokens.text().indexOf(name, at + 1)) {
            int first = tokens.tokenAt(at);
            int end = tokens.tokenAt(at + name.length() - 1) + 1;
            boolean whole = tokens.surface(first, end).equals(name);
            boolean free = spans.stream().allMatch(other -> end <= other.firstToken() || first >= other.endToken());
            if (whole && free) {
                spans.add(new NameSpan(first, end, type));
            }
        }
    }

    private static int namedBy(Tokens tokens, List<Mention> earlier, NameSpan span) {
        String name = tokens.surface(span.firstToken(), span.endToken());
        for (int i = 0; i < earlier.size(); i++) {
            NameSpan other = earlier.get(i).span();
            String full = tokens.surface(other.firstToken(), other.endToken());
            if (other.type() == span.type() && (full.equals(name) || full.endsWith(" " + name))) {
                return i;
            }
        }
        return earlier.size();
    }

    /** Returns the text of a mention. */
    public String name(int mention) {
        NameSpan span = mentions.get(mention).span();
        return tokens.surface(span.firstToken(), span.endToken());
    }
}
