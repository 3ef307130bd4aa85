package io.cairn.host.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class TableTest {
    private static final Kind<Long, Thing> KIND = Kind.numbered("thing", Thing.class, Thing::id);

    private final Table<Long, Thing> table = new Table<>(KIND);
    private final Index<String, Long> byKey = table.index(thing -> List.of(thing.key()));

    private record Thing(Long id, String key, int turn) {
    }

    @Test
    public void anIndexFollowsWhatIsAddedRenamedAndRemoved() {
        table.apply(1L, new Thing(1L, "A", 0));
        table.apply(1L, new Thing(1L, "B", 1));
        assertThat(byKey.get("A")).isEmpty();
        assertThat(byKey.get("B")).containsExactly(1L);

        table.apply(1L, null);
        table.apply(1L, null);
        assertThat(byKey.get("B")).isEmpty();
    }

    @Test
    public void whoReadsWhileAThingIsReplacedFindsItByWhatStays() throws Exception {
        table.apply(1L, new Thing(1L, "A", 0));
        AtomicBoolean ends = new AtomicBoolean();
        AtomicInteger missed = new AtomicInteger();
        Thread reader = new Thread(() -> {
            while (!ends.get()) {
                if (!byKey.get("A").equals(Set.of(1L))) {
                    missed.incrementAndGet();
                }
            }
        });
        reader.start();
        for (int turn = 1; turn < 300_000; turn++) {
            table.apply(1L, new Thing(1L, "A", turn));
        }
        ends.set(true);
        reader.join();

        assertThat(missed).hasValue(0);
    }
}
