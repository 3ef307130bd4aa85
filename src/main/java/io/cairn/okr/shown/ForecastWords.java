package io.cairn.okr.shown;

import io.cairn.okr.model.Outlook;
import io.cairn.okr.model.Throughput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an outlook says (F1–F3). */
record ForecastWords(Words words) {
    private static final int DAYS = 7;
    /** Under this chance a row says so, though it is likely to make it. */
    private static final BigDecimal SURE = new BigDecimal("0.8");

    String reason(Outlook.Kind kind) {
        return words.text("okr.forecast.none.", kind);
    }

    /** The weightiest first. */
    List<String> sentences(Outlook outlook) {
        if (!outlook.kind().foresees()) {
            return List.of(reason(outlook.kind()));
        }
        List<String> all = new ArrayList<>();
        if (outlook.misses()) {
            all.add(outlook.late().map(days -> counted("okr.forecast.misses", days)).orElseGet(() -> words.text("okr.forecast.never")));
        }
        all.add(outlook.days().map(days -> when(days, outlook)).orElseGet(() -> onLine(outlook)));
        if (outlook.days().isPresent() && outlook.onLine().isEmpty()) {
            all.add(words.text("okr.forecast.rests"));
        }
        return all;
    }

    /** A few words for a row; empty if all is well or nobody can say. */
    Optional<ShownCode> inShort(Outlook outlook) {
        if (outlook.misses()) {
            return Optional.of(new ShownCode("MISSES", outlook.late().map(days -> counted("okr.forecast.short.misses", days))
                    .orElseGet(() -> words.text("okr.forecast.short.never"))));
        }
        return outlook.chance().filter(chance -> chance.compareTo(SURE) < 0)
                .map(chance -> new ShownCode("CHANCE", words.text("okr.forecast.short.chance", words.percent(chance))));
    }

    /** What it was made of, by name. */
    List<ShownLedger.Setting> inputs(Outlook outlook) {
        Outlook.Basis basis = outlook.basis();
        List<Throughput.Day> days = basis.throughput().days();
        List<ShownLedger.Setting> all = new ArrayList<>();
        all.add(input("remaining", share(basis)));
        if (days.size() > 1) {
            all.add(input("since", words.day(basis.throughput().today().minusDays(days.size() - 1L))));
            all.add(input("weeks", words.list(weeks(days, basis))));
            Optional.of(days.stream().map(Throughput.Day::added).reduce(BigDecimal.ZERO, BigDecimal::add)).filter(added -> added.signum() > 0)
                    .ifPresent(added -> all.add(input("added", amount(added, basis))));
        }
        if (outlook.kind() == Outlook.Kind.SIMULATION) {
            all.add(input("runs", words.number(BigDecimal.valueOf(10_000))));
            all.add(input("seed", String.valueOf(basis.seed())));
        }
        return all;
    }

    private String when(Outlook.Days days, Outlook outlook) {
        LocalDate end = outlook.basis().end();
        String chance = words.percent(outlook.chance());
        if (days.p10().isEmpty() || days.p90().isEmpty()) {
            return days.p10().map(first -> words.text("okr.forecast.likely.from", first, end, chance))
                    .orElseGet(() -> words.text("okr.forecast.chance", end, chance));
        }
        return days.p10().equals(days.p90()) ? words.text("okr.forecast.likely.on", days.p10().get(), end, chance)
                : words.text("okr.forecast.likely", days.p10().get(), days.p90().get(), end, chance);
    }

    private String onLine(Outlook outlook) {
        return words.text("okr.forecast.line", outlook.onLine().orElseThrow(), outlook.basis().end());
    }

    /** "8 of 32" issues or weights; "40 %" of a value. */
    private String share(Outlook.Basis basis) {
        return isValue(basis) ? words.percent(basis.remaining())
                : words.text("okr.forecast.of", amount(basis.remaining(), basis), amount(basis.whole(), basis));
    }

    /** What was done in each whole week, oldest first, before it what is known of the week before. */
    private List<String> weeks(List<Throughput.Day> days, Outlook.Basis basis) {
        List<String> weeks = new ArrayList<>();
        int over = days.size() - 1;
        for (int from = over % DAYS - DAYS; from < over; from += DAYS) {
            if (from + DAYS > 0) {
                weeks.add(amount(days.subList(Math.max(0, from), from + DAYS).stream().map(Throughput.Day::done).reduce(BigDecimal.ZERO, BigDecimal::add), basis));
            }
        }
        return weeks;
    }

    private String amount(BigDecimal amount, Outlook.Basis basis) {
        BigDecimal shown = isValue(basis) ? amount.movePointRight(2) : amount;
        String number = words.number(shown.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
        return isValue(basis) ? words.text("okr.forecast.percent", number) : number;
    }

    private static boolean isValue(Outlook.Basis basis) {
        return basis.whole().compareTo(BigDecimal.ONE) == 0;
    }

    private String counted(String key, long days) {
        return days == 1 ? words.text(key + ".one") : words.text(key, String.valueOf(days));
    }

    private ShownLedger.Setting input(String key, String value) {
        return new ShownLedger.Setting(words.text("okr.forecast.input." + key), value);
    }
}
