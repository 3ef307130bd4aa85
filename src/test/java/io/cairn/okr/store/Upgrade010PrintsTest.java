package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.StoredFigure;
import java.util.List;
import net.java.ao.schema.Table;
import org.junit.Test;

/** Always in a memory of its own, for it begins with older tables. */
public class Upgrade010PrintsTest {
    /** Figures before they kept what tells their account. */
    @Table("FIGURE")
    public interface OldFigureEntity extends Row {
        String getSubject();

        void setSubject(String subject);

        long getVersionNo();

        void setVersionNo(long versionNo);

        String getProgress();

        void setProgress(String progress);

        String getFlags();

        void setFlags(String flags);

        String getMeasured();

        void setMeasured(String measured);

        long getComputedAt();

        void setComputedAt(long computedAt);

        String getAllWeights();

        void setAllWeights(String allWeights);
    }

    private final Upgrade010Prints upgrade = new Upgrade010Prints();

    @Test
    public void itIsTheTenth() {
        assertThat(upgrade.getModelVersion()).isEqualTo(ModelVersion.valueOf("10"));
    }

    @Test
    @SuppressWarnings("unchecked")
    public void figuresOfBeforeAreThereWithAnAccountThatHasToBeRead() {
        try (TestDatabase database = TestDatabase.connect("jdbc:h2:mem:")) {
            ActiveObjects old = database.node();
            old.migrate(OldFigureEntity.class);
            OldFigureEntity row = old.create(OldFigureEntity.class);
            row.setSubject("KR-7");
            row.setVersionNo(3);
            row.setProgress("0.25");
            row.setAllWeights("8");
            row.setComputedAt(StoreTest.NOON.toEpochMilli());
            row.save();
            upgrade.upgrade(ModelVersion.valueOf("9"), database.node());
            KeyResultId keyResult = new KeyResultId(7);
            StoredFigure kept = new Figures(database.node()).ofKeyResults(List.of(keyResult)).get(keyResult);
            assertThat(kept.version()).isEqualTo(3);
            assertThat(kept.figure().raw().orElseThrow()).isEqualByComparingTo("0.25");
            assertThat(kept.weights().orElseThrow()).isEqualByComparingTo("8");
            assertThat(kept.print()).isEmpty();
            assertThat(Figures.holds(kept, Ledger.EMPTY)).isFalse();
        }
    }
}
