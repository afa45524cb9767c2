package vn.dongtin.ingest.input;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** HTML to plain text: one line per block, scripts and page furniture left out. */
final class HtmlText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "blockquote",
            "section",
            "article",
            "main",
            "figure",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "hr",
            "dd",
            "dt");
    private static final String FURNITURE =
            "script, style, noscript, template, nav, header, footer, aside, form, iframe, svg, button";
    /** Tags an HTML document or a saved page begins with. */
    private static final Set<String> DOCUMENT_TAGS =
            Set.of("!doctype", "html", "head", "body", "div", "p", "article", "section", "table", "meta", "title");

    private HtmlText() {}

    /** Text and title of a page. */
    record Page(@Nullable String title, String text) {}

    static Page read(String html) {
        Document document = Jsoup.parse(html);
        String title = document.title();
        document.select(FURNITURE).remove();
        Element main = document.selectFirst("article, main, [role=main]");
        return new Page(title.isBlank() ? null : title, text(main == null ? document.body() : main));
    }

    /** Says whether a text is an HTML document: it begins with a tag that only those begin with. */
    static boolean looksLikeHtml(String text) {
        String start = text.stripLeading();
        if (!start.startsWith("<")) {
            return false;
        }
        int end = 1;
        while (end < start.length() && end < 12 && isTagLetter(start.charAt(end))) {
            end++;
        }
        return DOCUMENT_TAGS.contains(start.substring(1, end).toLowerCase(Locale.ROOT)) && start.indexOf('>') > 0;
    }

    private static boolean isTagLetter(char c) {
        return Character.isLetter(c) || c == '!';
    }

    private static String text(Element root) {
        StringBuilder text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text());
                } else {
                    newLine(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                newLine(node);
            }

            private void newLine(Node node) {
                boolean lineOpen = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
                if (lineOpen && BLOCKS.contains(node.nodeName())) {
                    text.append('\n');
                }
            }
        });
        return text.toString();
    }
}
