package com.atlassian.sal.api.transaction;

/**
 * Signature: call:CD(impl)+SL(lambda); see signatures.txt.
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
