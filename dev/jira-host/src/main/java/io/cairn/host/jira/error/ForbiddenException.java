package io.cairn.host.jira.error;

import java.util.List;

/** The acting user lacks a permission (403; 401 if anonymous). */
public final class ForbiddenException extends JiraException {
    private static final long serialVersionUID = 1;

    public ForbiddenException(List<Problem> problems) {
        super(problems);
    }

    public ForbiddenException(Problem problem) {
        this(List.of(problem));
    }
}
