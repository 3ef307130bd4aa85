package io.cairn.host.jira.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.store.Writing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills an empty Jira: demo users, constants, and the issues of a data set. One transaction: all or nothing. No events. */
public final class DataImport {
    /** Every so many open issues of the largest project is internal. */
    private static final int INTERNAL_STEP = 50;
    private final Jira jira;

    public DataImport(Jira jira) {
        this.jira = jira;
    }

    /** Imports the set. @throws IllegalStateException unless Jira is empty; UncheckedIOException if the set cannot be read */
    public ImportReport run(DataSet data) {
        if (!jira.isEmpty()) {
            throw new IllegalStateException("Only an empty Jira can be filled");
        }
        List<SourceIssue> source = read(data);
        return jira.store().write(writing -> fill(writing, source));
    }

    private ImportReport fill(Writing writing, List<SourceIssue> source) {
        Instant latest = source.stream().map(SourceIssue::updated).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
        Shift shift = Shift.from(latest, jira.clock().instant());
        PeopleSeed people = new PeopleSeed(writing, source);
        ConstantSeed constants = new ConstantSeed(writing, source);
        List<Status> statuses = writing.all(Status.KIND);
        ProjectSeed projects = new ProjectSeed(writing, source, shift, people, statuses);
        SprintSeed sprints = new SprintSeed(writing, source, shift, projects);
        IssueSeed issues = new IssueSeed(writing, shift, constants, projects, people, sprints);
        issues.take(source);
        List<Issue> inFlight = sprints.startWork(issues.issues(), started(statuses), people.developers(), jira.clock());
        inFlight.forEach(issues::replace);
        keepSomeInternal(issues, projects, inFlight);
        return issues.finish();
    }

    private static Set<String> started(List<Status> statuses) {
        return statuses.stream().filter(status -> status.category() == StatusCategory.INDETERMINATE).map(Status::id).collect(Collectors.toSet());
    }

    /** A few dozen open issues of the largest project, one of them in its sprint, are seen only by those who work there. */
    private static void keepSomeInternal(IssueSeed issues, ProjectSeed projects, List<Issue> inFlight) {
        long projectId = projects.inOrder().get(0).id();
        Predicate<Issue> ours = issue -> issue.projectId() == projectId && !issue.isResolved();
        List<Issue> open = issues.issues().stream().filter(ours).filter(issue -> !inFlight.contains(issue)).toList();
        Stream<Issue> chosen = IntStream.iterate(0, i -> i < open.size(), i -> i + INTERNAL_STEP).mapToObj(open::get);
        Stream.concat(chosen, inFlight.stream().filter(ours).skip(2).limit(1))
                .forEach(issue -> issues.replace(issue.rebuild().securityLevelId(projects.internal().id()).build()));
    }

    private static List<SourceIssue> read(DataSet data) {
        ObjectReader reader = new ObjectMapper().reader();
        List<SourceIssue> source = new ArrayList<>();
        try (BufferedReader lines = data.open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                source.add(new SourceIssue(reader.readTree(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data set cannot be read", e);
        }
        return source;
    }
}
