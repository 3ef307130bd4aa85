package io.cairn.host.jira.data;

import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.constant.LinkType;
import io.cairn.host.jira.constant.Priority;
import io.cairn.host.jira.constant.Resolution;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.store.Writing;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Statuses, resolutions, priorities, types and link types: Jira's usual ones with their usual ids, then those only the data has. */
final class ConstantSeed {
    private static final Map<String, String> STATUSES = ordered("Open", "1", "Reopened", "4", "In Progress", "3", "In Review", "10003",
            "In QE Test", "10005", "Resolved", "5", "Closed", "6");
    private static final Set<String> STARTED = Set.of("In Progress", "In Review", "In QE Test");
    private static final Set<String> FINISHED = Set.of("Resolved", "Closed");
    private static final Map<String, String> RESOLUTIONS = ordered("Done", "10000", "Fixed", "1", "Won't Do", "10001", "Won't Fix", "2",
            "Duplicate", "3", "Incomplete", "4", "Cannot Reproduce", "5", "Declined", "10002");
    private static final List<String> PRIORITIES = List.of("Blocker", "Critical", "Highest", "High", "Major", "Medium", "Minor", "Low",
            "Lowest", "Trivial", "None");
    private static final List<String> USUAL_PRIORITIES = List.of("Highest", "High", "Medium", "Low", "Lowest");
    private static final Map<String, String> TYPES = ordered("Epic", "10000", "Story", "10001", "Task", "10002", "Bug", "10004",
            "Improvement", "10005", "New Feature", "10006", "Sub-task", "10003", "Technical task", "10007");
    private static final Set<String> SUB_TASKS = Set.of("Sub-task", "Technical task");
    private static final List<LinkType> LINK_TYPES = List.of(new LinkType(10000, "Blocks", "blocks", "is blocked by"),
            new LinkType(10001, "Cloners", "clones", "is cloned by"), new LinkType(10002, "Duplicate", "duplicates", "is duplicated by"),
            new LinkType(10003, "Relates", "relates to", "relates to"));
    private final Map<String, String> statuses = new LinkedHashMap<>();
    private final Map<String, String> resolutions = new LinkedHashMap<>();
    private final Map<String, String> priorities = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Long> linkTypes = new LinkedHashMap<>();

    ConstantSeed(Writing writing, List<SourceIssue> source) {
        putStatuses(writing, source);
        putResolutions(writing, source);
        putPriorities(writing, source);
        putTypes(writing, source);
        putLinkTypes(writing, source);
        List.of(CustomField.EPIC_LINK, CustomField.EPIC_NAME, CustomField.STORY_POINTS, CustomField.SPRINT, CustomField.RANK,
                new CustomField(10110, "Business Value", CustomField.NUMBER)).forEach(field -> writing.put(CustomField.KIND, field));
    }

    String status(String name) {
        return statuses.get(name);
    }

    String resolution(String name) {
        return name == null ? null : resolutions.get(name);
    }

    String priority(String name) {
        return name == null ? null : priorities.get(name);
    }

    String type(String name) {
        return types.get(name);
    }

    Long linkType(String name) {
        return linkTypes.get(name);
    }

    private void putStatuses(Writing writing, List<SourceIssue> source) {
        Map<String, StatusCategory> wanted = new LinkedHashMap<>();
        STATUSES.keySet().forEach(name -> wanted.put(name, usual(name)));
        source.forEach(issue -> wanted.put(issue.name("status"),
                StatusCategory.ofKey(issue.field("status").path("statusCategory").path("key").asText())));
        statuses.putAll(ids(wanted.keySet(), STATUSES));
        long sequence = 1;
        for (Map.Entry<String, StatusCategory> status : wanted.entrySet()) {
            writing.put(Status.KIND, new Status(statuses.get(status.getKey()), status.getKey(), status.getValue(), sequence++));
        }
    }

    private static StatusCategory usual(String name) {
        return STARTED.contains(name) ? StatusCategory.INDETERMINATE : FINISHED.contains(name) ? StatusCategory.DONE : StatusCategory.NEW;
    }

    private void putResolutions(Writing writing, List<SourceIssue> source) {
        Set<String> wanted = new LinkedHashSet<>(RESOLUTIONS.keySet());
        source.forEach(issue -> add(wanted, issue.name("resolution")));
        resolutions.putAll(ids(wanted, RESOLUTIONS));
        long sequence = 1;
        for (String name : wanted) {
            writing.put(Resolution.KIND, new Resolution(resolutions.get(name), name, sequence++));
        }
    }

    private void putPriorities(Writing writing, List<SourceIssue> source) {
        Set<String> found = new LinkedHashSet<>();
        source.forEach(issue -> add(found, issue.name("priority")));
        Set<String> wanted = new LinkedHashSet<>(PRIORITIES);
        wanted.retainAll(found.isEmpty() ? USUAL_PRIORITIES : found);
        wanted.addAll(found);
        long sequence = 1;
        for (String name : wanted) {
            priorities.put(name, String.valueOf(sequence));
            writing.put(Priority.KIND, new Priority(String.valueOf(sequence), name, sequence++));
        }
    }

    private void putTypes(Writing writing, List<SourceIssue> source) {
        Set<String> wanted = new LinkedHashSet<>(TYPES.keySet());
        Set<String> subTasks = new HashSet<>(SUB_TASKS);
        source.forEach(issue -> {
            wanted.add(issue.name("issuetype"));
            if (issue.field("issuetype").path("subtask").asBoolean()) {
                subTasks.add(issue.name("issuetype"));
            }
        });
        types.putAll(ids(wanted, TYPES));
        long sequence = 1;
        for (String name : wanted) {
            writing.put(IssueType.KIND, new IssueType(types.get(name), name, subTasks.contains(name), sequence++));
        }
    }

    private void putLinkTypes(Writing writing, List<SourceIssue> source) {
        LINK_TYPES.forEach(type -> putLinkType(writing, type));
        source.forEach(issue -> issue.all("issuelinks").stream().map(link -> link.path("type")).forEach(type -> {
            String name = type.path("name").asText();
            long id = linkTypes.getOrDefault(name, 10000L + linkTypes.size());
            putLinkType(writing, new LinkType(id, name, type.path("outward").asText(), type.path("inward").asText()));
        }));
    }

    private void putLinkType(Writing writing, LinkType type) {
        linkTypes.put(type.name(), type.id());
        writing.put(LinkType.KIND, type);
    }

    /** Usual ids for usual names, new ones from 10100 for the rest. */
    private static Map<String, String> ids(Set<String> names, Map<String, String> usual) {
        Map<String, String> ids = new LinkedHashMap<>();
        int next = 10100;
        for (String name : names) {
            ids.put(name, usual.containsKey(name) ? usual.get(name) : String.valueOf(next++));
        }
        return ids;
    }

    private static void add(Set<String> names, String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
