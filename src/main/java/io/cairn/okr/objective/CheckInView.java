package io.cairn.okr.objective;

import io.cairn.okr.jira.PersonView;
import io.cairn.okr.model.CheckIn;

/** A check-in with its author. */
public record CheckInView(CheckIn checkIn, PersonView author) {
}
