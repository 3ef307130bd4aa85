package io.cairn.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Issues, a goal below another one, and key results that count three issues each or all by a query; and what their figures must be. */
final class Plan {
    private static final int ISSUES = 12;
    private static final int KEY_RESULTS = 24;
    private static final int EACH = 3;
    private static final String LABEL = "cairn-nodes";
    /** Interfaces answer with four decimals. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.00006");

    private final List<String> issues;
    private final String goal;
    private final String above;

    private Plan(List<String> issues, String goal, String above) {
        this.issues = issues;
        this.goal = goal;
        this.above = above;
    }

    static Plan make(Person admin, Person lena) throws Exception {
        LocalDate today = LocalDate.now();
        String cycle = admin.makeOkr("/cycles", Map.of("name", "Now", "start", today.minusDays(30).toString(), "end", today.plusDays(60).toString()))
                .path("key").asText();
        List<String> issues = new ArrayList<>();
        for (int i = 0; i < ISSUES; i++) {
            issues.add(lena.post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", "DEMO"), "summary", "Issue " + i,
                    "issuetype", Map.of("name", "Bug"), "labels", List.of(LABEL)))).expect(201).path("key").asText());
        }
        String above = objective(lena, cycle, "CHILDREN", Map.of());
        String goal = objective(lena, cycle, "KEY_RESULTS", Map.of("parent", above));
        Plan plan = new Plan(issues, goal, above);
        for (int i = 0; i < KEY_RESULTS; i++) {
            lena.makeOkr("/objectives/" + goal + "/key-results", Map.of("title", "Share " + i, "measure", Map.of("kind", "SHARE"), "sources", plan.sources(i)));
        }
        return plan;
    }

    private static String objective(Person lena, String cycle, String driver, Map<String, ?> more) throws Exception {
        Map<String, Object> body = new HashMap<>(Map.of("title", "Goal", "project", "DEMO", "cycle", cycle, "driver", driver));
        body.putAll(more);
        return lena.makeOkr("/objectives", body).path("key").asText();
    }

    private static boolean byQuery(int keyResult) {
        return keyResult % 6 == 0;
    }

    private List<Map<String, String>> sources(int keyResult) {
        return byQuery(keyResult) ? List.of(Map.of("kind", "JQL", "jql", "labels = " + LABEL))
                : counted(keyResult).stream().map(issue -> Map.of("kind", "ISSUE", "key", issue)).toList();
    }

    private List<String> counted(int keyResult) {
        return byQuery(keyResult) ? issues : IntStream.range(0, EACH).mapToObj(more -> issues.get((keyResult + more) % ISSUES)).toList();
    }

    /** Moves an issue to done or back, as it happens to stand; somebody else may have been faster. */
    void moveOne(Person person, Random random) throws Exception {
        move(person, issues.get(random.nextInt(issues.size())));
    }

    /** Moves every issue once. */
    void moveAll(Person person) throws Exception {
        for (String issue : issues) {
            move(person, issue);
        }
    }

    private static void move(Person person, String issue) throws Exception {
        String wanted = isDone(person, issue) ? "new" : "done";
        for (JsonNode way : person.get("/rest/api/2/issue/" + issue + "/transitions").expect(200).path("transitions")) {
            if (way.path("to").path("statusCategory").path("key").asText().equals(wanted)) {
                Map<String, Object> fields = wanted.equals("done") ? Map.of("resolution", Map.of("name", "Done")) : Map.of();
                person.post("/rest/api/2/issue/" + issue + "/transitions", Map.of("transition", Map.of("id", way.path("id").asText()), "fields", fields));
                return;
            }
        }
    }

    private static boolean isDone(Person person, String issue) throws Exception {
        return person.get("/rest/api/2/issue/" + issue + "?fields=status").expect(200)
                .path("fields").path("status").path("statusCategory").path("key").asText().equals("done");
    }

    /** Gives the goal at the top another title. */
    void rename(Person person, String title) throws Exception {
        JsonNode now = person.okr("/objectives/" + above);
        person.changeOkr("/objectives/" + above, Map.of("title", title, "project", "DEMO", "cycle", now.path("cycle").path("key").asText(),
                "owner", now.path("owner").path("key").asText(), "driver", "CHILDREN", "version", now.path("version").asLong()));
    }

    /** The title of the goal at the top, as an issue's panel shows it. */
    String top(Person person) throws Exception {
        JsonNode chain = person.okr("/issues/" + issues.get(0) + "/key-results").path("values").path(0).path("chain");
        return chain.path(chain.size() - 1).path("title").asText();
    }

    /** Every figure, read there, is what the issues say. */
    void assertTrue(Person person) throws Exception {
        Map<String, Integer> done = new HashMap<>();
        for (String issue : issues) {
            done.put(issue, isDone(person, issue) ? 1 : 0);
        }
        JsonNode shown = person.okr("/objectives/" + goal);
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode keyResult : shown.path("keyResults")) {
            List<String> counted = counted(Integer.parseInt(keyResult.path("title").asText().substring("Share ".length())));
            double share = counted.stream().mapToInt(done::get).sum() / (double) counted.size();
            BigDecimal figure = progress(keyResult);
            assertThat(figure).as(keyResult.path("key").asText()).isCloseTo(BigDecimal.valueOf(share), within(ROUNDING));
            sum = sum.add(BigDecimal.valueOf(share));
        }
        assertThat(shown.path("keyResults")).hasSize(KEY_RESULTS);
        BigDecimal mean = BigDecimal.valueOf(sum.doubleValue() / KEY_RESULTS);
        assertThat(progress(shown)).as(goal).isCloseTo(mean, within(ROUNDING));
        assertThat(progress(person.okr("/objectives/" + above))).as(above).isCloseTo(mean, within(ROUNDING));
    }

    private static BigDecimal progress(JsonNode shown) {
        return shown.path("figure").path("progress").decimalValue();
    }
}
