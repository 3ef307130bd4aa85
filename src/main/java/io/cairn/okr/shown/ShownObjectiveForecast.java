package io.cairn.okr.shown;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.rollup.ObjectiveOutlook;
import java.util.List;

/**
 * Where an objective is going.
 *
 * @param own   on the line of its own figure
 * @param last  of the key results that count the one that is likely done last; null if none is foreseen
 * @param parts all its key results, in their order
 */
public record ShownObjectiveForecast(ShownForecast own, Part last, List<Part> parts) {

    /** One key result of it. */
    public record Part(long id, String key, String title, ShownForecast forecast) {
        private static Part of(ObjectiveOutlook.Part part, Words words) {
            KeyResult one = part.keyResult();
            return new Part(one.id().value(), one.id().key(), one.plan().title(), ShownForecast.of(part.outlook(), words));
        }
    }

    public static ShownObjectiveForecast of(ObjectiveOutlook outlook, Words words) {
        return new ShownObjectiveForecast(ShownForecast.of(outlook.own(), words), outlook.last().map(part -> Part.of(part, words)).orElse(null),
                outlook.parts().stream().map(part -> Part.of(part, words)).toList());
    }
}
