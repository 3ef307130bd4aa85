package io.cairn.okr.objective;

import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold before a key result is written; refuses by field. */
final class KeyResultChecks {
    private final ObjectiveChecks people;
    private final SourceWishes wishes;
    private final Sources sources;
    private final CheckInLog checkIns;

    KeyResultChecks(ObjectiveChecks people, SourceWishes wishes, Sources sources, CheckInLog checkIns) {
        this.people = people;
        this.wishes = wishes;
        this.sources = sources;
        this.checkIns = checkIns;
    }

    /** @return the sources asked for */
    List<IssueSource> added(UserKey who, KeyResultPlan plan, List<SourceWish> wanted) {
        people.owner(Optional.empty(), plan.owner());
        if (!wanted.isEmpty()) {
            followsIssues("sources", plan.measure());
        }
        List<IssueSource> found = new ArrayList<>();
        for (int at = 0; at < wanted.size(); at++) {
            found.add(wishes.grant(who, wanted.get(at), "sources[" + at + "]."));
        }
        return found;
    }

    /** The kind of measure stays once there is something said or linked that the other kind could not read. */
    void changed(KeyResult before, KeyResultPlan plan) {
        people.owner(Optional.of(before.plan().owner()), plan.owner());
        boolean otherKind = before.plan().measure().getClass() != plan.measure().getClass();
        if (otherKind && used(before.id())) {
            throw new ValidationException("measure", "okr.error.measure.kind");
        }
    }

    /** @throws ValidationException on {@code field} if a typed value moves it */
    static void followsIssues(String field, Measure measure) {
        if (!measure.followsIssues()) {
            throw new ValidationException(field, "okr.error.sources.measured");
        }
    }

    private boolean used(KeyResultId id) {
        return checkIns.count(id) > 0 || !sources.of(id).isEmpty();
    }
}
