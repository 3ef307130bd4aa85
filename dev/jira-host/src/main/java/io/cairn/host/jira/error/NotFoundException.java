package io.cairn.host.jira.error;

import java.util.List;

/** There is no such thing, or the acting user may not see it: the text is the same for both (404). */
public final class NotFoundException extends JiraException {
    private static final long serialVersionUID = 1;

    public NotFoundException(List<Problem> problems) {
        super(problems);
    }

    public NotFoundException(Problem problem) {
        this(List.of(problem));
    }
}
