package io.cairn.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What a key result costs as its links grow: it is changed as a person does, and its figure computed before the answer. */
final class Growing {
    private static final int BAR = 50;

    private final Site site;
    private final int repetitions;
    private final List<Point> points = new ArrayList<>();

    /** @param nanos the median */
    record Point(int links, long nanos) {
    }

    Growing(Site site, int repetitions) {
        this.site = site;
        this.repetitions = repetitions;
    }

    Finding measure() throws Exception {
        for (int round = 0; round < 2; round++) { // the first only warms up
            points.clear();
            for (long id : site.okrs.growth()) {
                points.add(new Point(site.okrs.result(id).links().size(), median(id)));
            }
        }
        double slope = slope();
        return new Finding("Cost of a key result as its links grow from 10 to 10,000", "linear or better",
                String.format("links^%.2f above 300 links", slope), slope < 1.1);
    }

    private long median(long id) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < repetitions; i++) {
            JsonNode now = site.okr("/key-results/KR-" + id);
            ObjectNode wanted = new ObjectMapper().createObjectNode().put("title", "Growing " + i).put("owner", site.admin.key()).put("weight", 1)
                    .put("version", now.path("version").asLong());
            wanted.putObject("measure").put("kind", "SHARE").put("value", "STATUS").put("inWork", 0);
            long start = System.nanoTime();
            site.put("/key-results/KR-" + id, wanted);
            times.add(System.nanoTime() - start);
        }
        return Times.of(times).median().toNanos();
    }

    /** Exponent of the growth between 300 links and the most. */
    private double slope() {
        Point from = points.stream().filter(point -> point.links() >= 300).findFirst().orElse(points.get(0));
        Point to = points.get(points.size() - 1);
        return Math.log(to.nanos() / (double) from.nanos()) / Math.log(to.links() / (double) from.links());
    }

    /** A bar for each size. */
    List<String> plot() {
        long most = points.stream().mapToLong(Point::nanos).max().orElse(1);
        return points.stream().map(point -> String.format("%,7d links  %10s  %s", point.links(),
                Times.words(java.time.Duration.ofNanos(point.nanos())), "#".repeat((int) Math.max(1, BAR * point.nanos() / most)))).toList();
    }
}
