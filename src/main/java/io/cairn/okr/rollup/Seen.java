package io.cairn.okr.rollup;

import io.cairn.okr.jira.Surroundings.Thing;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What this node saw at its last look at what figures depend on beside issues. */
final class Seen {
    private final Predicate<Thing> hasIssues;
    private final Set<Thing> ever = new HashSet<>();
    private Map<Thing, String> last = Map.of();
    private boolean begun;

    /** @param hasIssues whether there are issues in a project; asked only of projects this node did not see before */
    Seen(Predicate<Thing> hasIssues) {
        this.hasIssues = hasIssues;
    }

    /** Whether there was a look at all. */
    synchronized boolean begun() {
        return begun;
    }

    /** Remembers it as what all figures are reckoned with. */
    synchronized void keep(Map<Thing, String> now) {
        last = Map.copyOf(now);
        ever.addAll(last.keySet());
        begun = true;
    }

    /** In words, in order: what stands otherwise than at the last look, is gone, or came without being new. Remembers this look. */
    synchronized Set<String> moved(Map<Thing, String> now) {
        Set<String> moved = new TreeSet<>();
        last.forEach((thing, stood) -> {
            if (!stood.equals(now.get(thing))) {
                moved.add(thing.toString());
            }
        });
        now.keySet().stream().filter(thing -> !last.containsKey(thing) && mayMove(thing)).forEach(thing -> moved.add(thing.toString()));
        keep(now);
        return moved;
    }

    /** No figure hangs on a new status or field, nor on a project without issues; those it gets later are told of by events. */
    private boolean mayMove(Thing came) {
        return ever.contains(came) || switch (came.kind()) {
            case STATUS, FIELD -> false;
            case PROJECT -> hasIssues.test(came);
            case PERSON -> true;
        };
    }
}
