package io.cairn.host.plugin.action;

import com.atlassian.jira.util.ErrorCollection;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import webwork.action.Action;

/** Hands the parameters of a request to the setters of an action: those the plugin's own classes declare, with one text, list of texts, number or flag. */
final class ActionParameters {
    private ActionParameters() {
    }

    /** A number that is none becomes an error of that field, as in webwork (UNVERIFIED in wording). */
    static void apply(Action action, HttpServletRequest request) throws InvocationTargetException, IllegalAccessException {
        for (String name : request.getParameterMap().keySet()) {
            Optional<Method> setter = setter(action, name);
            if (setter.isPresent()) {
                set(action, setter.get(), name, request.getParameterValues(name));
            }
        }
    }

    private static Optional<Method> setter(Action action, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String wanted = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        ClassLoader ofPlugin = action.getClass().getClassLoader();
        return Arrays.stream(action.getClass().getMethods())
                .filter(method -> method.getName().equals(wanted) && method.getParameterCount() == 1 && method.getDeclaringClass().getClassLoader() == ofPlugin)
                .findFirst();
    }

    private static void set(Action action, Method setter, String name, String[] values) throws InvocationTargetException, IllegalAccessException {
        try {
            setter.invoke(action, convert(setter.getParameterTypes()[0], values));
        } catch (NumberFormatException e) {
            if (!(action instanceof ErrorCollection errors)) {
                throw e;
            }
            errors.addError(name, values[0] + " is not a number");
        }
    }

    private static Object convert(Class<?> type, String[] values) {
        String value = values[0];
        if (type == String.class) {
            return value;
        }
        if (type == String[].class) {
            return values;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(value);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(value.trim());
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(value.trim());
        }
        throw new IllegalStateException("this host cannot set a parameter of type " + type.getName());
    }
}
