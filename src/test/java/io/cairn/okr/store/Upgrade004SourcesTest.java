package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import io.cairn.okr.model.Effect;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import java.math.BigDecimal;
import net.java.ao.schema.Table;
import org.junit.Test;

/** Always in a memory of its own, for it begins with older tables. */
public class Upgrade004SourcesTest {
    /** Sources when they were issues, epics and queries only. */
    @Table("SOURCE")
    public interface OldSourceEntity extends Row {
        long getKeyResultId();

        void setKeyResultId(long keyResultId);

        String getSourceKind();

        void setSourceKind(String sourceKind);

        String getSourceKey();

        void setSourceKey(String sourceKey);

        Long getIssueId();

        void setIssueId(Long issueId);

        String getWeight();

        void setWeight(String weight);

        String getAddedBy();

        void setAddedBy(String addedBy);

        long getAddedAt();

        void setAddedAt(long addedAt);
    }

    private final Upgrade004Sources upgrade = new Upgrade004Sources();

    @Test
    public void itIsTheFourth() {
        assertThat(upgrade.getModelVersion()).isEqualTo(ModelVersion.valueOf("4"));
    }

    @Test
    @SuppressWarnings("unchecked")
    public void sourcesOfBeforeDriveAndAreThere() {
        try (TestDatabase database = TestDatabase.connect("jdbc:h2:mem:")) {
            ActiveObjects old = database.node();
            old.migrate(OldSourceEntity.class);
            OldSourceEntity row = old.create(OldSourceEntity.class);
            row.setKeyResultId(7);
            row.setSourceKind("DIRECT");
            row.setSourceKey("KR-7:D:10001");
            row.setIssueId(10_001L);
            row.setWeight("2.5");
            row.setAddedBy("anna");
            row.setAddedAt(StoreTest.NOON.toEpochMilli());
            row.save();
            upgrade.upgrade(ModelVersion.valueOf("3"), database.node());
            Sources sources = new Sources(database.node());
            KeyResultId keyResult = new KeyResultId(7);
            LinkedSource kept = sources.of(keyResult).get(0);
            assertThat(kept.source()).isEqualTo(new IssueSource.Direct(new IssueId(10_001), new BigDecimal("2.5")));
            assertThat(kept.effect()).isEqualTo(Effect.DRIVES);
            assertThat(sources.add(keyResult, kept.source(), StoreTest.ANNA, StoreTest.NOON)).isEqualTo(kept);
        }
    }
}
