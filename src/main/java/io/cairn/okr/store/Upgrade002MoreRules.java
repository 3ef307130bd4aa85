package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/**
 * Columns for the rules a key result can choose, for notes in ledgers and for the status somebody says. Nothing is moved:
 * what is null in older rows reads as the default.
 */
public final class Upgrade002MoreRules implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(CycleEntity.class, ObjectiveEntity.class, KeyResultEntity.class, EditionEntity.class, SourceEntity.class,
                FigureEntity.class, LeafEntity.class, FigureEventEntity.class, CheckInEntity.class, LastCheckInEntity.class,
                RequestEntity.class, AuditEntity.class);
    }
}
