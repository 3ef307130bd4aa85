package io.cairn.okr.rest;

import io.cairn.okr.objective.Overviews;
import io.cairn.okr.objective.Planning;
import io.cairn.okr.objective.Previews;
import io.cairn.okr.objective.Search;
import io.cairn.okr.objective.Why;

/** The use cases behind objectives and key results. */
public record ObjectiveCalls(Overviews overviews, Planning planning, Search search, Why why, Previews previews) {
}
