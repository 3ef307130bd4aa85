package io.cairn.okr.objective;

import io.cairn.okr.model.Effect;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.LinkedSource;
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
    List<WantedSource> added(UserKey who, KeyResultPlan plan, List<SourceWish> wanted) {
        people.owner(Optional.empty(), plan.owner());
        return granted(who, plan, wanted);
    }

    /** The sources asked for, for a plan that may have such. */
    List<WantedSource> granted(UserKey who, KeyResultPlan plan, List<SourceWish> wanted) {
        if (wanted.stream().anyMatch(wish -> wish.effect() == Effect.DRIVES)) {
            followsIssues("sources", plan);
        }
        List<WantedSource> found = new ArrayList<>();
        for (int at = 0; at < wanted.size(); at++) {
            found.add(wishes.grant(who, wanted.get(at), "sources[" + at + "]."));
        }
        return found;
    }

    void changed(KeyResult before, KeyResultPlan plan) {
        people.owner(Optional.of(before.plan().owner()), plan.owner());
        sameKind(before, plan);
    }

    /** The kind of measure stays once there is something said or linked that the other kind could not read. */
    void sameKind(KeyResult before, KeyResultPlan plan) {
        boolean otherKind = before.plan().measure().getClass() != plan.measure().getClass()
                || before.plan().followsIssues() != plan.followsIssues();
        if (otherKind && used(before.id())) {
            throw new ValidationException("measure", "okr.error.measure.kind");
        }
    }

    /** @throws ValidationException on {@code field} if a typed value moves it */
    static void followsIssues(String field, KeyResultPlan plan) {
        if (!plan.followsIssues()) {
            throw new ValidationException(field, "okr.error.sources.measured");
        }
    }

    private boolean used(KeyResultId id) {
        return checkIns.count(id) > 0 || sources.of(id).stream().anyMatch(LinkedSource::drives);
    }
}
