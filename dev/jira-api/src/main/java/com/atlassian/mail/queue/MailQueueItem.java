package com.atlassian.mail.queue;

/**
 * Signature: doc:ML; see signatures.txt.
 */
public interface MailQueueItem {
}
