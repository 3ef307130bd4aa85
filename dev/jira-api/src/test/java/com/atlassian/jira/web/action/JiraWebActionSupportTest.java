package com.atlassian.jira.web.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import webwork.action.Action;
import webwork.action.ServletActionContext;

public class JiraWebActionSupportTest {
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final SaveName action = new SaveName();

    @Before
    public void aRequestIsAnswered() {
        when(request.getContextPath()).thenReturn("/jira");
        ServletActionContext.setRequest(request);
        ServletActionContext.setResponse(response);
    }

    @After
    public void theRequestIsOver() {
        ServletActionContext.setRequest(null);
        ServletActionContext.setResponse(null);
    }

    @Test
    public void aFormThatIsRightIsSaved() throws Exception {
        action.name = "Growth";

        assertThat(action.execute()).isEqualTo(Action.SUCCESS);
        assertThat(action.saved).isTrue();
    }

    @Test
    public void aFormThatIsWrongIsShownAgain() throws Exception {
        assertThat(action.execute()).isEqualTo(Action.INPUT);
        assertThat(action.saved).isFalse();
        assertThat(action.getErrors()).containsEntry("name", "required");
    }

    @Test
    public void aCommandRunsItsMethodWithoutValidation() throws Exception {
        action.setCommand("default");
        assertThat(action.execute()).isEqualTo(Action.INPUT);
        assertThat(action.hasAnyErrors()).isFalse();

        action.setCommand("fail");
        assertThatThrownBy(action::execute).isInstanceOf(IllegalStateException.class);

        action.setCommand("unheardOf");
        assertThatThrownBy(action::execute).isInstanceOf(NoSuchMethodException.class);
    }

    @Test
    public void aReturnUrlIsFollowedOnlyInsideJira() throws Exception {
        when(request.getParameter("returnUrl")).thenReturn("/browse/APP-1", "//evil.example", "https://evil.example");

        assertThat(action.getRedirect("/home")).isEqualTo(Action.NONE);
        verify(response).sendRedirect("/jira/browse/APP-1");

        action.getRedirect("/first");
        verify(response).sendRedirect("/jira/first");

        action.getRedirect("/second");
        verify(response).sendRedirect("/jira/second");
    }

    /** An action as an app would write it. */
    public static final class SaveName extends JiraWebActionSupport {
        private static final long serialVersionUID = 1L;
        private String name = "";
        private boolean saved;

        @Override
        protected void doValidation() {
            if (name.isEmpty()) {
                addError("name", "required");
            }
        }

        @Override
        protected String doExecute() {
            saved = true;
            return SUCCESS;
        }

        public String doFail() {
            throw new IllegalStateException("as planned");
        }
    }
}
