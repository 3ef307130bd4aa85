package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** Figures keep what tells their account from others. Rows without it get it when they change; until then the account is read. */
public final class Upgrade010Prints implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("10");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(FigureEntity.class);
    }
}
