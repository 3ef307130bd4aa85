package io.cairn.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.time.Duration;

/** How long pages take on the server, whole answers over the loopback interface. */
final class Opening {
    private static final int WARM_UP = 40;

    private final Site site;
    private final int visits;

    Opening(Site site, int visits) {
        this.site = site;
        this.visits = visits;
    }

    List<Finding> measure() throws Exception {
        List<String> projects = java.util.stream.IntStream.range(0, 10).mapToObj(GeneratedIssues::project).toList();
        List<String> issues = issues();
        return List.of(
                page("Project page with 50 objectives and 250 key results, whole page", 10, Duration.ofMillis(100),
                        projects.stream().map(key -> "/projects/" + key + "?selectedItem=io.cairn.okr:okrs").toList()),
                page("The same objectives by REST", 10, Duration.ofMillis(100), projects.stream().map(key -> "/rest/okr/1.0/projects/" + key + "/overview").toList()),
                page("Issue panel: what it shows, by REST", 3, Duration.ofMillis(10), issues.stream().map(Opening::panel).toList()),
                compared("Whole issue page with the panel", issues.stream().map(key -> "/browse/" + key).toList()));
    }

    /** Issues that serve two key results, as most linked ones do. */
    private List<String> issues() {
        Map<Long, Integer> served = new TreeMap<>();
        site.okrs.results().forEach(result -> result.links().forEach(link -> served.merge(link.issue(), 1, Integer::sum)));
        return served.entrySet().stream().filter(entry -> entry.getValue() == 2).limit(200)
                .map(entry -> site.jira().issues().byId(entry.getKey()).orElseThrow().key()).toList();
    }

    private Finding page(String what, int most, Duration target, List<String> paths) throws Exception {
        Times times = times(paths);
        int statements = statements(paths);
        return new Finding(what, "at most " + most + " statements, 95 % under " + target.toMillis() + " ms", statements + " statements, " + times.words(),
                statements <= most && times.most().compareTo(target) < 0);
    }

    private static String panel(String issue) {
        return "/rest/okr/1.0/issues/" + issue + "/key-results";
    }

    private Finding compared(String what, List<String> paths) throws Exception {
        return Finding.shown(what, statements(paths) + " statements, " + times(paths).words());
    }

    private int statements(List<String> paths) throws Exception {
        int most = 0;
        for (String path : paths.subList(0, Math.min(10, paths.size()))) {
            most = Math.max(most, site.statements(path));
        }
        return most;
    }

    private Times times(List<String> paths) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + visits; i++) {
            long start = System.nanoTime();
            site.open(paths.get(i % paths.size()));
            if (i >= WARM_UP) {
                times.add(System.nanoTime() - start);
            }
        }
        return Times.of(times);
    }
}
