package com.atlassian.jira.web.action;

import com.atlassian.jira.action.JiraActionSupport;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.HttpServletVariables;
import com.atlassian.jira.web.util.AuthorizationSupport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import webwork.action.ServletActionContext;

/**
 * An action with a page of its own. {@code Name.jspa} validates and runs {@link #doExecute()}, {@code Name!word.jspa}
 * runs {@code doWord()}.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public class JiraWebActionSupport extends JiraActionSupport
        implements ErrorCollection, AuthorizationSupport, HttpServletVariables {
    private static final long serialVersionUID = 1L;
    private static final String RETURN_URL = "returnUrl";

    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private String command = "";

    public JiraWebActionSupport() {
    }

    @Override
    public void setCommand(String name) {
        this.command = name == null ? "" : name;
    }

    @Override
    public String execute() throws Exception {
        if (!command.isEmpty() && !command.equals("execute")) {
            return run(command);
        }
        doValidation();
        return hasAnyErrors() ? INPUT : doExecute();
    }

    /** Shows the form. */
    public String doDefault() throws Exception {
        return INPUT;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    /** Adds an error for everything that is wrong with the form. */
    protected void doValidation() {
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorCollection(ErrorCollection more) {
        messages.addAll(more.getErrorMessages());
        errors.putAll(more.getErrors());
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    /** UNVERIFIED. */
    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !errors.isEmpty();
    }

    public HttpServletRequest getHttpRequest() {
        return ServletActionContext.getRequest();
    }

    /** Return type UNVERIFIED. */
    public HttpServletResponse getHttpResponse() {
        return ServletActionContext.getResponse();
    }

    /** Who called, or null. */
    public ApplicationUser getLoggedInUser() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getLoggedInUser();
    }

    /** For the hidden field {@code atl_token} of a form. */
    public String getXsrfToken() {
        return ComponentAccessor.getComponent(XsrfTokenGenerator.class).generateToken(getHttpRequest());
    }

    @Override
    public String getText(String key) {
        return super.getText(key);
    }

    /** Sends the browser to a page of Jira, given without the context path, or anywhere by its full URL. */
    public String forceRedirect(String url) {
        try {
            getHttpResponse().sendRedirect(url.startsWith("/") ? getHttpRequest().getContextPath() + url : url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NONE;
    }

    /** Sends the browser to where it came from if it said so and that is a page of Jira, else to the page given. */
    public String getRedirect(String defaultUrl) {
        String asked = getHttpRequest().getParameter(RETURN_URL);
        return forceRedirect(isPageOfJira(asked) ? asked : defaultUrl);
    }

    public String returnComplete(String url) {
        return getRedirect(url);
    }

    private static boolean isPageOfJira(String url) {
        return url != null && url.startsWith("/") && !url.startsWith("//") && !url.contains("\\");
    }

    private String run(String name) throws Exception {
        try {
            String method = "do" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            return (String) getClass().getMethod(method).invoke(this);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
