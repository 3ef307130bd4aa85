package io.cairn.host.jira.error;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something was refused and nothing was changed. {@link #getMessage()} is English; use {@link #problems()} for people. */
public abstract sealed class JiraException extends RuntimeException
        permits InvalidException, ForbiddenException, NotFoundException {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    JiraException(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.text(Locale.ENGLISH)).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** The reasons; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
