package com.atlassian.sal.api.lifecycle;

/**
 * Is told when everything has started, and when it stops. Must be exported as a service.
 *
 * <p>Signature: call:BA(impl); see signatures.txt.
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
