package io.cairn.bench;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.cairn.host.plugin.SqlCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the plugin costs the thread that saves an issue. */
final class Listening {
    private static final int WARM_UP = 5_000;
    private static final int EVENTS = 20_000;
    private static final long UPDATED = 2;
    private static final int TARGET_MICROS = 20;

    private final Site site;

    Listening(Site site) {
        this.site = site;
    }

    /** The calls include the host's own way from the event to its listeners; the plugin works on meanwhile. */
    Finding measure() throws InterruptedException {
        List<IssueEvent> events = events();
        EventPublisher publisher = site.service(EventPublisher.class);
        List<Long> times = new ArrayList<>();
        int before = SqlCount.ofThisThread();
        site.rollup.whileWorking(() -> {
            for (int i = 0; i < WARM_UP + EVENTS; i++) {
                long start = System.nanoTime();
                publisher.publish(events.get(i % events.size()));
                if (i >= WARM_UP) {
                    times.add(System.nanoTime() - start);
                }
            }
        });
        int statements = SqlCount.ofThisThread() - before;
        Times found = Times.of(times);
        return new Finding("Listener on the saving thread", "0 statements, median under 20 µs", statements + " statements, " + found.words(),
                statements == 0 && found.median().toNanos() < TARGET_MICROS * 1_000);
    }

    private List<IssueEvent> events() {
        IssueManager issues = site.service(IssueManager.class);
        Random random = new Random(1);
        List<IssueEvent> events = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            Okrs.Result result = site.okrs.results().get(random.nextInt(site.okrs.results().size()));
            Issue issue = issues.getIssueObject(result.links().get(0).issue());
            events.add(new IssueEvent(issue, Map.of(), site.administrator(), UPDATED));
        }
        return events;
    }
}
