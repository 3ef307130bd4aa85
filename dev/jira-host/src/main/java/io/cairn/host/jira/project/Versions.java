package io.cairn.host.jira.project;

import io.cairn.host.jira.change.ChangeFeed;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.store.Index;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.user.User;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Versions of projects. */
public final class Versions {
    /** First id of a version. */
    public static final long FIRST_ID = 20000;
    private final Store store;
    private final Permissions permissions;
    private final ChangeFeed feed;
    private final Index<Long, Long> byProject;

    public Versions(Store store, Permissions permissions, ChangeFeed feed) {
        this.store = store;
        this.permissions = permissions;
        this.feed = feed;
        this.byProject = store.table(Version.KIND).index(version -> List.of(version.projectId()));
    }

    /** The version of that id. */
    public Optional<Version> byId(long id) {
        return store.table(Version.KIND).get(id);
    }

    /** Versions of a project in their order. */
    public List<Version> of(long projectId) {
        return byProject.get(projectId).stream().flatMap(id -> byId(id).stream())
                .sorted(Comparator.comparingLong(Version::sequence).thenComparingLong(Version::id)).toList();
    }

    /** The version of that name in a project, whatever the case of its letters. */
    public Optional<Version> named(long projectId, String name) {
        return of(projectId).stream().filter(version -> version.name().equalsIgnoreCase(name)).findFirst();
    }

    /** All versions of that name, in any project. */
    public List<Version> named(String name) {
        return store.table(Version.KIND).stream().filter(version -> version.name().equalsIgnoreCase(name)).toList();
    }

    /** All versions of all projects. */
    public List<Version> all() {
        return store.table(Version.KIND).stream().sorted(Comparator.comparingLong(Version::id)).toList();
    }

    /** Makes a version, the last in order. Days may be null. @throws InvalidException on {@code name} or {@code releaseDate} */
    public Version create(User actor, long projectId, String name, String description, LocalDate start, LocalDate release) {
        permissions.require(actor, Permission.ADMINISTER_PROJECTS, projectId);
        if (name == null || name.isBlank() || name.length() > 255) {
            throw new InvalidException(Problem.of("name", "jira.error.version.name"));
        }
        if (start != null && release != null && release.isBefore(start)) {
            throw new InvalidException(Problem.of("releaseDate", "jira.error.version.dates"));
        }
        return store.write(writing -> {
            if (named(projectId, name).isPresent()) {
                throw new InvalidException(Problem.of("name", "jira.error.version.taken", name));
            }
            long sequence = of(projectId).stream().mapToLong(Version::sequence).max().orElse(0) + 1;
            Version version = new Version(writing.next("version", FIRST_ID), projectId, name,
                    description == null ? "" : description, start, release, false, false, sequence);
            writing.put(Version.KIND, version);
            writing.afterCommit(() -> feed.publish(new VersionChanged(actor, null, version)));
            return version;
        });
    }

    /** Releases a version on a day. */
    public Version release(User actor, long id, LocalDate day) {
        return change(actor, id, version -> version.released(true, day));
    }

    /** Takes a release back; the planned day stays. */
    public Version unrelease(User actor, long id) {
        return change(actor, id, version -> version.released(false, version.releaseDate()));
    }

    /** Archives or restores a version. */
    public Version archive(User actor, long id, boolean archived) {
        return change(actor, id, version -> version.archived(archived));
    }

    private Version change(User actor, long id, UnaryOperator<Version> how) {
        return store.write(writing -> {
            Version before = writing.get(Version.KIND, id)
                    .orElseThrow(() -> new NotFoundException(Problem.of("version", "jira.error.version.missing", id)));
            permissions.require(actor, Permission.ADMINISTER_PROJECTS, before.projectId());
            Version after = writing.put(Version.KIND, how.apply(before));
            writing.afterCommit(() -> feed.publish(new VersionChanged(actor, before, after)));
            return after;
        });
    }
}
