package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;

public class KeyResultFiguresTest {
    @Rule
    public final Office office = new Office();

    @After
    public void admit() {
        office.refused = false;
    }

    @Test
    public void aDatabaseThatRefusesWhatIsWrittenFailsOnceForAllAndNotForEach() {
        Objective objective = office.movedByChildren("Company");
        office.issues.open(100);
        List<KeyResult> both = List.of(office.share(objective, new IssueId(100)), office.share(objective, new IssueId(100)));
        office.keyResultFigures.refresh(both.stream().map(KeyResult::id).toList(), (id, failure) -> { });
        office.issues.done(100);
        office.beforeWriting = () -> office.refused = true;

        List<KeyResultId> told = new ArrayList<>();
        assertThatThrownBy(() -> office.keyResultFigures.refresh(both.stream().map(KeyResult::id).toList(), (id, failure) -> told.add(id)))
                .hasMessage("the database refuses");
        assertThat(told).isEmpty();
    }
}
