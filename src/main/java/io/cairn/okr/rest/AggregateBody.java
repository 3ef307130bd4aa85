package io.cairn.okr.rest;

import io.cairn.okr.model.Aggregate;
import java.util.Optional;

/** How issues make the value; {@code of} is the short text of a quantity, such as "field:customfield_10002" or "time:SPENT:HOURS". */
record AggregateBody(String function, String of, Integer percentile) {
    /** @throws io.cairn.okr.model.ValidationException on the field that will not do */
    Aggregate aggregate() {
        return new Aggregate(Bodies.read("function", function, "okr.error.choice", Aggregate.Function::valueOf),
                Optional.ofNullable(of).map(text -> Bodies.quantity("of", text)), Bodies.or(percentile, 0));
    }
}
