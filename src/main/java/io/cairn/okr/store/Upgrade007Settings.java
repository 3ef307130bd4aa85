package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/**
 * Settings of the instance, and which options of a key result were chosen. Nothing is moved: in older rows that was chosen what is
 * not as it was out of the box, so that all others follow the defaults from now on.
 */
public final class Upgrade007Settings implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("7");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(KeyResultEntity.class, SettingEntity.class);
    }
}
