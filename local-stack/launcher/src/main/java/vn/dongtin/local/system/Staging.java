package vn.dongtin.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.local.child.ChildCommand;

/**
 * Copies the jars that a build may replace, so that nobody pulls them from under a running system. Jars of others stay
 * where Maven put them: their names carry their version.
 *
 * @param folder where the copies go, one sub-folder per part
 */
public record Staging(Path folder) {

    /** The class path that runs the module and {@link vn.dongtin.local.child.ParentWatch} from the copies. */
    public List<String> classPath(BuiltModule module) {
        var own = module.versionSuffix();
        var stage = folder.resolve(module.name());
        var classPath = new ArrayList<String>();
        classPath.add(copy(module.jar(), stage));
        for (var library : module.libraries()) {
            classPath.add(library.toString().endsWith(own) ? copy(library, stage) : library.toString());
        }
        classPath.add(watch(stage));
        return classPath;
    }

    /** In tests of this module the launcher is no jar yet but a folder of classes. */
    private static String watch(Path stage) {
        var location = ChildCommand.watchLocation();
        return Files.isDirectory(location) ? location.toString() : copy(location, stage);
    }

    private static String copy(Path jar, Path stage) {
        try {
            Files.createDirectories(stage);
            var target = stage.resolve(jar.getFileName());
            return Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not copy " + jar, e);
        }
    }
}
