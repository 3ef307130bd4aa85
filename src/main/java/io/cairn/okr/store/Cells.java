package io.cairn.okr.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
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
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> values(Class<E> type, String names) {
        Set<E> values = EnumSet.noneOf(type);
        Arrays.stream(words(names).split(",")).filter(name -> !name.isEmpty()).forEach(name -> values.add(Enum.valueOf(type, name)));
        return values;
    }
}
