package io.cairn.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Makes issues in the shape of Jira's REST v2, a line each, as the data sets have them: with what those lack, that is, story
 * points, estimates, work in flight and a change history with reopenings. Same seed, same issues.
 */
final class GeneratedIssues {
    /** As many as there are project pages to fill. */
    static final int PROJECTS = 40;
    private static final Instant FIRST_DAY = Instant.parse("2019-01-07T08:00:00Z");
    private static final int DAYS = 1_000;
    private static final int EPIC_EVERY = 25;
    private static final List<String> TYPES = List.of("Story", "Story", "Story", "Bug", "Bug", "Task", "Improvement");
    private static final List<Integer> POINTS = List.of(1, 2, 3, 5, 8, 13);
    private static final List<String> LABELS = List.of("mobile", "backend", "speed", "docs", "security");
    private static final List<String> RESOLUTIONS = List.of("Done", "Done", "Done", "Fixed", "Fixed", "Won't Do", "Duplicate");

    private final ObjectMapper json = new ObjectMapper();
    private final Random random;
    private final int[] made = new int[PROJECTS];
    private final String[] epics = new String[PROJECTS];

    GeneratedIssues(long seed) {
        random = new Random(seed);
    }

    /** Key of the project of that number, from 0: PAA, PAB and so on. */
    static String project(int number) {
        return "P" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    /** The next issue; projects take turns. */
    String next(long id) {
        int project = (int) (id % PROJECTS);
        String key = project(project) + "-" + ++made[project];
        boolean epic = made[project] % EPIC_EVERY == 1;
        ObjectNode line = json.createObjectNode().put("id", String.valueOf(id)).put("key", key);
        ObjectNode fields = line.putObject("fields");
        fields.putObject("project").put("key", project(project));
        fields.put("summary", (epic ? "Epic " : "Work ") + key);
        fields.putObject("issuetype").put("name", epic ? "Epic" : pick(TYPES)).put("subtask", false);
        fields.putObject("priority").put("name", "Medium");
        plan(fields, epic, project, key);
        live(line, fields);
        return line.toString();
    }

    private void plan(ObjectNode fields, boolean epic, int project, String key) {
        fields.putArray("labels").add(pick(LABELS));
        fields.putArray("components").addObject().put("name", "Part " + random.nextInt(5));
        fields.putArray("fixVersions").addObject().put("name", "1." + random.nextInt(8)).put("released", false);
        fields.putArray("issuelinks");
        if (epic) {
            epics[project] = key;
            fields.put("customfield_10101", key);
        } else {
            fields.put("customfield_10100", epics[project]).put("customfield_10102", pick(POINTS).intValue());
            int estimate = (1 + random.nextInt(16)) * 3_600;
            fields.put("timeoriginalestimate", estimate).put("timeestimate", estimate / 2).put("timespent", estimate / 2);
        }
    }

    /** Its status now and the way there. */
    private void live(ObjectNode line, ObjectNode fields) {
        Instant created = FIRST_DAY.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
        fields.put("created", created.toString());
        ArrayNode histories = line.putObject("changelog").putArray("histories");
        Instant now = created;
        String status = "Open";
        for (String to : way()) {
            now = now.plus(Duration.ofMinutes(30 + random.nextInt(2_000)));
            boolean done = to.equals("Resolved") || to.equals("Closed");
            change(histories, now, status, to);
            status = to;
            fields.putObject("status").put("name", to).putObject("statusCategory").put("key", done ? "done" : to.equals("Reopened") ? "new" : "indeterminate");
        }
        if (!fields.has("status")) {
            fields.putObject("status").put("name", "Open").putObject("statusCategory").put("key", "new");
        }
        resolve(fields, status, now);
        fields.put("updated", now.toString());
    }

    private List<String> way() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> List.of();
            case 2 -> List.of("In Progress");
            case 3 -> List.of("In Progress", "In Review");
            case 4 -> List.of("In Progress", "Resolved", "Reopened");
            case 5 -> List.of("In Progress", "Resolved", "Reopened", "In Progress", "Resolved");
            case 6 -> List.of("In Progress", "In Review", "Resolved", "Closed");
            default -> List.of("In Progress", "Resolved");
        };
    }

    private void resolve(ObjectNode fields, String status, Instant at) {
        if (status.equals("Resolved") || status.equals("Closed")) {
            fields.putObject("resolution").put("name", pick(RESOLUTIONS));
            fields.put("resolutiondate", at.toString());
        } else {
            fields.putNull("resolution");
        }
    }

    private static void change(ArrayNode histories, Instant at, String from, String to) {
        ObjectNode history = histories.addObject().put("created", at.toString());
        history.putArray("items").addObject().put("field", "status").put("fromString", from).put("toString", to);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
