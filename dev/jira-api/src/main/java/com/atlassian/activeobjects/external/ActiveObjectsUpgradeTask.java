package com.atlassian.activeobjects.external;

/**
 * Brings a plugin's tables and rows to one model version; tasks run in the order of their versions.
 *
 * <p>Signature: call:SL(impl); see signatures.txt.
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
