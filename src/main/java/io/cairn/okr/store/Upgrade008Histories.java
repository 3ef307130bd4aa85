package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** It is kept when targets changed, and of which troubles owners were told. Nothing is moved. */
public final class Upgrade008Histories implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("8");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(TargetChangeEntity.class, TellingEntity.class);
    }
}
