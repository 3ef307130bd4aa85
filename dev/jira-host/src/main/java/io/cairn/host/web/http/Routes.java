package io.cairn.host.web.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which handler answers which address. A path is written {@code /browse/{key}}; a name stands for one segment.
 *
 * @param <H> kind of handler
 */
public final class Routes<H> {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final List<Route<H>> routes = new ArrayList<>();

    /** What was found for a request. */
    public record Match<H>(H handler, Map<String, String> pathValues) {
    }

    private record Route<H>(String method, Pattern path, List<String> names, H handler) {
    }

    /** Adds an address; of several that match, the one added first answers. */
    public Routes<H> on(String method, String path, H handler) {
        List<String> names = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher name = NAME.matcher(path);
        int from = 0;
        while (name.find()) {
            regex.append(Pattern.quote(path.substring(from, name.start()))).append("([^/]+)");
            names.add(name.group(1));
            from = name.end();
        }
        regex.append(Pattern.quote(path.substring(from)));
        routes.add(new Route<>(method, Pattern.compile(regex.toString()), List.copyOf(names), handler));
        return this;
    }

    public Routes<H> get(String path, H handler) {
        return on("GET", path, handler);
    }

    public Routes<H> post(String path, H handler) {
        return on("POST", path, handler);
    }

    /** @param method HEAD is answered as GET */
    public Optional<Match<H>> find(String method, String path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        for (Route<H> route : routes) {
            Matcher matcher = route.path.matcher(path);
            if (route.method.equals(wanted) && matcher.matches()) {
                return Optional.of(new Match<>(route.handler, values(route, matcher)));
            }
        }
        return Optional.empty();
    }

    /** True if the address exists for some method. */
    public boolean knows(String path) {
        return routes.stream().anyMatch(route -> route.path.matcher(path).matches());
    }

    private static <H> Map<String, String> values(Route<H> route, Matcher matcher) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < route.names.size(); i++) {
            values.put(route.names.get(i), matcher.group(i + 1));
        }
        return values;
    }
}
