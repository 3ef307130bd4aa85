package io.cairn.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the sample objectives of {@code demo/okrs.json} (company level and two teams, aligned), so that the first page one
 * opens is not empty. They use epics, versions and queries of the imported project.
 */
public final class DemoObjectives {
    private static final String OKR = "/rest/okr/1.0";

    private final ObjectMapper json = new ObjectMapper();
    private final Api api;
    private final LocalDate today;
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    /**
     * @param base   the host's address, without a slash at the end
     * @param tokens user name to personal access token, of all users named in the file
     * @param today  decides the quarter
     */
    public DemoObjectives(String base, Map<String, String> tokens, LocalDate today) {
        this.api = new Api(base, tokens);
        this.today = today;
    }

    /** Makes them unless there is a cycle already, that is, once in the life of a database. Whether they were made. */
    public boolean makeOnce() {
        if (!api.get("admin", OKR + "/cycles").path("values").isEmpty()) {
            return false;
        }
        String cycle = makeCycle();
        for (JsonNode objective : samples().path("objectives")) {
            makeObjective(cycle, objective);
        }
        api.post("admin", OKR + "/admin/check", json.createObjectNode()); // so that what is forecast each day is there on the first
        return true;
    }

    private String makeCycle() {
        int quarter = (today.getMonthValue() - 1) / 3;
        LocalDate start = LocalDate.of(today.getYear(), quarter * 3 + 1, 1);
        ObjectNode cycle = json.createObjectNode().put("name", "Q" + (quarter + 1) + " " + today.getYear())
                .put("start", start.toString()).put("end", start.plusMonths(3).minusDays(1).toString());
        return api.post("admin", OKR + "/cycles", cycle).path("key").asText();
    }

    private void makeObjective(String cycle, JsonNode sample) {
        String author = sample.path("as").asText();
        ObjectNode body = json.createObjectNode().put("cycle", cycle).put("owner", keyOf(author)).put("weight", 1)
                .put("driver", sample.path("driver").asText("KEY_RESULTS"));
        body.set("title", sample.get("title"));
        body.set("description", sample.get("description"));
        body.set("project", sample.path("project").isMissingNode() ? null : sample.get("project"));
        body.put("parent", made.get(sample.path("parent").asText()));
        String key = api.post(author, OKR + "/objectives", body).path("key").asText();
        made.put(sample.path("id").asText(), key);
        for (JsonNode keyResult : sample.path("keyResults")) {
            makeKeyResult(author, key, keyResult);
        }
    }

    private void makeKeyResult(String author, String objective, JsonNode sample) {
        ObjectNode body = json.createObjectNode().put("weight", 1).put("owner", keyOf(sample.path("owner").asText(author)));
        body.set("title", sample.get("title"));
        body.set("measure", sample.get("measure"));
        body.set("sources", sample.path("sources").isMissingNode() ? json.createArrayNode() : sample.get("sources"));
        String key = api.post(author, OKR + "/objectives/" + objective + "/key-results", body).path("key").asText();
        for (JsonNode checkIn : sample.path("checkIns")) {
            ObjectNode said = checkIn.deepCopy();
            said.remove("as");
            api.post(checkIn.path("as").asText(), OKR + "/key-results/" + key + "/check-ins", said);
        }
    }

    /** Jira's stable key of the user with that name. */
    private String keyOf(String user) {
        return people.computeIfAbsent(user, name -> api.get(name, "/rest/api/2/myself").path("key").asText());
    }

    private JsonNode samples() {
        try (InputStream file = DemoObjectives.class.getResourceAsStream("/demo/okrs.json")) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException("demo/okrs.json cannot be read", e);
        }
    }
}
