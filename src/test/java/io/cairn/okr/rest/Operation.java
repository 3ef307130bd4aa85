package io.cairn.okr.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing the REST interface can be asked for.
 *
 * @param path with a slash in front and parameters in braces, as in the OpenAPI description
 * @param body what it takes; empty for nothing
 */
record Operation(String method, String path, Optional<Class<?>> body, Method code) {
    static List<Operation> of(Class<?> resource) {
        List<Operation> found = new ArrayList<>();
        for (Method code : resource.getDeclaredMethods()) {
            Stream.of(code.getAnnotations()).map(one -> one.annotationType().getAnnotation(HttpMethod.class)).filter(one -> one != null)
                    .forEach(verb -> found.add(new Operation(verb.value(), path(resource, code), body(code), code)));
        }
        return found;
    }

    boolean takesBody() {
        return body.isPresent();
    }

    /** An address of this form. */
    String example() {
        return path.substring(1).replace("{key}", "APP-1").replaceAll("\\{[a-z]+}", "1");
    }

    /** "get". */
    String verb() {
        return method.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String path(Class<?> resource, Method code) {
        String below = code.isAnnotationPresent(Path.class) ? "/" + code.getAnnotation(Path.class).value() : "";
        return "/" + resource.getAnnotation(Path.class).value() + below;
    }

    private static Optional<Class<?>> body(Method code) {
        return Stream.<Class<?>>of(code.getParameterTypes()).filter(Body.class::isAssignableFrom).findFirst();
    }
}
