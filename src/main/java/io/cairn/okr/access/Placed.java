package io.cairn.okr.access;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;

/** A key result with the objective it belongs to, which decides who may see it. */
public record Placed(KeyResult keyResult, Objective objective) {
}
