package com.atlassian.activeobjects.external;

/**
 * Signature: call:SL(impl); see signatures.txt.
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion modelVersion, ActiveObjects activeObjects);
}
