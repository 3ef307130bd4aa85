package io.cairn.okr.checkin;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.DoneMilestones;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.CheckInView;
import io.cairn.okr.objective.Overviews;
import io.cairn.okr.store.CheckInLog;
import java.util.List;
import java.util.Optional;

/** The regular word on key results: due by the cadence of the instance, in the time zone of this Jira. */
public final class CheckIns {
    private final Access access;
    private final Recording recording;
    private final CheckInLog log;
    private final DueList dues;
    private final Overviews overviews;
    private final People people;

    CheckIns(Access access, Recording recording, CheckInLog log, DueList dues, Overviews overviews, People people) {
        this.access = access;
        this.recording = recording;
        this.log = log;
        this.dues = dues;
        this.overviews = overviews;
        this.people = people;
    }

    /**
     * Adds to the history; the latest value said is the current one of a measured key result. No value means that it
     * is unchanged.
     *
     * @throws io.cairn.okr.model.ValidationException on {@code value}: given though issues move it, missing though none was
     *                                                ever given, or neither 0 nor 1 for a binary one
     */
    public Recorded record(UserKey author, KeyResultId id, Statement said) {
        return record(author, id, said, Optional.empty());
    }

    /**
     * The same with the milestones that are done, in one transaction.
     *
     * @throws io.cairn.okr.model.StaleException if the key result was changed since the person saw it
     */
    public Recorded record(UserKey author, KeyResultId id, Statement said, Optional<DoneMilestones> done) {
        KeyResult keyResult = access.toCheckIn(author, id).keyResult();
        CheckIn made = recording.write(author, keyResult, said, done);
        return new Recorded(view(made), overviews.keyResult(author, id).keyResult());
    }

    /** Newest first. */
    public History history(UserKey viewer, KeyResultId id, int startAt, int most) {
        access.toSee(viewer, id);
        List<CheckInView> values = log.of(id, startAt, most).stream().map(this::view).toList();
        return new History(values, startAt, log.count(id));
    }

    /** The key results I own in running cycles, the most urgent first. */
    public List<Due> mine(UserKey owner) {
        access.toUse(owner);
        return dues.of(owner);
    }

    private CheckInView view(CheckIn checkIn) {
        return new CheckInView(checkIn, people.view(checkIn.author()));
    }
}
