package io.cairn.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Calls the running host over HTTP with personal access tokens, as any client would. */
final class Api {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private final Map<String, String> tokens;

    /** @param tokens user name to personal access token */
    Api(String base, Map<String, String> tokens) {
        this.base = base;
        this.tokens = Map.copyOf(tokens);
    }

    /** @throws IllegalStateException unless the answer is 200 */
    JsonNode get(String user, String path) {
        return send(user, path, request(user, path).GET().build());
    }

    /** @throws IllegalStateException unless the answer is 200 or 201 */
    JsonNode post(String user, String path, JsonNode body) {
        return send(user, path, request(user, path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build());
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.get(user));
    }

    private JsonNode send(String user, String path, HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + " as " + user + ": " + answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling " + path, e);
        }
    }
}
