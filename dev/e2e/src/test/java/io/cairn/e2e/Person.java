package io.cairn.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Calls Jira's REST and the plugin's of one node as one user. */
final class Person {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OKR = "/rest/okr/1.0";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final String token;

    Person(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** An answer; an empty object without a body. */
    record Answer(int status, JsonNode body) {
        /** The body, if the status is that. */
        JsonNode expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException(status + " instead of " + wanted + ": " + body);
            }
            return body;
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return call("GET", path, null);
    }

    Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return call("POST", path, JSON.writeValueAsString(body));
    }

    JsonNode okr(String path) throws IOException, InterruptedException {
        return get(OKR + path).expect(200);
    }

    JsonNode makeOkr(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return post(OKR + path, body).expect(201);
    }

    Answer put(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return call("PUT", path, JSON.writeValueAsString(body));
    }

    JsonNode changeOkr(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return put(OKR + path, body).expect(200);
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return call("DELETE", path, null);
    }

    /** Asks for a check of all figures. */
    void check() throws IOException, InterruptedException {
        call("POST", OKR + "/admin/check", null).expect(202);
    }

    private Answer call(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher sent = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).method(method, sent).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").header("Accept", "application/json").header("X-Atlassian-Token", "no-check").build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), json(answer.body()));
    }

    private static JsonNode json(String text) {
        try {
            return text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (IOException notJson) {
            return JSON.getNodeFactory().textNode(text);
        }
    }
}
