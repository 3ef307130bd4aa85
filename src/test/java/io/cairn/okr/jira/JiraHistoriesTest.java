package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Trait;
import io.cairn.okr.model.Trait.Kind;
import io.cairn.okr.model.TraitChange;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

public class JiraHistoriesTest {
    private static final Instant CREATED = Instant.parse("2026-10-01T08:00:00Z");
    private static final Quantity.Field POINTS = new Quantity.Field("customfield_10102");
    private static final IssueId SEVEN = new IssueId(7);

    private final IssueManager manager = mock(IssueManager.class);
    private final ChangeHistoryManager history = mock(ChangeHistoryManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final List<ChangeHistory> saves = new ArrayList<>();
    private final JiraHistories histories = new JiraHistories(manager, history, fields, new Epics(fields, manager), new Amounts(fields));

    @Before
    public void jira() {
        CustomField points = mock(CustomField.class);
        when(points.getUntranslatedName()).thenReturn("Story Points");
        when(fields.getCustomFieldObject(POINTS.id())).thenReturn(points);
        when(issue.getCustomFieldValue(points)).thenReturn(8.0);
        when(issue.getId()).thenReturn(7L);
        when(issue.getProjectId()).thenReturn(10L);
        when(issue.getStatusId()).thenReturn("5");
        when(issue.getCreated()).thenReturn(Timestamp.from(CREATED));
        when(issue.getTimeSpent()).thenReturn(7_200L);
        when(manager.getIssueObjects(anyCollection())).thenReturn(List.of(issue));
        when(history.getChangeHistories(issue)).thenReturn(saves);
    }

    @Test // H1
    public void thePresentIsToldWithIdsAndSeconds() {
        assertThat(story().now()).containsEntry(Trait.of(Kind.STATUS), Set.of("5")).containsEntry(Trait.of(Kind.PROJECT), Set.of("10"))
                .containsEntry(Trait.of(Kind.SPENT), Set.of("7200")).containsEntry(Trait.number(POINTS), Set.of("8"))
                .doesNotContainKey(Trait.of(Kind.RESOLUTION));
        assertThat(story().created()).isEqualTo(CREATED);
    }

    @Test // H1
    public void whatIsAnIdIsReadAsIdWhateverTheWordsSay() {
        saved(1, item("status", "1", "Open", "3", "In Progress"));
        saved(2, item("Epic Link", null, null, "95228", "METRIC-36"));
        saved(3, item("Sprint", "76, 79", "Sprint 12, with a comma, Sprint 13", "76, 80", "Sprint 12, with a comma, Sprint 14"));
        saved(4, item("Fix Version", "10000", "1.0", null, null), item("Fix Version", null, null, "10001", "2.0"));
        saved(5, item("Component", null, null, "33", "Android"));
        saved(6, item("Parent Issue", "8", "APP-8", "9", "APP-9"));
        assertThat(story().changes()).containsExactly(change(1, Trait.of(Kind.STATUS), Set.of("1"), Set.of("3")),
                change(2, Trait.of(Kind.EPIC), Set.of(), Set.of("95228")),
                change(3, Trait.of(Kind.SPRINTS), Set.of("76", "79"), Set.of("76", "80")),
                change(4, Trait.of(Kind.FIX_VERSIONS), Set.of("10000"), Set.of()), change(4, Trait.of(Kind.FIX_VERSIONS), Set.of(), Set.of("10001")),
                change(5, Trait.of(Kind.COMPONENTS), Set.of(), Set.of("33")), change(6, Trait.of(Kind.PARENT), Set.of("8"), Set.of("9")));
    }

    @Test // H1
    public void labelsAreWordsTimesSecondsAndNumbersWhatTheWordsSay() {
        saved(1, item("labels", "", "slow", "", "slow urgent"));
        saved(2, item("timeestimate", "28800", "28800", "0", "0"));
        saved(3, item("timespent", null, null, null, "3600"));
        saved(4, item("Story Points", null, "5", null, "8.0"));
        saved(5, item("Story Points", null, "eight", null, null));
        saved(6, item("summary", null, "a", null, "b"), item("Business Value", null, "1", null, "2"));
        assertThat(story().changes()).containsExactly(change(1, Trait.of(Kind.LABELS), Set.of("slow"), Set.of("slow", "urgent")),
                change(2, Trait.of(Kind.REMAINING), Set.of("28800"), Set.of("0")), change(3, Trait.of(Kind.SPENT), Set.of(), Set.of("3600")),
                change(4, Trait.number(POINTS), Set.of("5"), Set.of("8")), change(5, Trait.number(POINTS), Set.of(), Set.of()));
    }

    @Test // H1
    public void theyComeInTheOrderInWhichTheyHappened() {
        saved(9, item("status", "3", "In Progress", "5", "Done"));
        saved(1, item("STATUS", "1", "Open", "3", "In Progress"));
        assertThat(story().changes()).extracting(TraitChange::at).containsExactly(hour(1), hour(9));
    }

    @Test // J13, H1
    public void aResolutionWithoutAHistoryIsOfTheDayJiraKnows() {
        when(issue.getResolutionId()).thenReturn("1");
        when(issue.getResolutionDate()).thenReturn(Timestamp.from(hour(3)));
        assertThat(story().changes()).containsExactly(change(3, Trait.of(Kind.RESOLUTION), Set.of(), Set.of("1")));
        saved(2, item("resolution", null, null, "1", "Fixed"));
        assertThat(story().changes()).containsExactly(change(2, Trait.of(Kind.RESOLUTION), Set.of(), Set.of("1")));
    }

    private IssueStory story() {
        return histories.of(List.of(SEVEN), Set.of(POINTS)).get(SEVEN);
    }

    private void saved(int hour, ChangeItemBean... items) {
        ChangeHistory one = mock(ChangeHistory.class);
        when(one.getId()).thenReturn((long) hour);
        when(one.getTimePerformed()).thenReturn(Timestamp.from(hour(hour)));
        when(one.getChangeItemBeans()).thenReturn(List.of(items));
        saves.add(one);
    }

    private static ChangeItemBean item(String field, String from, String fromString, String to, String toString) {
        return new ChangeItemBean("jira", field, from, fromString, to, toString);
    }

    private static TraitChange change(int hour, Trait trait, Set<String> before, Set<String> after) {
        return new TraitChange(hour(hour), trait, before, after);
    }

    private static Instant hour(int hours) {
        return CREATED.plusSeconds(hours * 3_600L);
    }
}
