package io.cairn.okr.objective;

import static io.cairn.okr.objective.World.DEVELOPER;
import static io.cairn.okr.objective.World.HOURS;
import static io.cairn.okr.objective.World.OWNER;
import static io.cairn.okr.objective.World.SHARE;
import static io.cairn.okr.objective.World.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.model.ForbiddenException;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.store.AuditLog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class LinkingTest {
    @Rule
    public final World world = new World();

    private KeyResultId share;
    private IssueId second;

    @Before
    public void keyResult() {
        share = world.keyResult(world.objective("Objective"), "Key result", SHARE).id();
        second = world.jira.issue(world.app, 2);
    }

    @Test
    public void linkedIssuesAreNotedAndTheFigureComputedOnce() {
        Linked linked = world.linking.link(OWNER, share, List.of("APP-1", "APP-2"));
        assertThat(linked.issues()).extracting(IssueView::key).containsExactly("APP-1", "APP-2");
        assertThat(linked.keyResult().keyResult().id()).isEqualTo(share);
        assertThat(sources()).containsExactly(new IssueSource.Direct(world.issue, BigDecimal.ONE), new IssueSource.Direct(second, BigDecimal.ONE));
        assertThat(world.recomputed).containsExactly(share.key());
        assertThat(world.audit.of(share.key(), 0, 10)).extracting(AuditLog.Entry::what).containsExactly("source.added", "source.added");
    }

    @Test
    public void linkingTwiceChangesNothing() {
        world.linking.link(OWNER, share, List.of("APP-1"));
        List<String> before = world.content();
        world.linking.link(DEVELOPER, share, List.of("APP-1", "APP-1"));
        assertThat(world.content()).isEqualTo(before);
    }

    @Test // J11
    public void oneHiddenIssueRefusesAllInTheSameWordsAsAMissingOne() {
        world.jira.level(second, DEVELOPER);
        List<String> before = world.content();
        ValidationException hidden = refusal(() -> world.linking.link(OWNER, share, List.of("APP-1", "APP-2")));
        ValidationException missing = refusal(() -> world.linking.link(OWNER, share, List.of("APP-1", "APP-9")));
        assertThat(hidden.field()).isEqualTo(missing.field()).isEqualTo("keys[1]");
        assertThat(hidden.key()).isEqualTo(missing.key()).isEqualTo("okr.error.issue.unknown");
        assertThat(world.content()).isEqualTo(before);
    }

    @Test
    public void nothingIsLinkedIfOneOfTheIssuesMayNotBe() {
        IssueId foreign = world.jira.issue(world.jira.project(20, "LIB", DEVELOPER), 5);
        assertThatThrownBy(() -> world.linking.link(DEVELOPER, share, List.of("APP-1", "LIB-" + foreign.value())))
                .isInstanceOf(ForbiddenException.class);
        assertThat(sources()).isEmpty();
    }

    @Test // J7
    public void aLinkedEpicStandsForItsIssues() {
        world.jira.inEpic(second, world.jira.issue(world.app, 3));
        world.linking.link(OWNER, share, List.of("APP-2"));
        assertThat(sources()).containsExactly(new IssueSource.Epic(second));
    }

    @Test
    public void keysMustBeNamedAndFitTheMeasure() {
        assertThat(refusal(() -> world.linking.link(OWNER, share, List.of())).key()).isEqualTo("okr.error.keys.count");
        KeyResult hours = world.keyResult(world.objective("Other"), "Hours", HOURS);
        assertThat(refusal(() -> world.linking.link(OWNER, hours.id(), List.of("APP-1"))).key()).isEqualTo("okr.error.sources.measured");
        assertThat(refusal(() -> world.linking.addSource(OWNER, hours.id(), new SourceWish.ByEpic("APP-1"))).key())
                .isEqualTo("okr.error.sources.measured");
    }

    @Test
    public void unlinkingTakesTheIssueOut() {
        world.linking.link(OWNER, share, List.of("APP-1", "APP-2"));
        world.linking.unlink(DEVELOPER, share, "APP-1");
        assertThat(sources()).containsExactly(new IssueSource.Direct(second, BigDecimal.ONE));
        assertThat(world.audit.of(share.key(), 0, 10).get(0).what()).isEqualTo("source.removed");
    }

    @Test
    public void whatIsNotLinkedByHandCannotBeUnlinkedByHand() {
        world.jira.query("labels = x", QueryAnswer.found(Set.of(world.issue)));
        world.linking.addSource(OWNER, share, new SourceWish.ByQuery("labels = x"));
        assertThat(refusal(() -> world.linking.unlink(OWNER, share, "APP-1")).key()).isEqualTo("okr.error.unlink");
        assertThat(refusal(() -> world.linking.unlink(OWNER, share, "APP-9")).key()).isEqualTo("okr.error.issue.unknown");
    }

    @Test // J12
    public void aQueryRunsAsTheOneWhoSavedItAndIsShownWithTheName() {
        world.jira.query("labels = x", QueryAnswer.found(Set.of(world.issue)));
        world.linking.addSource(OWNER, share, new SourceWish.ByQuery("labels = x"));
        SourceView view = world.linking.sources(VIEWER, share).get(0);
        assertThat(view.runsAs()).hasValueSatisfying(person -> assertThat(person.key()).isEqualTo(OWNER));
        assertThat(view.hidden()).isFalse();
    }

    @Test // J11
    public void aSourceWithAHiddenIssueSaysSoAndNothingElse() {
        world.jira.level(second, OWNER);
        world.linking.link(OWNER, share, List.of("APP-1", "APP-2"));
        List<SourceView> seen = world.linking.sources(VIEWER, share);
        assertThat(seen).extracting(SourceView::hidden).containsExactly(false, true);
        assertThat(seen.get(1).issue()).isEmpty();
    }

    @Test
    public void addingASourceTwiceGivesTheFirst() {
        SourceView first = world.linking.addSource(OWNER, share, new SourceWish.ByIssue("APP-1", BigDecimal.ONE));
        SourceView again = world.linking.addSource(DEVELOPER, share, new SourceWish.ByIssue("APP-1", BigDecimal.TEN));
        assertThat(again).isEqualTo(first);
    }

    @Test
    public void aSourceOfAnotherKeyResultIsMissing() {
        SourceView linked = world.linking.addSource(OWNER, share, new SourceWish.ByIssue("APP-1", BigDecimal.ONE));
        KeyResultId other = world.keyResult(world.objective("Other"), "Other", SHARE).id();
        assertThatThrownBy(() -> world.linking.removeSource(OWNER, other, linked.source().id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.linking.removeSource(OWNER, share, new SourceId(9999))).isInstanceOf(NotFoundException.class);
        assertThat(sources()).hasSize(1);
    }

    private List<IssueSource> sources() {
        return world.sources.of(share).stream().map(LinkedSource::source).toList();
    }

    private static ValidationException refusal(ThrowingCallable call) {
        ValidationException refusal = catchThrowableOfType(ValidationException.class, call);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
