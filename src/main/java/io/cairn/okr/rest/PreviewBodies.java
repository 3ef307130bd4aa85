package io.cairn.okr.rest;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.objective.SourceWish;
import java.util.List;
import java.util.Optional;

/** Settings somebody wants to try; the same as those of a key result, without what moves no figure. */
final class PreviewBodies {
    private PreviewBodies() {
    }

    /** Of a key result, with the sources it has. */
    record PreviewChange(MeasureBody measure, AggregateBody fromIssues) implements Body {
        Measure wished() {
            return PreviewBodies.measure(measure);
        }

        Optional<Aggregate> given() {
            return PreviewBodies.given(fromIssues);
        }
    }

    /** Of a new one. */
    record PreviewAddition(MeasureBody measure, AggregateBody fromIssues, List<Bodies.SourceBody> sources) implements Body {
        Measure wished() {
            return PreviewBodies.measure(measure);
        }

        Optional<Aggregate> given() {
            return PreviewBodies.given(fromIssues);
        }

        List<SourceWish> wishes() {
            return Bodies.wishes(sources);
        }
    }

    private static Measure measure(MeasureBody wished) {
        if (wished == null) {
            throw new ValidationException("measure", "okr.error.required");
        }
        return wished.measure();
    }

    private static Optional<Aggregate> given(AggregateBody fromIssues) {
        return Optional.ofNullable(fromIssues).map(AggregateBody::aggregate);
    }
}
