package vn.dongtin.text.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;

/** {@code eval --data DIR}: measures all stages, or some; fails when a figure misses its floor. */
final class EvalCommand implements Command {

    private final Function<Path, List<Evaluation>> evaluations;

    /**
     * @param evaluations gives them for the folder of the project
     */
    EvalCommand(Function<Path, List<Evaluation>> evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws IOException {
        Path data = arguments.withoutRest().path("--data", Registry.data(terminal.root()));
        List<Evaluation> chosen =
                Registry.only(arguments.list("--only"), evaluations.apply(terminal.root()), Evaluation::stage);
        TrainCommand.requireData(data);
        PrintStream out = new PrintStream(terminal.out(), true, StandardCharsets.UTF_8);
        FigureTable table = new FigureTable();
        for (Evaluation evaluation : chosen) {
            terminal.err().println(evaluation.stage() + " …");
            for (Figure figure : evaluation.run(data)) {
                table.add(evaluation.stage(), figure);
            }
        }
        out.print(table.text());
        Path report = arguments.path("--write");
        if (report != null) {
            write(report, table);
            out.println("written into " + report);
        }
        List<Figure> missed = table.missed();
        missed.forEach(figure -> terminal.err().println("Below its floor: " + figure.name()));
        return missed.isEmpty() ? DONE : FAILED;
    }

    /** Replaces what stands between the marks; a file without them gets them at its end. */
    private static void write(Path report, FigureTable table) throws IOException {
        String old = Files.exists(report) ? Files.readString(report) : "";
        List<String> parts = new ArrayList<>();
        int begin = old.indexOf(FigureTable.BEGIN);
        int end = old.indexOf(FigureTable.END);
        boolean marked = begin >= 0 && end > begin;
        parts.add(marked ? old.substring(0, begin) : old);
        parts.add(FigureTable.BEGIN + "\n" + table.markdown() + FigureTable.END);
        parts.add(marked ? old.substring(end + FigureTable.END.length()) : "\n");
        Files.writeString(report, String.join("", parts));
    }
}
