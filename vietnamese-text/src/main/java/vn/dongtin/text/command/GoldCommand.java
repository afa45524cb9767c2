package vn.dongtin.text.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import vn.dongtin.text.train.DataFiles;
import vn.dongtin.text.train.EntityData;
import vn.dongtin.text.train.SegmentedText;
import vn.dongtin.text.train.TaggedArticle;
import vn.dongtin.text.train.TaggedText;

/** {@code gold --data DIR --out DIR}: writes the test data in the format of {@code annotate}, to score tools with. */
final class GoldCommand implements Command {

    private final JsonFactory json = Json.factory();

    /** Writes the lines of one file. */
    private interface Lines {

        void write(JsonGenerator out);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws IOException {
        Path data = arguments.withoutRest().path("--data", Registry.data(terminal.root()));
        Path folder = arguments.neededPath("--out").toAbsolutePath().normalize();
        TrainCommand.requireData(data);
        if (folder.startsWith(terminal.root())) {
            throw new UsageException("The texts of the data don't belong into the project: choose a folder outside of "
                    + terminal.root() + ".");
        }
        Files.createDirectories(folder);
        PrintStream out = new PrintStream(terminal.out(), true, StandardCharsets.UTF_8);
        write(folder.resolve("articles.ndjson"), out, lines -> writeArticles(lines, EntityData.articles(data)));
        write(folder.resolve("sentences.ndjson"), out, lines -> writeSentences(lines, EntityData.sentences(data)));
        Path words = data.resolve("segmentation").resolve("ud-vtb-test.seg");
        write(folder.resolve("words.ndjson"), out, lines -> writeWords(lines, DataFiles.lines(words)));
        return DONE;
    }

    private void write(Path file, PrintStream out, Lines lines) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                JsonGenerator generator = json.createGenerator(Json.layout(false), stream, JsonEncoding.UTF8)) {
            lines.write(generator);
            generator.writeRaw('\n');
        }
        out.println(file);
    }

    private static void begin(JsonGenerator out, String id, String text) {
        out.writeStartObject();
        Json.writeString(out, "id", id);
        Json.writeString(out, "text", text);
    }

    private static void writeArticles(JsonGenerator out, List<TaggedArticle> articles) {
        for (TaggedArticle article : articles) {
            begin(
                    out,
                    article.id(),
                    String.join(
                            "\n", article.lines().stream().map(TaggedText::text).toList()));
            TaggedText title = article.title() == null ? new TaggedText("", List.of()) : article.title();
            Json.writeString(out, "title", title.text());
            if (article.date() != null) {
                Json.writeString(out, "publishedAt", article.date());
            }
            out.writeArrayPropertyStart("mentions");
            title.names().forEach(name -> writeName(out, name, title.text(), 0, true));
            int shift = 0;
            for (TaggedText line : article.lines()) {
                writeNames(out, line, shift);
                shift += line.text().length() + 1;
            }
            out.writeEndArray();
            writeTopics(out, article.topics());
            out.writeEndObject();
        }
    }

    private static void writeTopics(JsonGenerator out, List<String> topics) {
        out.writeArrayPropertyStart("topics");
        for (String topic : topics) {
            out.writeStartObject();
            out.writeStringProperty("id", topic);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeNames(JsonGenerator out, TaggedText text, int shift) {
        text.names().forEach(name -> writeName(out, name, text.text(), shift, false));
    }

    private static void writeName(JsonGenerator out, TaggedText.Name name, String text, int shift, boolean inTitle) {
        out.writeStartObject();
        out.writeNumberProperty("start", name.start() + shift);
        out.writeNumberProperty("end", name.end() + shift);
        out.writeStringProperty("type", name.type());
        Json.writeString(out, "surface", text.substring(name.start(), name.end()));
        if (inTitle) {
            out.writeStringProperty("field", "title");
        }
        out.writeEndObject();
    }

    private static void writeSentences(JsonGenerator out, Map<String, TaggedText> sentences) {
        sentences.forEach((id, sentence) -> {
            begin(out, id, sentence.text());
            out.writeArrayPropertyStart("mentions");
            writeNames(out, sentence, 0);
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void writeWords(JsonGenerator out, List<String> lines) {
        int number = 0;
        for (String line : lines) {
            SegmentedText sentence = SegmentedText.parse(line);
            begin(out, "words-" + ++number, sentence.text());
            out.writeArrayPropertyStart("words");
            for (int i = 0; i < sentence.size(); i++) {
                out.writeStartObject();
                out.writeNumberProperty("start", sentence.start(i));
                out.writeNumberProperty("end", sentence.end(i));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }
}
