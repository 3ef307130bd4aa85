package com.atlassian.sal.api.transaction;

/**
 * Runs something in a transaction.
 *
 * <p>Signature: call:CD(impl)+BD(impl); see signatures.txt.
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> transactionCallback);
}
