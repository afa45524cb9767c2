package vn.dongtin.text.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import vn.dongtin.text.annotate.Annotation;
import vn.dongtin.text.annotate.Annotator;

/** {@code annotate [FILE…|-]}: one line out for each article, in the order of the articles. */
final class AnnotateCommand implements Command {

    static final String PRETTY = "--pretty";
    static final String HTML = "--html";

    private static final int UNDER_WAY = LineReader.LONGEST;

    private final JsonFactory json = Json.factory();
    private final ArticleReader reader = new ArticleReader();

    /** A line for standard output. */
    private record Answer(ByteArrayOutputStream line, boolean failed) {}

    @Override
    public int run(Arguments arguments, Terminal terminal) throws IOException {
        try (Input input = new Input(arguments.rest(), terminal.in())) {
            Path page = arguments.path(HTML);
            return page == null
                    ? writeLines(input, arguments.has(PRETTY), terminal.out())
                    : writePage(input, page, terminal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private int writeLines(Input input, boolean pretty, OutputStream out) throws IOException, InterruptedException {
        Annotator annotator = Annotator.load();
        Output lines = new Output(out);
        int cores = Runtime.getRuntime().availableProcessors();
        try (OrderedWork<Answer> work = new OrderedWork<>(cores, UNDER_WAY, lines)) {
            RawArticle raw = input.next();
            while (raw != null) {
                RawArticle article = raw;
                boolean wanted = work.add(article.size(), () -> answer(annotator, article, pretty));
                raw = wanted ? input.next() : null;
            }
            work.finish();
            lines.end();
        } catch (IOException e) {
            lines.rethrowUnlessClosed(e);
        }
        return lines.failed ? FAILED : DONE;
    }

    private Answer answer(Annotator annotator, RawArticle raw, boolean pretty) {
        IdentifiedArticle article;
        try {
            article = reader.read(raw);
        } catch (IllegalArgumentException e) {
            return error(raw, String.valueOf(e.getMessage()));
        }
        Annotation annotation = annotator.annotate(article.article());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * raw.size() + 1024);
        try (JsonGenerator out = json.createGenerator(Json.layout(pretty), bytes, JsonEncoding.UTF8)) {
            AnnotationWriter.write(out, article.id(), annotation);
        }
        bytes.write('\n');
        return new Answer(bytes, false);
    }

    private Answer error(RawArticle raw, String message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = json.createGenerator(Json.layout(false), bytes, JsonEncoding.UTF8)) {
            out.writeStartObject();
            out.writeNumberProperty("line", raw.line());
            Json.writeString(out, "error", raw.fileName() == null ? message : raw.fileName() + ": " + message);
            out.writeEndObject();
        }
        bytes.write('\n');
        return new Answer(bytes, true);
    }

    private int writePage(Input input, Path page, Terminal terminal) throws IOException {
        RawArticle raw = input.next();
        if (raw == null) {
            throw new UsageException("There is no article to make a page of.");
        }
        IdentifiedArticle article = reader.read(raw);
        Annotation annotation = Annotator.load().annotate(article.article());
        Files.writeString(page, HtmlPage.of(article.id(), annotation), StandardCharsets.UTF_8);
        if (input.next() != null) {
            terminal.err().println("A page holds one article: " + page + " shows the first.");
        }
        return DONE;
    }

    /** Written by the thread that takes results; read when that has ended. */
    private static final class Output implements OrderedWork.Receiver<Answer> {

        private final OutputStream out;
        private boolean failed;
        private boolean closed;

        Output(OutputStream out) {
            this.out = out;
        }

        @Override
        public void take(Answer answer, boolean isLast) throws IOException {
            failed |= answer.failed;
            try {
                answer.line.writeTo(out);
                if (isLast) {
                    out.flush();
                }
            } catch (IOException e) {
                closed = true;
                throw e;
            }
        }

        void end() throws IOException {
            take(new Answer(new ByteArrayOutputStream(), false), true);
        }

        /** Whoever reads our output may have seen enough, as {@code head} has; that is no failure. */
        void rethrowUnlessClosed(IOException e) throws IOException {
            if (!closed) {
                throw e;
            }
        }
    }
}
