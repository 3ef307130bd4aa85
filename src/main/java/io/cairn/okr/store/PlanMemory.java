package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Plans as they are now, mostly from the memory of this node. Each use reads in one statement whether what is remembered still holds,
 * so every node shows at once what any of them wrote.
 *
 * <p>Where something changed since it was last looked at, one statement more for all objectives, two for all key results with what was
 * said of them, one for cycles, one for settings. Where nothing is remembered at all also one for each level of objectives. In an open
 * transaction nothing is remembered or taken from memory: what it reads may never come to be.
 */
public final class PlanMemory {
    private static final int ALL = Integer.MAX_VALUE;

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Editions editions;
    private final Cycles cycles;
    private final Objectives objectives;
    private final PlanShelves shelves;

    /** With nothing remembered. */
    public PlanMemory(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
        editions = new Editions(ao);
        cycles = new Cycles(ao);
        objectives = new Objectives(ao);
        shelves = new PlanShelves(ao);
    }

    /**
     * The objectives of these key results and all above them, with the key results of each; one statement for every 250 objectives, one
     * more for key results that this node never met.
     */
    public Plans upwards(Collection<KeyResultId> from) {
        PlanShelves now = shelves();
        return new PlanLook(now, editions, ALL).intoAll(now.homesOf(from));
    }

    /** The objectives of these key results with all of theirs, and what they contribute to without; as many statements. */
    public Plans of(Collection<KeyResultId> wanted) {
        PlanShelves now = shelves();
        return new PlanLook(now, editions, 1).into(now.homesOf(wanted));
    }

    /**
     * What the figures of these key results are made of; one statement for every 150 of them, one more for key results that this node never
     * met, one for all sources that changed since they were last looked at.
     */
    public Grounds grounds(Collection<KeyResultId> wanted) {
        return PlanLook.grounds(shelves(), editions, wanted);
    }

    /** These objectives with their key results; one statement for every 250. */
    public Plans alone(Collection<ObjectiveId> wanted) {
        return new PlanLook(shelves(), editions, 0).into(wanted);
    }

    /** The objectives of some cycles with their key results; a statement more for cycles and one for each cycle, to find them. */
    public Plans in(Predicate<CyclePlan> which) {
        List<Cycle> all = cycles.all();
        return beneath(all.stream().filter(one -> which.test(one.plan())).flatMap(one -> objectives.of(one.id()).stream()).toList(), all);
    }

    /** These objectives with their key results, and what they contribute to without; one statement for every 250. @param read just now */
    public Plans beneath(Collection<Objective> read) {
        PlanShelves now = shelves();
        now.keep(read);
        return new PlanLook(now, editions, 1).into(read.stream().map(Objective::id).toList());
    }

    /** The same with cycles that were read just now. */
    public Plans beneath(Collection<Objective> read, List<Cycle> all) {
        PlanShelves now = shelves();
        now.keep(read);
        return new PlanLook(now, editions, 1).into(read.stream().map(Objective::id).toList(), () -> all);
    }

    /** Reads ahead what is planned in the cycles that run on a day, as far as it can be remembered; four statements for every 500 and some. */
    public void warm(LocalDate day) {
        List<Cycle> running = cycles.all().stream().filter(one -> one.plan().contains(day)).toList();
        beneath(running.stream().flatMap(one -> objectives.of(one.id()).stream()).limit(PlanShelves.MOST).toList());
    }

    private PlanShelves shelves() {
        return transactions.isOpen() ? new PlanShelves(ao) : shelves;
    }
}
