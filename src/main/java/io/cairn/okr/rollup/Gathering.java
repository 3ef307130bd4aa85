package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Route;
import io.cairn.okr.progress.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A set of issues while it grows: the named and found ones first, then those of its epics. */
final class Gathering {
    private static final Set<Route> FOLLOWING_A_FIELD = EnumSet.of(Route.VERSION, Route.SPRINT, Route.COMPONENT, Route.LABEL);

    private final Issues issues;
    private final Wanted wanted;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<IssueId, IssueFacts> facts = new HashMap<>();
    private final Map<IssueId, IssueId> epicOf = new HashMap<>();

    Gathering(Issues issues, Wanted wanted) {
        this.issues = issues;
        this.wanted = wanted;
    }

    /** @param drives whether it is to be counted (R4) */
    void add(IssueId issue, Route route, BigDecimal weight, boolean drives) {
        mentions.add(new Mention(issue, route, weight, drives));
    }

    Scope scope() {
        Set<IssueId> expanded = new HashSet<>();
        List<IssueId> epics = newEpics(expanded);
        while (!epics.isEmpty()) {
            epics.forEach(this::expand);
            epics = newEpics(expanded);
        }
        if (wanted.subTasks()) {
            addSubTasks();
        }
        return new Scope(leaves(), epicOf);
    }

    /** Epics of the set that were not expanded before, which may come through other epics. */
    private List<IssueId> newEpics(Set<IssueId> expanded) {
        readFacts();
        return mentions.stream().filter(mention -> wanted.expands(mention.route())).map(Mention::issue).filter(this::isEpic).filter(expanded::add).toList();
    }

    /**
     * J7: each issue of an epic weighs what the link to the epic says. Sets that follow a field (J15) take in no issue without
     * it: there an epic stands for those of its issues that have it too.
     */
    private void expand(IssueId epic) {
        List<Mention> ofEpic = mentions.stream().filter(mention -> mention.issue().equals(epic) && !FOLLOWING_A_FIELD.contains(mention.route())).toList();
        Set<IssueId> members = issues.inEpic(epic);
        members.forEach(member -> epicOf.put(member, epic));
        ofEpic.forEach(mention -> members.forEach(member -> add(member, Route.EPIC, mention.weight(), mention.drives())));
    }

    /** J6: a sub-task comes by every route of its parent. */
    private void addSubTasks() {
        Map<IssueId, Set<IssueId>> below = issues.subTasks(facts.keySet());
        for (Mention mention : List.copyOf(mentions)) {
            below.getOrDefault(mention.issue(), Set.of()).forEach(subTask -> add(subTask, mention.route(), mention.weight(), mention.drives()));
        }
        readFacts();
    }

    private boolean isEpic(IssueId issue) {
        return facts.containsKey(issue) && facts.get(issue).epic();
    }

    private void readFacts() {
        Collection<IssueId> unread = mentions.stream().map(Mention::issue).filter(id -> !facts.containsKey(id)).distinct().toList();
        if (!unread.isEmpty()) {
            facts.putAll(issues.facts(unread, wanted.amounts()));
        }
    }

    private List<Leaf> leaves() {
        return mentions.stream().filter(mention -> facts.containsKey(mention.issue()))
                .map(mention -> new Leaf(facts.get(mention.issue()), Set.of(mention.route()), mention.weight(), mention.drives())).toList();
    }

    private record Mention(IssueId issue, Route route, BigDecimal weight, boolean drives) {
    }
}
