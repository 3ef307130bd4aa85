package com.atlassian.sal.api.transaction;

/**
 * What is to happen in a transaction.
 *
 * <p>Signature: call:CD(impl)+SL(lambda); see signatures.txt.
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
