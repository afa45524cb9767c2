package vn.dongtin.text.command;

import java.util.List;
import java.util.Locale;
import vn.dongtin.text.annotate.AmountTag;
import vn.dongtin.text.annotate.Annotation;
import vn.dongtin.text.annotate.NameTag;
import vn.dongtin.text.annotate.QuoteTag;
import vn.dongtin.text.annotate.TopicTag;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.entity.EntityType;

/** One article with its tags marked, as a page that needs nothing else. */
final class HtmlPage {

    /** Dark text on light grounds: contrast 7 : 1 and more. */
    private static final String STYLE = """
            body{font:1.05rem/1.7 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;\
            color:#111;background:#fff}
            h1{font-size:1.5rem;line-height:1.35}
            .text{white-space:pre-wrap;overflow-wrap:anywhere}
            mark,.key b{color:#111;border-radius:.2em;padding:.05em .15em;font-weight:inherit}
            .PER{background:#ffe0b8}.ORG{background:#cfe3ff}.LOC{background:#cdf0d0}
            .EVT{background:#efd9ff}.PRD{background:#ffd6e2}
            .date{background:#fff3a8}.amount{background:#d5f3f2}
            .quote{border-bottom:2px solid #767676}
            mark.name::after{content:attr(data-type);font-size:.6em;vertical-align:super;margin-left:.2em;color:#333}
            dt{font-weight:600;margin-top:.6rem}dd{margin-left:1rem}
            """;

    private final Annotation annotation;
    private final StringBuilder html = new StringBuilder();

    private HtmlPage(Annotation annotation) {
        this.annotation = annotation;
    }

    /** Returns the page. */
    static String of(ArticleId id, Annotation annotation) {
        HtmlPage page = new HtmlPage(annotation);
        page.writeHead(annotation.title() == null ? id.text() : annotation.title());
        page.writeKey();
        page.writeTitle();
        page.writeText();
        page.writeFacts();
        page.html.append("</body>\n</html>\n");
        return page.html.toString();
    }

    private void writeHead(String title) {
        DetectedCode code = DetectedCode.of(annotation);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(code.html()).append("\">\n<head><meta charset=\"utf-8\">");
        html.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        append(title);
        html.append("</title>\n<style>\n").append(STYLE).append("</style></head>\n<body>\n");
    }

    /** The language of the page; {@code und} is that of text in none we know (BCP 47). */
    private record DetectedCode(String html) {

        static DetectedCode of(Annotation annotation) {
            String code = annotation.language() == null
                    ? "other"
                    : annotation.language().language().code();
            return new DetectedCode(code.equals("other") ? "und" : code);
        }
    }

    private void writeKey() {
        html.append("<p class=\"key\" lang=\"en\">");
        for (EntityType type : EntityType.values()) {
            html.append("<b class=\"").append(type).append("\">").append(type).append("</b> ");
        }
        html.append("<b class=\"date\">date</b> <b class=\"amount\">amount</b> <b class=\"quote\">quote</b></p>\n");
    }

    private void writeTitle() {
        String title = annotation.title();
        if (title != null) {
            MarkedText marked = new MarkedText(title);
            annotation.mentions().stream().filter(NameTag::inTitle).forEach(name -> addName(marked, name));
            html.append("<h1>");
            marked.writeTo(html);
            html.append("</h1>\n");
        }
    }

    private void writeText() {
        MarkedText marked = new MarkedText(annotation.text());
        for (QuoteTag quote : annotation.quotes()) {
            QuoteTag.Speaker speaker = quote.speaker();
            marked.add(
                    quote.start(), quote.end(), "quote", "", speaker == null ? "quote" : speaker.surface() + " says");
        }
        for (AmountTag amount : annotation.amounts()) {
            String value = amount.value().toPlainString() + " " + amount.unit();
            marked.add(amount.start(), amount.end(), "amount", "", amount.kind() + ": " + value);
        }
        for (DateMention date : annotation.dates()) {
            marked.add(date.start(), date.end(), "date", "", date.value());
        }
        annotation.mentions().stream().filter(name -> !name.inTitle()).forEach(name -> addName(marked, name));
        html.append("<div class=\"text\">");
        marked.writeTo(html);
        html.append("</div>\n");
    }

    private static void addName(MarkedText marked, NameTag name) {
        String entity = name.entityId() == null ? "" : " " + name.entityId();
        String note =
                String.format(Locale.ROOT, "%s%s, %.2f, %s", name.type(), entity, name.confidence(), name.reason());
        marked.add(name.start(), name.end(), "name " + name.type(), name.type().name(), note);
    }

    private void writeFacts() {
        html.append("<dl>\n");
        fact("topics", annotation.topics().stream().map(HtmlPage::topic).toList());
        fact(
                "keyphrases",
                annotation.keyphrases().stream().map(phrase -> phrase.surface()).toList());
        fact(
                "summary",
                annotation.summary().stream()
                        .map(span -> annotation.text().substring(span.start(), span.end()))
                        .toList());
        if (annotation.publishedAt() != null) {
            fact("published", List.of(annotation.publishedAt().value()));
        }
        html.append("</dl>\n");
    }

    private static String topic(TopicTag topic) {
        return String.format(Locale.ROOT, "%s %.2f (%s)", topic.id(), topic.score(), String.join(", ", topic.terms()));
    }

    private void fact(String name, List<String> values) {
        html.append("<dt lang=\"en\">").append(name).append("</dt>");
        for (String value : values) {
            html.append("<dd>");
            append(value);
            html.append("</dd>");
        }
        html.append('\n');
    }

    private void append(String text) {
        MarkedText.escape(html, text, 0, text.length());
    }
}
