package io.cairn.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.cairn.okr.model.UserKey;
import org.junit.Test;

public class JiraPeopleTest {
    private static final UserKey ANNA = new UserKey("JIRAUSER10100");

    private final UserManager users = mock(UserManager.class);
    private final JiraAuthenticationContext context = mock(JiraAuthenticationContext.class);
    private final People people = new JiraPeople(users, mock(UserSearchService.class), mock(AvatarService.class), context);

    @Test
    public void somebodyDeletedIsShownByWhatIsLeftAndAsNotActive() {
        assertThat(people.view(ANNA)).isEqualTo(new PersonView(ANNA, ANNA.value(), ANNA.value(), "", false));
        ApplicationUser left = mock(ApplicationUser.class);
        when(left.getName()).thenReturn("anna");
        when(left.getDisplayName()).thenReturn("Anna");
        when(users.getUserByKeyEvenWhenUnknown(ANNA.value())).thenReturn(left);
        assertThat(people.view(ANNA)).isEqualTo(new PersonView(ANNA, "anna", "Anna", "", false));
        assertThat(people.known(ANNA)).isEmpty();
    }

    @Test
    public void theCallerIsWhoIsLoggedInByTheStableKey() {
        assertThat(people.caller()).isEmpty();
        ApplicationUser anna = mock(ApplicationUser.class);
        when(anna.getKey()).thenReturn(ANNA.value());
        when(context.getLoggedInUser()).thenReturn(anna);
        assertThat(people.caller()).contains(ANNA);
    }
}
