package io.cairn.host.jira.error;

import java.util.List;

/** Input that breaks a rule (400). */
public final class InvalidException extends JiraException {
    private static final long serialVersionUID = 1;

    public InvalidException(List<Problem> problems) {
        super(problems);
    }

    public InvalidException(Problem problem) {
        this(List.of(problem));
    }
}
