package io.cairn.okr.objective;

import static io.cairn.okr.objective.SourceWish.ByField.Kind.COMPONENT;
import static io.cairn.okr.objective.SourceWish.ByField.Kind.LABEL;
import static io.cairn.okr.objective.SourceWish.ByField.Kind.SPRINT;
import static io.cairn.okr.objective.SourceWish.ByField.Kind.VERSION;
import static io.cairn.okr.objective.World.DEVELOPER;
import static io.cairn.okr.objective.World.HOURS;
import static io.cairn.okr.objective.World.LEAD;
import static io.cairn.okr.objective.World.OWNER;
import static io.cairn.okr.objective.World.SHARE;
import static io.cairn.okr.objective.World.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.NamedValue;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.model.Effect;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.ForbiddenException;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.store.AuditLog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    @Test // J1
    public void anyMixtureOfSourcesMovesOneKeyResult() {
        world.jira.query("labels = x", QueryAnswer.found(Set.of(world.issue)));
        world.jira.inEpic(second, world.jira.issue(world.app, 3));
        FieldValue version = world.jira.version(world.app, 71, "10.2.0", world.issue);
        FieldValue component = world.jira.component(world.app, 72, "iOS", world.issue);
        FieldValue sprint = world.jira.sprint(73, "Sprint 7", Set.of(OWNER), world.issue);
        Stream.of(new SourceWish.ByIssue("APP-1", null), new SourceWish.ByEpic("APP-2"), new SourceWish.ByQuery("labels = x"),
                field(VERSION, "APP", 71L, null), field(COMPONENT, "APP", null, "ios"), field(LABEL, "APP", null, "x"),
                field(SPRINT, null, 73L, "Sprint 7")).forEach(wish -> world.linking.addSource(OWNER, share, wish));
        assertThat(sources()).containsExactly(new IssueSource.Direct(world.issue, BigDecimal.ONE), new IssueSource.Epic(second),
                new IssueSource.Query("labels = x", OWNER), new IssueSource.Field(version), new IssueSource.Field(component),
                new IssueSource.Field(new FieldValue.Label(world.app, "x")), new IssueSource.Field(sprint));
        assertThat(world.linking.sources(OWNER, share)).noneMatch(SourceView::hidden);
    }

    @Test // J11
    public void hiddenVersionsComponentsLabelsAndSprintsAreRefusedInTheWordsOfMissingOnes() {
        ProjectId lib = world.jira.project(20, "LIB", DEVELOPER);
        world.jira.version(lib, 81, "2.0");
        world.jira.component(lib, 82, "Core");
        world.jira.sprint(83, "Secret", Set.of(DEVELOPER));
        sameRefusal(field(VERSION, "LIB", null, "2.0"), field(VERSION, "APP", null, "2.0"), "name", "okr.error.version.unknown");
        sameRefusal(field(VERSION, "LIB", 81L, null), field(VERSION, "NONE", 81L, null), "id", "okr.error.version.unknown");
        sameRefusal(field(COMPONENT, "LIB", 82L, null), field(COMPONENT, "APP", 82L, null), "id", "okr.error.component.unknown");
        sameRefusal(field(LABEL, "LIB", null, "x"), field(LABEL, "NONE", null, "x"), "project", "okr.error.project.unknown");
        sameRefusal(field(SPRINT, null, 83L, "Secret"), field(SPRINT, null, 99L, "Secret"), "id", "okr.error.sprint.unknown");
        assertThat(sources()).isEmpty();
    }

    private void sameRefusal(SourceWish hidden, SourceWish missing, String field, String key) {
        ValidationException one = refusal(() -> world.linking.addSource(OWNER, share, hidden));
        ValidationException other = refusal(() -> world.linking.addSource(OWNER, share, missing));
        assertThat(one.field()).isEqualTo(other.field()).isEqualTo(field);
        assertThat(one.key()).isEqualTo(other.key()).isEqualTo(key);
    }

    @Test
    public void everyFieldOfAWishThatIsMissingIsNamed() {
        assertThat(refusal(() -> world.linking.addSource(OWNER, share, field(VERSION, null, 1L, null))).field()).isEqualTo("project");
        assertThat(refusal(() -> world.linking.addSource(OWNER, share, field(COMPONENT, "APP", null, " "))).field()).isEqualTo("name");
        assertThat(refusal(() -> world.linking.addSource(OWNER, share, field(LABEL, "APP", null, null))).field()).isEqualTo("name");
        assertThat(refusal(() -> world.linking.addSource(OWNER, share, field(LABEL, "APP", null, "two words"))).key()).isEqualTo("okr.error.label.blank");
        assertThat(refusal(() -> world.linking.addSource(OWNER, share, field(SPRINT, null, null, "Sprint 7"))).field()).isEqualTo("id");
        assertThat(refusal(() -> world.linking.addSource(OWNER, share, field(SPRINT, null, 7L, null))).field()).isEqualTo("name");
    }

    @Test
    public void withoutJiraSoftwareSprintsAndEpicsSaySoAndEverythingElseWorks() {
        world.jira.inEpic(second, world.jira.issue(world.app, 3));
        world.jira.version(world.app, 71, "10.2.0", world.issue);
        world.jira.software = false;
        assertThat(refusal(() -> world.linking.addSource(OWNER, share, new SourceWish.ByEpic("APP-2"))).key()).isEqualTo("okr.error.epic.software");
        assertThat(refusal(() -> world.linking.addSource(OWNER, share, field(SPRINT, null, 7L, "Sprint 7"))).key()).isEqualTo("okr.error.sprint.software");
        assertThat(world.choices.hasEpics(OWNER)).isFalse();
        assertThat(world.choices.hasSprints(OWNER)).isFalse();
        world.linking.link(OWNER, share, List.of("APP-2"));
        world.linking.addSource(OWNER, share, field(VERSION, "APP", 71L, null));
        assertThat(sources()).containsExactly(new IssueSource.Direct(second, BigDecimal.ONE), new IssueSource.Field(new FieldValue.Version(world.app, 71)));
    }

    @Test // J11
    public void aSourceOfAProjectOneMayNotBrowseSaysSoAndNothingElse() {
        ProjectId lib = world.jira.project(20, "LIB", OWNER);
        world.jira.version(lib, 81, "2.0");
        world.linking.addSource(OWNER, share, field(VERSION, "LIB", 81L, null));
        assertThat(world.linking.sources(OWNER, share).get(0).value()).map(NamedValue::name).contains("2.0");
        assertThat(world.linking.sources(VIEWER, share).get(0).hidden()).isTrue();
    }

    @Test // R4
    public void aLinkIsMadeToSupportAndToDriveAgainAndEachIsNoted() {
        SourceId linked = world.linking.addSource(OWNER, share, new SourceWish.Supporting(new SourceWish.ByIssue("APP-1", null))).source().id();
        assertThat(world.sources.of(share).get(0).effect()).isEqualTo(Effect.SUPPORTS);
        assertThat(world.linking.changeSource(DEVELOPER, share, linked, Effect.DRIVES).source().drives()).isTrue();
        assertThat(world.audit.of(share.key(), 0, 10)).extracting(AuditLog.Entry::what).containsExactly("source.changed", "source.added");
        List<String> before = world.content();
        world.linking.changeSource(DEVELOPER, share, linked, Effect.DRIVES);
        assertThat(world.content()).isEqualTo(before);
        assertThatThrownBy(() -> world.linking.changeSource(VIEWER, share, linked, Effect.SUPPORTS)).isInstanceOf(ForbiddenException.class);
    }

    @Test // R4
    public void toAMeasuredKeyResultIssuesMayBeLinkedThatSupportIt() {
        KeyResultId hours = world.keyResult(world.objective("Other"), "Hours", HOURS).id();
        SourceId linked = world.linking.addSource(OWNER, hours, new SourceWish.Supporting(new SourceWish.ByIssue("APP-1", null))).source().id();
        assertThat(refusal(() -> world.linking.changeSource(OWNER, hours, linked, Effect.DRIVES)).key()).isEqualTo("okr.error.sources.measured");
    }

    @Test
    public void aSourceTakenOutIsPutBackAsItWas() {
        world.jira.query("labels = x", QueryAnswer.found(Set.of(world.issue)));
        LinkedSource query = world.linking.addSource(OWNER, share, new SourceWish.ByQuery("labels = x")).source();
        world.linking.removeSource(LEAD, share, query.id());
        assertThat(sources()).isEmpty();
        assertThatThrownBy(() -> world.linking.restoreSource(VIEWER, share, query.id())).isInstanceOf(ForbiddenException.class);
        assertThat(world.linking.restoreSource(LEAD, share, query.id()).source()).isEqualTo(query); // J12: it runs as before
        assertThat(world.audit.of(share.key(), 0, 10)).extracting(AuditLog.Entry::what).containsExactly("source.restored", "source.removed", "source.added");
        assertThatThrownBy(() -> world.linking.restoreSource(LEAD, share, new SourceId(9999))).isInstanceOf(NotFoundException.class);
    }

    private static SourceWish field(SourceWish.ByField.Kind kind, String project, Long id, String name) {
        return new SourceWish.ByField(kind, project, id, name);
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
