package com.atlassian.sal.api.lifecycle;

/**
 * Signature: call:BA(impl); see signatures.txt.
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
