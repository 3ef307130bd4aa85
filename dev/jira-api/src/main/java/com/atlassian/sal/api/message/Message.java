package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface Message {
    /** UNVERIFIED. */
    Serializable[] getArguments();

    /** UNVERIFIED. */
    String getKey();
}
