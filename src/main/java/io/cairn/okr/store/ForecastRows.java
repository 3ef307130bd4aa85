package io.cairn.okr.store;

import io.cairn.okr.model.KeptOutlook;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Outlook;
import io.cairn.okr.model.Throughput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an outlook lies in its row. */
final class ForecastRows {
    private ForecastRows() {
    }

    static String key(KeptOutlook kept) {
        return kept.keyResult().key() + "@" + kept.madeOn();
    }

    static Map<String, Object> columns(KeptOutlook kept) {
        Outlook outlook = kept.outlook();
        Map<String, Object> row = new HashMap<>();
        row.put("FORECAST_KEY", key(kept));
        row.put("KEY_RESULT_ID", kept.keyResult().value());
        row.put("MADE_ON", kept.madeOn().toString());
        row.put("FIGURE_VERSION", kept.version());
        row.put("COUNTED", kept.counted());
        row.put("FORECAST_KIND", outlook.kind().name());
        row.put("SEED", outlook.basis().seed());
        row.put("END_DAY", outlook.basis().end().toString());
        row.put("REMAINING", Cells.text(outlook.basis().remaining()));
        row.put("WHOLE_SCOPE", Cells.text(outlook.basis().whole()));
        row.put("THROUGHPUT", outlook.basis().throughput().days().stream().map(ForecastRows::text).collect(Collectors.joining(",")));
        row.put("DAY10", text(outlook.days().flatMap(Outlook.Days::p10)));
        row.put("DAY50", text(outlook.days().flatMap(Outlook.Days::p50)));
        row.put("DAY85", text(outlook.days().flatMap(Outlook.Days::p85)));
        row.put("DAY90", text(outlook.days().flatMap(Outlook.Days::p90)));
        row.put("DAY95", text(outlook.days().flatMap(Outlook.Days::p95)));
        row.put("LINE_DAY", text(outlook.onLine()));
        row.put("CHANCE", Cells.text(outlook.chance()));
        row.put("FIGURE_AT_END", Cells.text(outlook.atEnd()));
        return row;
    }

    static KeptOutlook read(ForecastEntity row) {
        LocalDate madeOn = LocalDate.parse(row.getMadeOn());
        Outlook.Kind kind = Outlook.Kind.valueOf(row.getForecastKind());
        Outlook.Basis basis = new Outlook.Basis(row.getSeed(), LocalDate.parse(row.getEndDay()), Cells.decimal(row.getRemaining()),
                Cells.decimal(row.getWholeScope()), new Throughput(madeOn, throughput(row)));
        return new KeptOutlook(new KeyResultId(row.getKeyResultId()), madeOn, row.getFigureVersion(), row.isCounted(), new Outlook(kind, days(kind, row),
                Cells.optionalDecimal(row.getChance()), Cells.optionalDecimal(row.getFigureAtEnd()), day(row.getLineDay()), basis));
    }

    private static Optional<Outlook.Days> days(Outlook.Kind kind, ForecastEntity row) {
        return kind != Outlook.Kind.SIMULATION ? Optional.empty() : Optional.of(new Outlook.Days(day(row.getDay10()), day(row.getDay50()),
                day(row.getDay85()), day(row.getDay90()), day(row.getDay95())));
    }

    private static List<Throughput.Day> throughput(ForecastEntity row) {
        return Stream.of(Cells.words(row.getThroughput()).split(",")).filter(text -> !text.isEmpty()).map(ForecastRows::worked).toList();
    }

    private static String text(Throughput.Day day) {
        String done = number(day.done());
        return day.added().signum() == 0 ? done : done + ":" + number(day.added());
    }

    private static String number(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : Cells.text(amount.stripTrailingZeros());
    }

    private static Throughput.Day worked(String text) {
        String[] parts = text.split(":", -1);
        return new Throughput.Day(Cells.decimal(parts[0]), parts.length > 1 ? Cells.decimal(parts[1]) : BigDecimal.ZERO);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
