package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.CycleId;
import java.util.Optional;
import net.java.ao.schema.Table;
import org.junit.Test;

/** Always in a memory of its own, for it begins without tables. */
public class Upgrade001FirstModelTest {
    /** Cycles before they could be changed. */
    @Table("CYCLE")
    public interface OldCycleEntity extends Row {
        String getTitle();

        void setTitle(String title);

        String getFirstDay();

        void setFirstDay(String firstDay);

        String getLastDay();

        void setLastDay(String lastDay);
    }

    private final Upgrade001FirstModel upgrade = new Upgrade001FirstModel();

    @Test
    public void itIsTheFirst() {
        assertThat(upgrade.getModelVersion()).isEqualTo(ModelVersion.valueOf("1"));
    }

    @Test
    public void onAnEmptyDatabaseItMakesTheTables() {
        try (TestDatabase database = TestDatabase.connect("jdbc:h2:mem:")) {
            ActiveObjects ao = database.node();
            upgrade.upgrade(ModelVersion.valueOf("0"), ao);
            assertThat(new Cycles(ao).all()).isEmpty();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    public void onOlderTablesItAddsColumnsAndKeepsTheRows() {
        try (TestDatabase database = TestDatabase.connect("jdbc:h2:mem:")) {
            ActiveObjects old = database.node();
            old.migrate(OldCycleEntity.class);
            OldCycleEntity row = old.create(OldCycleEntity.class);
            row.setTitle("Q4 2026");
            row.setFirstDay("2026-10-01");
            row.setLastDay("2026-12-31");
            row.save();
            ActiveObjects ao = database.node();
            upgrade.upgrade(ModelVersion.valueOf("0"), ao);
            Optional<Cycle> kept = new Cycles(ao).byId(new CycleId(row.getID()));
            assertThat(kept.orElseThrow().plan()).isEqualTo(StoreTest.quarter("Q4 2026", "2026-10-01", "2026-12-31"));
            assertThat(kept.orElseThrow().version()).isZero();
        }
    }

    @Test
    public void runTwiceItChangesNothing() {
        try (TestDatabase database = TestDatabase.connect("jdbc:h2:mem:")) {
            ActiveObjects ao = database.node();
            upgrade.upgrade(ModelVersion.valueOf("0"), ao);
            Cycle cycle = new Cycles(ao).add(StoreTest.quarter("Q4 2026", "2026-10-01", "2026-12-31"));
            upgrade.upgrade(ModelVersion.valueOf("1"), database.node());
            assertThat(new Cycles(database.node()).all()).containsExactly(cycle);
        }
    }
}
