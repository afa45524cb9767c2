package vn.dongtin.local.child;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What to run in a child JVM.
 *
 * @param mainClass the class whose main method is the part
 * @param classPath jars, or folders of jars written as {@code folder/*}
 * @param jvmFlags flags before the class path
 * @param arguments arguments of the main method
 */
public record ChildCommand(String mainClass, List<String> classPath, List<String> jvmFlags, List<String> arguments) {

    /** Copies the lists. */
    public ChildCommand {
        classPath = List.copyOf(classPath);
        jvmFlags = List.copyOf(jvmFlags);
        arguments = List.copyOf(arguments);
    }

    /** The command line, with the JDK that runs this JVM and with {@link ParentWatch} around the main class. */
    List<String> line() {
        var line = new ArrayList<String>();
        line.add(java());
        line.addAll(jvmFlags);
        line.add("-cp");
        line.add(classPath.stream().collect(Collectors.joining(File.pathSeparator)));
        line.add(ParentWatch.class.getName());
        line.add(mainClass);
        line.addAll(arguments);
        return line;
    }

    /** The {@code java} of the JDK that runs this JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jar or folder that holds {@link ParentWatch}: every child needs it on its class path. */
    public static Path watchLocation() {
        try {
            var source = ParentWatch.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(source.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The launcher's own location is not a file", e);
        }
    }
}
