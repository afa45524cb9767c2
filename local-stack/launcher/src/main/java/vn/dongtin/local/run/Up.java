package vn.dongtin.local.run;

import java.io.PrintStream;
import java.util.List;
import java.util.OptionalLong;
import vn.dongtin.local.child.Session;
import vn.dongtin.local.cli.UsageException;
import vn.dongtin.local.system.LocalSystem;
import vn.dongtin.local.system.Part;
import vn.dongtin.local.system.SourceTree;

/** {@code ./dongtin up}: starts the whole system, waits until the given articles can be found, and follows. */
public final class Up {

    private final SourceTree tree;
    private final PrintStream out;
    private final UpOptions options;
    private final DataFolder data;

    /** Reads the options. */
    public Up(SourceTree tree, PrintStream out, List<String> words) {
        this.tree = tree;
        this.out = out;
        this.options = UpOptions.parse(words, tree);
        this.data = new DataFolder(options.data());
    }

    /** Runs until stopped, or until all is ready with {@code --detach}; returns the exit code. */
    public int run() throws InterruptedException {
        if (options.background()) {
            Session.leave();
        }
        data.open();
        var holder = LauncherLock.holder(data.lock());
        if (holder.isPresent()) {
            return alreadyRuns(holder);
        }
        return options.detach() ? new Background(tree, out, data).run(options) : runHere();
    }

    private int alreadyRuns(OptionalLong launcher) {
        if (options.fresh()) {
            throw new UsageException(
                    "Dòng Tin runs on " + data.path() + ": stop it with ./dongtin down before --fresh.");
        }
        var search = AddressBook.read(data.addresses()).getOrDefault(AddressBook.SEARCH_URL, "starting");
        out.println("Dòng Tin already runs on " + data.path() + " (launcher " + launcher.getAsLong() + ", search "
                + search + "); ./dongtin status shows its parts, ./dongtin down stops it.");
        return 0;
    }

    private int runHere() throws InterruptedException {
        var lock = LauncherLock.tryTake(data.lock());
        if (lock.isEmpty()) {
            return alreadyRuns(LauncherLock.holder(data.lock()));
        }
        try {
            prepare();
            return supervise();
        } finally {
            lock.get().close();
        }
    }

    private void prepare() {
        Leftovers.awaitGone(AddressBook.read(data.addresses()));
        new Preflight(Machine.here()).check(options.ports(), data.path());
        if (options.fresh()) {
            data.empty();
        }
    }

    private int supervise() throws InterruptedException {
        var parts = new LocalSystem(tree, data.path(), options.ports(), options.seeds()).parts();
        var addresses = new AddressBook(data.addresses(), options.ports());
        var journal = new Journal(out);
        var supervisor = new Supervisor(parts, data, addresses, journal, options.restart());
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stop, "stop"));
        journal.say("Starting Dòng Tin in " + data.path());
        try {
            supervisor.start();
            supervisor.awaitReady();
            awaitSeeds(journal);
        } catch (UsageException e) {
            supervisor.stop();
            throw e;
        }
        new Welcome(out).print(options);
        addresses.ready();
        supervisor.awaitStop();
        return 0;
    }

    private void awaitSeeds(Journal journal) throws InterruptedException {
        if (options.seeds()) {
            long count = tree.seedCount();
            new Seeds(Part.url(options.ports().search())).awaitSearchable(count);
            journal.ready("seeds", count + " articles searchable");
        }
    }
}
