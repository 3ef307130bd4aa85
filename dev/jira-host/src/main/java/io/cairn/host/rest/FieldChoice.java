package io.cairn.host.rest;

import java.util.List;

/** Which fields a caller wants: {@code *all}, {@code *navigable}, names, and names with a minus to leave out. */
record FieldChoice(List<String> wanted) {
    static FieldChoice of(List<String> wanted) {
        return new FieldChoice(List.copyOf(wanted));
    }

    /** @param usual whether it is among the fields given when nothing is asked */
    boolean includes(String field, boolean usual) {
        if (wanted.contains("-" + field)) {
            return false;
        }
        boolean names = wanted.stream().anyMatch(name -> !name.startsWith("-") && !name.startsWith("*"));
        boolean everything = wanted.contains("*all") || wanted.contains("*navigable") && usual;
        return everything || wanted.contains(field) || !names && !wanted.contains("*navigable") && usual;
    }
}
