package io.cairn.okr.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One row of a table of examples, read and written as people do.
 *
 * @param inputs  the cells before the results
 * @param results what the book says comes of them
 */
record RuleExample(RuleBook book, List<String> inputs, List<String> results) {
    private static final Pattern NUMBER = Pattern.compile("[−-]?\\d+(\\.\\d+)?");
    private static final String NOTHING = "–";

    String text(int at) {
        return inputs.get(at).replace("`", "");
    }

    BigDecimal number(int at) {
        return given(at).orElseThrow();
    }

    int count(int at) {
        return number(at).intValueExact();
    }

    /** "50 %" as 0.5. */
    BigDecimal percent(int at) {
        return number(at).movePointLeft(2);
    }

    /** Empty for a dash. */
    Optional<BigDecimal> given(int at) {
        return number(inputs.get(at));
    }

    /** "8, 4, –"; a dash is empty. */
    List<Optional<BigDecimal>> numbers(int at) {
        return parts(at).map(RuleExample::number).toList();
    }

    /** "50 %, 10 %" as 0.5 and 0.1. */
    List<Optional<BigDecimal>> percents(int at) {
        return numbers(at).stream().map(one -> one.map(number -> number.movePointLeft(2))).toList();
    }

    /** "A, B" as 65 and 66. */
    List<Long> letters(int at) {
        return parts(at).map(letter -> (long) letter.charAt(0)).toList();
    }

    LocalDate day(int at) {
        return LocalDate.parse(text(at));
    }

    /** Whether the cell is that text of the product. */
    boolean is(int at, String key, Object... arguments) {
        return text(at).equals(book.says(key, arguments));
    }

    boolean isYes(int at) {
        if (List.of(book.word("yes"), book.word("no")).contains(text(at))) {
            return text(at).equals(book.word("yes"));
        }
        throw new IllegalArgumentException("neither yes nor no: " + text(at));
    }

    /** The one under whose text of the product the cell is. */
    <T> T choice(int at, Map<String, T> byKey) {
        return byKey.entrySet().stream().filter(one -> is(at, one.getKey())).map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no choice: " + text(at)));
    }

    /** Whether "done" or "not done". */
    boolean isDone(int at) {
        return choice(at, Map.of("okr.binary.done", true, "okr.binary.open", false));
    }

    /** The one whose text the cell is. */
    <E extends Enum<E>> E one(String text, String prefix, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).filter(one -> one.name().equals(text) || text.equals(says(prefix, one))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** Each of a list of such texts. */
    <E extends Enum<E>> List<E> all(int at, String prefix, Class<E> kind) {
        return parts(at).map(text -> one(text, prefix, kind)).toList();
    }

    /** As the screens write it. */
    String percent(Optional<BigDecimal> fraction) {
        return Labels.percent(fraction, book.locale).replace('\u00a0', ' ');
    }

    String percent(BigDecimal fraction) {
        return percent(Optional.of(fraction));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    String yesOrNo(boolean so) {
        return book.word(so ? "yes" : "no");
    }

    private <E extends Enum<E>> String says(String prefix, E one) {
        try {
            return book.says(prefix + one.name());
        } catch (IllegalArgumentException none) {
            return one.name();
        }
    }

    private Stream<String> parts(int at) {
        return Arrays.stream(inputs.get(at).split("[,、，]")).map(String::strip);
    }

    private static Optional<BigDecimal> number(String text) {
        if (text.equals(NOTHING)) {
            return Optional.empty();
        }
        Matcher found = NUMBER.matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("no number: " + text);
        }
        return Optional.of(new BigDecimal(found.group().replace('−', '-')));
    }
}
