package io.cairn.signatures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes type arguments away as the compiler does: {@code List<T>} is List, {@code T extends X} is X. */
final class Erasure {
    private final Map<String, String> bounds = new HashMap<>();

    /** @param typeParameters of the type around, such as {@code <K,V>}, or "" */
    Erasure(String typeParameters) {
        declare(typeParameters);
    }

    /** The same with type parameters of a method. */
    Erasure with(String typeParameters) {
        Erasure inner = new Erasure("");
        inner.bounds.putAll(bounds);
        inner.declare(typeParameters);
        return inner;
    }

    String erase(String type) {
        String text = type.strip().replace("...", "[]");
        String suffix = "";
        while (text.endsWith("[]")) {
            text = text.substring(0, text.length() - 2);
            suffix += "[]";
        }
        int open = text.indexOf('<');
        String raw = open < 0 ? text : text.substring(0, open);
        return bounds.getOrDefault(raw, raw) + suffix;
    }

    /** Splits at the commas that stand outside of {@code <>}. */
    static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (!list.isBlank()) {
            parts.add(list.substring(start).strip());
        }
        return parts;
    }

    private void declare(String typeParameters) {
        if (typeParameters.isEmpty()) {
            return;
        }
        for (String parameter : split(typeParameters.substring(1, typeParameters.length() - 1))) {
            String[] words = parameter.split(" extends ", 2);
            bounds.put(words[0], words.length == 1 ? "java.lang.Object" : erase(words[1]));
        }
    }
}
