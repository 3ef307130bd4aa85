package io.cairn.host.jira.issue;

/** Ranks as texts that compare as the order: {@code 0|00002s:} and, in between, {@code 0|00002s:i} (the form of Jira's LexoRank). */
public final class Rank {
    private static final int WIDTH = 6;
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    private Rank() {
    }

    /** The rank of the n-th issue, far enough from its neighbours; n from 0. */
    public static String ofNumber(long number) {
        String digits = Long.toString(number, BASE);
        return text("0".repeat(Math.max(0, WIDTH - digits.length())) + digits);
    }

    /** A rank between the two; null = the beginning or the end. */
    public static String between(String lower, String upper) {
        return text(middle(lower == null ? "" : digits(lower), upper == null ? null : digits(upper)));
    }

    /** Midpoint of two fractions written in base 36; {@code upper} null = 1. */
    private static String middle(String lower, String upper) {
        StringBuilder made = new StringBuilder();
        boolean open = upper == null;
        for (int i = 0; ; i++) {
            int low = digit(lower, i, 0);
            int high = open ? BASE : digit(upper, i, 0);
            if (high - low > 1) {
                return made.append(DIGITS.charAt((low + high) / 2)).toString();
            }
            made.append(DIGITS.charAt(low));
            open = open || high > low;
        }
    }

    private static int digit(String digits, int index, int missing) {
        return index < digits.length() ? DIGITS.indexOf(digits.charAt(index)) : missing;
    }

    private static String digits(String rank) {
        return rank.substring(2).replace(":", "");
    }

    private static String text(String digits) {
        String padded = digits + "0".repeat(Math.max(0, WIDTH - digits.length()));
        return "0|" + padded.substring(0, WIDTH) + ":" + padded.substring(WIDTH);
    }
}
