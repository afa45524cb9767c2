package vn.dongtin.local.child;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/** The POSIX session of this process. */
public final class Session {

    private Session() {}

    /**
     * Leaves the session of the terminal, so that Ctrl-C and the end of the shell reach only the launcher, which then
     * stops the others in order. Does nothing where there is no {@code setsid(2)} or where this process leads a group.
     */
    @SuppressWarnings("restricted") // a call of the C library; every JVM of ours enables native access
    public static void leave() {
        var linker = Linker.nativeLinker();
        linker.defaultLookup().find("setsid").ifPresent(function -> {
            var setsid = linker.downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT));
            try {
                int ignored = (int) setsid.invokeExact();
            } catch (Throwable e) { // the signature of invokeExact
                throw new IllegalStateException("setsid failed", e);
            }
        });
    }
}
