package io.cairn.host.plugin.descriptor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code <resource>} element.
 *
 * @param type     for example {@code download}, {@code velocity}, {@code i18n}
 * @param location path in the jar, empty if the content is in the descriptor
 * @param content  text in the descriptor, empty if there is a location
 * @param params   for example {@code content-type}
 */
public record Resource(String type, String name, String location, String content, Map<String, String> params) {
    /** Reads one; the caller finishes the element it stands in. */
    public static Resource read(XmlNode node) {
        Map<String, String> params = Params.read(node);
        String location = node.attribute("location").orElse("");
        String content = location.isEmpty() ? node.text() : "";
        Resource resource = new Resource(node.required("type"), node.required("name"), location, content, params);
        if (location.isEmpty() && content.isEmpty()) {
            throw node.refusal("has neither location nor content");
        }
        return resource;
    }

    /**
     * The path in the jar of a file asked for by its public name: the location itself, or for a directory ({@code name="images/"}) the location with the rest.
     *
     * @return empty if this resource does not hold that name
     */
    public Optional<String> find(String wanted) {
        if (name.equals(wanted)) {
            return Optional.of(location);
        }
        boolean below = name.endsWith("/") && wanted.startsWith(name) && !wanted.contains("..");
        return below ? Optional.of(location + (location.endsWith("/") ? "" : "/") + wanted.substring(name.length())) : Optional.empty();
    }

    /** {@code <param name= value=>} elements, value as attribute or text. */
    static final class Params {
        private Params() {
        }

        static Map<String, String> read(XmlNode parent) {
            Map<String, String> params = new HashMap<>();
            for (XmlNode param : parent.children("param")) {
                params.put(param.required("name"), param.attribute("value").orElseGet(param::text));
            }
            return Map.copyOf(params);
        }
    }
}
