package io.cairn.okr.jira;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;

/** Texts in the order people expect: "9.0" before "10.0", whatever the case of letters. */
final class NaturalOrder {
    static final Comparator<String> OF_TEXTS = NaturalOrder::compare;
    private static final String BETWEEN_DIGITS_AND_OTHERS = "(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)";

    private NaturalOrder() {
    }

    private static int compare(String one, String other) {
        String[] left = one.toLowerCase(Locale.ROOT).split(BETWEEN_DIGITS_AND_OTHERS);
        String[] right = other.toLowerCase(Locale.ROOT).split(BETWEEN_DIGITS_AND_OTHERS);
        for (int at = 0; at < Math.min(left.length, right.length); at++) {
            int order = part(left[at], right[at]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int part(String one, String other) {
        boolean numbers = one.matches("[0-9]+") && other.matches("[0-9]+");
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
