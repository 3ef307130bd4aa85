package io.cairn.okr.rest;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Expectation;
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
    record PreviewChange(MeasureBody measure, AggregateBody fromIssues, ExpectationBody expectation) implements Body {
        Measure wished() {
            return PreviewBodies.measure(measure);
        }

        Optional<Aggregate> given() {
            return PreviewBodies.given(fromIssues);
        }

        /** Empty for the one it has. */
        Optional<Expectation> expected() {
            return Optional.ofNullable(expectation).map(ExpectationBody::expectation);
        }
    }

    /** Of a new one. */
    record PreviewAddition(MeasureBody measure, AggregateBody fromIssues, ExpectationBody expectation, List<Bodies.SourceBody> sources)
            implements Body {
        Measure wished() {
            return PreviewBodies.measure(measure);
        }

        Optional<Aggregate> given() {
            return PreviewBodies.given(fromIssues);
        }

        Expectation expected() {
            return expectation == null ? Expectation.DEFAULT : expectation.expectation();
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
