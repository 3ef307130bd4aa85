package io.cairn.okr.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How values lie in columns: decimals as plain text, so that no database rounds them; sets as names with commas between. */
final class Cells {
    private Cells() {
    }

    static String text(BigDecimal number) {
        return number.toPlainString();
    }

    /** Null if empty. */
    static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    static Optional<BigDecimal> optionalDecimal(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    /** Never null: Oracle reads an empty text as NULL. */
    static String words(String text) {
        return text == null ? "" : text;
    }

    /** Sorted by the enum's order; empty for none. */
    static <E extends Enum<E>> String names(Collection<E> values) {
        if (values.size() < 2) { // most sets, and there are many of them
            return values.isEmpty() ? "" : values.iterator().next().name();
        }
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** {@code otherwise} for null. */
    static <E extends Enum<E>> E value(Class<E> type, String name, E otherwise) {
        return name == null ? otherwise : Enum.valueOf(type, name);
    }

    /** "a=1,b=2" in the order of the map; null if empty. Neither side has a comma, the left one no equals sign. */
    static String pairs(Map<String, ?> pairs) {
        String text = pairs.entrySet().stream().map(pair -> pair.getKey() + "=" + pair.getValue()).collect(Collectors.joining(","));
        return text.isEmpty() ? null : text;
    }

    /** In the order of the text; empty for null. */
    static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Arrays.stream(words(text).split(",")).filter(pair -> !pair.isEmpty()).map(pair -> pair.split("=", 2))
                .forEach(pair -> pairs.put(pair[0], pair[1]));
        return pairs;
    }

    static <E extends Enum<E>> Set<E> values(Class<E> type, String names) {
        Set<E> values = EnumSet.noneOf(type);
        Arrays.stream(words(names).split(",")).filter(name -> !name.isEmpty()).forEach(name -> values.add(Enum.valueOf(type, name)));
        return values;
    }
}
