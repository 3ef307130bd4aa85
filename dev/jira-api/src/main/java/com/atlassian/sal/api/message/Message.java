package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Key and arguments of a text.
 *
 * <p>Signature: doc:SAL2; see signatures.txt.
 */
public interface Message {
    Serializable[] getArguments();

    String getKey();
}
