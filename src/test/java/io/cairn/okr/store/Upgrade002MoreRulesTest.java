package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.Statement;
import java.util.Set;
import net.java.ao.schema.Table;
import org.junit.Test;

/** Always in a memory of its own, for it begins with the tables as they were. */
public class Upgrade002MoreRulesTest {
    /** Key results before they could choose among all rules. */
    @Table("KEY_RESULT")
    public interface OldKeyResultEntity extends Row {
        long getObjectiveId();

        void setObjectiveId(long objectiveId);

        String getTitle();

        void setTitle(String title);

        String getOwnerKey();

        void setOwnerKey(String ownerKey);

        String getWeight();

        void setWeight(String weight);

        String getMeasureKind();

        void setMeasureKind(String measureKind);

        String getValueRule();

        void setValueRule(String valueRule);

        Integer getInWork();

        void setInWork(Integer inWork);

        String getSubTaskRule();

        void setSubTaskRule(String subTaskRule);

        String getEpicRule();

        void setEpicRule(String epicRule);

        long getVersionNo();

        void setVersionNo(long versionNo);

        boolean isRemoved();

        void setRemoved(boolean removed);
    }

    /** Lines of ledgers without notes. */
    @Table("KR_LEAF")
    public interface OldLeafEntity extends Row {
        long getKeyResultId();

        void setKeyResultId(long keyResultId);

        long getIssueId();

        void setIssueId(long issueId);

        String getRoutes();

        void setRoutes(String routes);

        String getWeight();

        void setWeight(String weight);

        String getWorth();

        void setWorth(String worth);

        String getContribution();

        void setContribution(String contribution);
    }

    /** Check-ins without a status. */
    @Table("CHECK_IN")
    public interface OldCheckInEntity extends Row {
        long getKeyResultId();

        void setKeyResultId(long keyResultId);

        String getAuthorKey();

        void setAuthorKey(String authorKey);

        int getConfidence();

        void setConfidence(int confidence);
    }

    private final Upgrade002MoreRules upgrade = new Upgrade002MoreRules();

    @Test
    public void itIsTheSecond() {
        assertThat(upgrade.getModelVersion()).isEqualTo(ModelVersion.valueOf("2"));
    }

    @Test
    public void rowsFromBeforeReadAsTheDefaults() {
        try (TestDatabase database = TestDatabase.connect("jdbc:h2:mem:")) {
            long id = addOldRows(database.node());
            ActiveObjects ao = database.node();
            upgrade.upgrade(ModelVersion.valueOf("1"), ao);
            KeyResult kept = new KeyResults(ao).byId(new KeyResultId(id)).orElseThrow();
            assertThat(kept.plan().measure()).isEqualTo(new Measure.Share(ShareRules.DEFAULT, Set.of()));
            assertThat(kept.plan().expectation()).isEqualTo(Expectation.DEFAULT);
            assertThat(kept.plan().fromIssues()).isEmpty();
            Ledger ledger = new Figures(ao).ledger(new KeyResultId(id));
            assertThat(ledger.lines()).singleElement().extracting(LedgerLine::notes).isEqualTo(Set.of());
            Statement said = new CheckInLog(ao).of(new KeyResultId(id), 0, 10).get(0).said();
            assertThat(said.status()).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static long addOldRows(ActiveObjects old) {
        old.migrate(ObjectiveEntity.class, OldKeyResultEntity.class, OldLeafEntity.class, OldCheckInEntity.class);
        ObjectiveEntity objective = old.create(ObjectiveEntity.class);
        objective.setRemoved(false);
        objective.save();
        OldKeyResultEntity row = old.create(OldKeyResultEntity.class);
        row.setObjectiveId(objective.getID());
        row.setTitle("Fewer bugs");
        row.setOwnerKey("anna");
        row.setWeight("1");
        row.setMeasureKind("SHARE");
        row.setValueRule("STATUS");
        row.setInWork(0);
        row.setSubTaskRule("IGNORE");
        row.setEpicRule("FLATTEN");
        row.setRemoved(false);
        row.save();
        addOldLine(old, row.getID());
        addOldCheckIn(old, row.getID());
        return row.getID();
    }

    private static void addOldLine(ActiveObjects old, long keyResult) {
        OldLeafEntity line = old.create(OldLeafEntity.class);
        line.setKeyResultId(keyResult);
        line.setRoutes("DIRECT");
        line.setWeight("1");
        line.setWorth("1");
        line.setContribution("1");
        line.setIssueId(7);
        line.save();
    }

    private static void addOldCheckIn(ActiveObjects old, long keyResult) {
        OldCheckInEntity said = old.create(OldCheckInEntity.class);
        said.setAuthorKey("anna");
        said.setKeyResultId(keyResult);
        said.setConfidence(5);
        said.save();
    }
}
