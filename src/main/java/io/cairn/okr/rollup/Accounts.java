package io.cairn.okr.rollup;

import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.store.Figures;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The accounts on disk of key results computed together, read when they are needed: most figures are right already and need none. */
final class Accounts {
    private final Figures figures;
    private final List<KeyResultId> together;
    private final Map<KeyResultId, Ledger> read = new HashMap<>();

    Accounts(Figures figures, Collection<KeyResultId> together) {
        this.figures = figures;
        this.together = List.copyOf(together);
    }

    /** One statement for every 500. */
    void read(Collection<KeyResultId> ids) {
        List<KeyResultId> unread = ids.stream().filter(id -> !read.containsKey(id)).toList();
        if (!unread.isEmpty()) {
            read.putAll(figures.ledgers(unread));
        }
    }

    /** Reads all of them if this one was not read before: where one is needed unforeseen, others are likely to be. */
    Ledger of(KeyResultId id) {
        if (!read.containsKey(id)) {
            read(together);
        }
        return read.getOrDefault(id, Ledger.EMPTY);
    }
}
