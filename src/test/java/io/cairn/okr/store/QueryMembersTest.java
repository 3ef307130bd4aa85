package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Membership;
import io.cairn.okr.model.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;

public class QueryMembersTest extends StoreTest {
    private static final SourceId QUERY = new SourceId(3);
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);

    @Test // H1
    public void whatAQueryFoundIsKnownForEveryMomentSinceItIsWatched() {
        note(0, ONE);
        note(2, ONE, TWO);
        note(4, TWO);
        note(6, ONE, TWO);
        Membership known = members().of(List.of(QUERY)).get(QUERY);
        assertThat(known.since()).isEqualTo(hour(0));
        assertThat(known.at(hour(0))).containsExactly(ONE);
        assertThat(known.at(hour(3))).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(known.at(hour(4))).containsExactly(TWO);
        assertThat(known.at(hour(7))).containsExactlyInAnyOrder(ONE, TWO);
    }

    @Test // H1
    public void beforeItWasWatchedItIsSaidToBeUnknown() {
        note(5, TWO);
        Membership known = members().of(List.of(QUERY)).get(QUERY);
        assertThat(known.knows(hour(4))).isFalse();
        assertThat(known.at(hour(4))).as("what it found first").containsExactly(TWO);
        assertThat(known.knows(hour(5))).isTrue();
    }

    @Test
    public void aQueryThatFindsNothingIsWatchedAllTheSame() {
        assertThat(members().last(List.of(QUERY))).isEmpty();
        note(0);
        assertThat(members().last(List.of(QUERY))).containsEntry(QUERY, Set.of());
        assertThat(members().of(List.of(QUERY)).get(QUERY).knows(hour(1))).isTrue();
    }

    @Test
    public void onlyWhatChangesIsWritten() {
        note(0, ONE, TWO);
        assertThat(statements(() -> {
            note(1, TWO, ONE);
            return null;
        })).as("it only reads").isEqualTo(1);
    }

    @Test
    public void twoNodesThatSeeTheSameNoteItOnce() throws Exception {
        atOnce(4, turn -> {
            members().note(QUERY, Set.of(ONE, TWO), NOON);
            return turn;
        });
        assertThat(members().of(List.of(QUERY)).get(QUERY).spans()).hasSize(2);
    }

    @Test
    public void manyAreReadInOneStatement() {
        note(0, LongStream.rangeClosed(1, 600).mapToObj(IssueId::new).toArray(IssueId[]::new));
        assertThat(statements(() -> members().of(List.of(QUERY, new SourceId(4))))).isEqualTo(1);
        assertThat(statements(() -> members().last(List.of(QUERY)))).isEqualTo(1);
        assertThat(statements(() -> members().of(List.of()))).isZero();
    }

    private void note(int hours, IssueId... found) {
        members().note(QUERY, Set.of(found), hour(hours));
    }

    private static Instant hour(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    private QueryMembers members() {
        return new QueryMembers(ao);
    }
}
