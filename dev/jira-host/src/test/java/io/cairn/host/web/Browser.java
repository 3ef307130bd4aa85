package io.cairn.host.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person's browser or script: keeps cookies, follows no redirects. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([^\"]+)\"");

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();
    private String token = "";

    Browser(URI base) {
        this.base = base;
    }

    Browser loggedIn(String name) {
        HttpResponse<String> answer = post("/login.jsp", Map.of("os_username", name, "os_password", name));
        if (answer.statusCode() != 302) {
            throw new AssertionError("log-in of " + name + " gave " + answer.statusCode());
        }
        return this;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** A form with the token of the page read last. */
    HttpResponse<String> submit(String path, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("atl_token", token);
        return post(path, all);
    }

    HttpResponse<String> post(String path, Map<String, String> values) {
        String body = values.entrySet().stream().map(value -> encode(value.getKey()) + "=" + encode(value.getValue())).collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A file in a form, with the token of the page read last. */
    HttpResponse<String> upload(String path, String field, String content) {
        String body = part("atl_token", token) + part(field + "\"; filename=\"a.jar", content) + "--edge--\r\n";
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=edge").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String part(String name, String content) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    HttpResponse<String> json(String method, String path, String body) {
        return send(request(path).header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
