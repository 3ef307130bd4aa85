package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.resolution.Resolution;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.junit.Test;

/** What an administrator set up in Jira: resolutions, the time zone. */
public class JiraConfigurationTest {
    @Test // J4
    public void resolutionsAreFoundByNameInAnyCaseAndWithAnyApostrophe() {
        ConstantsManager constants = mock(ConstantsManager.class);
        List<Resolution> all = List.of(resolution("1", "Done"), resolution("2", "WON’T DO"), resolution("3", "Duplicate"));
        when(constants.getResolutions()).thenReturn(all);
        assertThat(new JiraResolutions(constants).named(Set.of("Won't Do", "Duplicate"))).containsExactlyInAnyOrder("2", "3");
    }

    @Test // T1
    public void theDayIsTheOneInTheTimeZoneOfJira() {
        DateTimeFormatter formatter = mock(DateTimeFormatter.class);
        DateTimeFormatter inDefaultZone = mock(DateTimeFormatter.class);
        when(formatter.withDefaultZone()).thenReturn(inDefaultZone);
        when(inDefaultZone.getZone()).thenReturn(TimeZone.getTimeZone("Pacific/Kiritimati"));
        JiraClock clock = new JiraClock(formatter);
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Pacific/Kiritimati"));
        assertThat(LocalDate.now(clock)).isAfterOrEqualTo(LocalDate.now(ZoneId.of("UTC")));
    }

    @Test
    public void withoutATimeZoneOfJiraTheServersHolds() {
        DateTimeFormatter formatter = mock(DateTimeFormatter.class);
        when(formatter.withDefaultZone()).thenReturn(formatter);
        assertThat(new JiraClock(formatter).getZone()).isEqualTo(ZoneId.systemDefault());
    }

    private static Resolution resolution(String id, String name) {
        Resolution resolution = mock(Resolution.class);
        when(resolution.getId()).thenReturn(id);
        when(resolution.getName()).thenReturn(name);
        return resolution;
    }
}
