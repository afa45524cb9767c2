package vn.dongtin.local.run;

import java.io.PrintStream;
import java.nio.file.Path;
import vn.dongtin.local.system.Part;

/** Says where everything is, and what to try first. */
final class Welcome {

    private final PrintStream out;

    Welcome(PrintStream out) {
        this.out = out;
    }

    void print(UpOptions options) {
        var ports = options.ports();
        out.println();
        out.println("Dòng Tin runs.");
        line("read", Part.url(ports.search()) + "/api/v1/articles");
        line("write", Part.url(ports.ingest()) + "/api/v1/articles");
        line("kafka", "127.0.0.1:" + ports.kafka());
        line("elasticsearch", Part.url(ports.elasticsearch()).toString());
        line("for scripts", options.data().resolve("addresses.env").toString());
        out.println();
        out.println("Try:   curl '" + Part.url(ports.search()) + "/api/v1/articles?q=thu%20tuong'");
        out.println("Look:  ./dongtin status" + data(options) + "   ./dongtin logs search" + data(options));
        out.println("Stop:  " + (options.background() ? "./dongtin down" + data(options) : "Ctrl-C"));
    }

    private void line(String name, String address) {
        out.println(String.format("  %-14s %s", name, address));
    }

    private static String data(UpOptions options) {
        var folder = options.data().toString();
        if (options.data().endsWith(Path.of(".dongtin"))) {
            return "";
        }
        return " --data " + (folder.contains(" ") ? "'" + folder + "'" : folder);
    }
}
