package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/**
 * The first version of the tables. Nothing is moved; later tasks build on it. A task that moves rows must work on copies
 * of the entities as they were then.
 */
public final class Upgrade001FirstModel implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(CycleEntity.class, ObjectiveEntity.class, KeyResultEntity.class, EditionEntity.class, SourceEntity.class,
                FigureEntity.class, LeafEntity.class, FigureEventEntity.class, CheckInEntity.class, LastCheckInEntity.class,
                RequestEntity.class, AuditEntity.class);
    }
}
