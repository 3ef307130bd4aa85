package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.KeyResultId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Of which troubles owners were told, on disk, so that they are told once (M8). */
public final class Tellings {
    private final ActiveObjects ao;
    private final Transactions transactions;

    public Tellings(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
    }

    /** Those of which nobody was told yet; one statement for every 500. */
    public Set<KeyResultId> untold(Collection<KeyResultId> troubled) {
        Set<KeyResultId> untold = new LinkedHashSet<>(troubled);
        Chunks.find(ao, TellingEntity.class, "SUBJECT", troubled.stream().map(KeyResultId::key).toList())
                .forEach(row -> untold.remove(KeyResultId.valueOf(row.getSubject())));
        return untold;
    }

    /** Takes the telling of a trouble; of two at once, on whatever node, one gets it. Two statements. @return whether the caller is to tell */
    public boolean claim(KeyResultId troubled, Instant at) {
        return transactions.in(() -> {
            boolean untold = ao.count(TellingEntity.class, "SUBJECT = ?", troubled.key()) == 0;
            if (untold) {
                Map<String, Object> row = new HashMap<>();
                row.put("SUBJECT", troubled.key());
                row.put("TOLD_AT", at.toEpochMilli());
                ao.create(TellingEntity.class, row);
            }
            return untold;
        });
    }

    /** These work again: the next trouble is told anew. One statement for every 500. */
    public void over(Collection<KeyResultId> works) {
        Chunks.delete(ao, TellingEntity.class, "SUBJECT", works.stream().map(KeyResultId::key).toList());
    }
}
