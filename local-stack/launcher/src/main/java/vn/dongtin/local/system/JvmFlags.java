package vn.dongtin.local.system;

import java.util.ArrayList;
import java.util.List;

/** How the JVMs of the system run side by side on a laptop: together they stay below 2.5 GB. */
public final class JvmFlags {

    /** For all: one thread for collections, quiet native access, and an end that the launcher sees when memory is out. */
    private static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8");

    /**
     * The optimising compiler waits for ten times as many calls as usual: five JVMs that start on two cores need a third
     * less CPU, and what is hot is still compiled within seconds.
     */
    private static final List<String> PATIENT_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private JvmFlags() {}

    /** A service lives in 100 MB; the rest is for a poll of its largest records, several times over. */
    public static List<String> service() {
        return with(PATIENT_COMPILER, "-Xms64m", "-Xmx512m");
    }

    /**
     * The broker's own data is in the page cache, so it needs little heap; compiling quickly instead of well starts it
     * in half the time, and it only moves bytes.
     */
    public static List<String> kafka() {
        return with(List.of(), "-Xms64m", "-Xmx512m", "-XX:TieredStopAtLevel=1");
    }

    /** 512 MB index a hundred thousand articles; Lucene uses the vector module for its postings. */
    public static List<String> elasticsearch() {
        return with(PATIENT_COMPILER, "-Xms128m", "-Xmx512m", "--add-modules", "jdk.incubator.vector");
    }

    /** The launcher only waits. */
    public static List<String> launcher() {
        return with(List.of(), "-Xmx64m", "-XX:TieredStopAtLevel=1");
    }

    private static List<String> with(List<String> compiler, String... flags) {
        var all = new ArrayList<>(List.of(flags));
        all.addAll(compiler);
        all.addAll(COMMON);
        return all;
    }
}
