package com.atlassian.jira.web.action;

import com.atlassian.jira.action.JiraActionSupport;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.HttpServletVariables;
import com.atlassian.jira.web.util.AuthorizationSupport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Signature: doc:JL (package of HttpServletVariables un); see signatures.txt.
 */
public class JiraWebActionSupport extends JiraActionSupport implements ErrorCollection, AuthorizationSupport, HttpServletVariables {
    public JiraWebActionSupport() {
    }

    public void addError(String text, String text2) {
        throw new UnsupportedOperationException();
    }

    public void addErrorCollection(ErrorCollection errorCollection) {
        throw new UnsupportedOperationException();
    }

    public void addErrorMessage(String text) {
        throw new UnsupportedOperationException();
    }

    public String doDefault() throws Exception {
        throw new UnsupportedOperationException();
    }

    protected String doExecute() throws Exception {
        throw new UnsupportedOperationException();
    }

    protected void doValidation() {
        throw new UnsupportedOperationException();
    }

    public String forceRedirect(String text) {
        throw new UnsupportedOperationException();
    }

    public HttpServletRequest getHttpRequest() {
        throw new UnsupportedOperationException();
    }

    public HttpServletResponse getHttpResponse() {
        throw new UnsupportedOperationException();
    }

    public ApplicationUser getLoggedInUser() {
        throw new UnsupportedOperationException();
    }

    public String getRedirect(String text) {
        throw new UnsupportedOperationException();
    }

    public String getText(String text) {
        throw new UnsupportedOperationException();
    }

    public String getXsrfToken() {
        throw new UnsupportedOperationException();
    }

    /** UNVERIFIED. */
    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException();
    }

    /** UNVERIFIED. */
    public String returnComplete() {
        throw new UnsupportedOperationException();
    }

    public String returnComplete(String text) {
        throw new UnsupportedOperationException();
    }
}
