package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * Where on a page a web fragment stands: request, project, and more by name, such as "issue".
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public class JiraHelper {
    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> params;

    public JiraHelper() {
        this(null);
    }

    public JiraHelper(HttpServletRequest request) {
        this(request, null);
    }

    public JiraHelper(HttpServletRequest request, Project project) {
        this(request, project, new HashMap<>());
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.params = params;
    }

    /** What else the place knows, by name; with "project" and "request". */
    public Map<String, Object> getContextParams() {
        Map<String, Object> all = new HashMap<>(params);
        all.put("project", project);
        all.put("request", request);
        return all;
    }

    /** The project of the page, or null. */
    public Project getProject() {
        return project;
    }

    /** A search for the project's issues as part of a URL; empty without a project. */
    public String getQueryString() {
        return project == null ? "" : "pid=" + project.getId();
    }

    /** The request, or null. */
    public HttpServletRequest getRequest() {
        return request;
    }
}
