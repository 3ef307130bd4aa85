package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Signature: doc:JL; see signatures.txt.
 */
public class JiraHelper {
    public JiraHelper() {
    }

    public Map<String,Object> getContextParams() {
        throw new UnsupportedOperationException();
    }

    public Project getProject() {
        throw new UnsupportedOperationException();
    }

    public String getQueryString() {
        throw new UnsupportedOperationException();
    }

    public HttpServletRequest getRequest() {
        throw new UnsupportedOperationException();
    }

    /** UNVERIFIED. */
    public JiraHelper(HttpServletRequest request, Project project, Map<String,Object> map) {
    }
}
