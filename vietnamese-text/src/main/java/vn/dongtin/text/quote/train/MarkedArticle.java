package vn.dongtin.text.quote.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/**
 * An article with its names marked by hand: blocks {@code ### id}, headers {@code key: value}, one paragraph a line.
 *
 * @param id the identifier behind {@code ###}
 * @param headers the header lines; {@code title} is also the first sentence of the text
 * @param tokens title, blank line and body
 * @param mentions the marked names
 * @param spans the marked quotes and speakers
 */
public record MarkedArticle(
        String id, Map<String, String> headers, Tokens tokens, List<Mention> mentions, List<MarkedSpan> spans) {

    public MarkedArticle {
        headers = Collections.unmodifiableMap(new TreeMap<>(headers));
        mentions = List.copyOf(mentions);
        spans = List.copyOf(spans);
    }

    public boolean hasTitle() {
        return headers.containsKey("title");
    }

    /** Reads the articles of a resource beside a class. */
    public static List<MarkedArticle> load(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The gold file " + resource + " is missing beside " + owner.getName());
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The gold file " + resource + " can't be read: " + e.getMessage(), e);
        }
    }

    /** Reads all blocks of a file. */
    public static List<MarkedArticle> parse(String content) {
        List<MarkedArticle> articles = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line :
                Normalizer.normalize(content, Normalizer.Form.NFC).lines().toList()) {
            if (line.startsWith("### ") && !block.isEmpty()) {
                articles.add(ofBlock(block));
                block.clear();
            }
            if (!line.isBlank() && (!line.startsWith("#") || line.startsWith("### "))) {
                block.add(line);
            }
        }
        if (!block.isEmpty()) {
            articles.add(ofBlock(block));
        }
        return articles;
    }

    private static MarkedArticle ofBlock(List<String> block) {
        Map<String, String> headers = new TreeMap<>();
        int line = 1;
        while (line < block.size() && isHeader(block.get(line))) {
            int colon = block.get(line).indexOf(':');
            headers.put(
                    block.get(line).substring(0, colon),
                    block.get(line).substring(colon + 1).strip());
            line++;
        }
        String title = headers.containsKey("title") ? headers.get("title") + "\n\n" : "";
        MarkedText text = new MarkedText(title + String.join("\n", block.subList(line, block.size())));
        Tokens tokens = new Tokenizer().tokenize(text.plain());
        List<MarkedSpan> marks =
                text.spans().stream().filter(span -> span.kind() != 'n').toList();
        return new MarkedArticle(block.getFirst().substring(4).strip(), headers, tokens, names(tokens, text), marks);
    }

    private static boolean isHeader(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon <= 10 && line.chars().limit(colon).allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static List<Mention> names(Tokens tokens, MarkedText text) {
        List<Mention> names = new ArrayList<>();
        for (MarkedSpan span : text.spans()) {
            if (span.kind() == 'n') {
                NameSpan name = new NameSpan(
                        tokens.tokenAt(span.start()),
                        tokens.tokenAt(span.end() - 1) + 1,
                        EntityType.valueOf(span.id()));
                names.add(new Mention(name, 1, "gold", namedBy(tokens, names, name), List.of()));
            }
        }
        return names;
    }

    /** The first earlier name that ends with this one names it: {@code Lê Thành Long} for {@code Long}. */
    private static int namedBy(Tokens tokens, List<Mention> earlier, NameSpan name) {
        for (int i = 0; i < earlier.size(); i++) {
            NameSpan other = earlier.get(i).span();
            boolean sameOrShorter = other.type() == EntityType.PER || length(other) == length(name);
            if (other.type() == name.type() && sameOrShorter && endsWith(tokens, other, name)) {
                return i;
            }
        }
        return earlier.size();
    }

    private static boolean endsWith(Tokens tokens, NameSpan longer, NameSpan shorter) {
        int length = length(shorter);
        for (int i = 1; i <= length; i++) {
            if (i > length(longer) || tokens.key(longer.endToken() - i) != tokens.key(shorter.endToken() - i)) {
                return false;
            }
        }
        return true;
    }

    private static int length(NameSpan name) {
        return name.endToken() - name.firstToken();
    }
}
