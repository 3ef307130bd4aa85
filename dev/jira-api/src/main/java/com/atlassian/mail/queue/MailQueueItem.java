package com.atlassian.mail.queue;

/**
 * Something to be sent.
 *
 * <p>Signature: doc:ML; see signatures.txt.
 */
public interface MailQueueItem {
    String getSubject();
}
