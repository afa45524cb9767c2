package vn.dongtin.bench.freshness;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dongtin.bench.corpus.Corpus;
import vn.dongtin.bench.frame.Contender;
import vn.dongtin.bench.load.OpenLoop;
import vn.dongtin.bench.load.Outcome;
import vn.dongtin.bench.load.Plan;
import vn.dongtin.bench.machine.Resident;
import vn.dongtin.bench.machine.RunningSystem;

/**
 * Streams articles into a running system.
 *
 * @param name in the table
 * @param system where to
 * @param corpus what
 * @param plan how fast and how long
 * @param pause between two questions whether an article can be found
 */
record FreshnessContender(String name, RunningSystem system, Corpus corpus, Plan plan, Duration pause)
        implements Contender {

    static final String SEARCHABLE = "POST to searchable";

    @Override
    public Map<String, Double> run() throws InterruptedException {
        var articles = new MarkedArticles(corpus, MarkedArticles.letters(System.currentTimeMillis()));
        try (var client = new ArticleClient();
                var watch = new SearchableWatch(client, system.search(), pause)) {
            var outcome = new OpenLoop(system.ingest(), plan).run((ingest, ticket) -> {
                client.post(ingest, articles.json(ticket.number()));
                watch.watch(articles.word(ticket.number()), ticket);
            });
            watch.awaitAll();
            return figures(outcome, watch);
        }
    }

    private Map<String, Double> figures(Outcome outcome, SearchableWatch watch) {
        long accepted = outcome.sinceDue().count();
        var figures = new LinkedHashMap<String, Double>();
        figures.put("accepted", (double) accepted);
        figures.put("failed or unsent", (double) outcome.failed() + outcome.unsent());
        figures.put("not found in 30 s", (double) accepted - watch.sinceDue().count());
        figures.putAll(outcome.sinceDue().figures("POST"));
        figures.putAll(watch.sinceDue().figures(SEARCHABLE));
        figures.put("queries", (double) watch.polls());
        figures.put("queries failed", (double) watch.refused());
        figures.putAll(Resident.figures(system.processes()));
        return figures;
    }
}
