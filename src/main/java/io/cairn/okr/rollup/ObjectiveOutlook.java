package io.cairn.okr.rollup;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Outlook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where an objective is going.
 *
 * @param own   on the line of its own figure
 * @param parts its key results in their order
 */
public record ObjectiveOutlook(Outlook own, List<Part> parts) {
    public ObjectiveOutlook {
        parts = List.copyOf(parts);
    }

    /** One key result of it. */
    public record Part(KeyResult keyResult, Outlook outlook) {
        private LocalDate likely() {
            return outlook.likely().orElse(LocalDate.MAX);
        }
    }

    /** The key result that is likely done last of those that count and are foreseen (T8); empty if none is. */
    public Optional<Part> last() {
        return parts.stream().filter(part -> part.keyResult().plan().weight().signum() > 0 && part.outlook().kind().foresees())
                .max(Comparator.comparing(Part::likely));
    }
}
