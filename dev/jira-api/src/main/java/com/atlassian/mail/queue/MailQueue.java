package com.atlassian.mail.queue;

/**
 * Letters that wait to be sent.
 *
 * <p>Signature: doc:ML; see signatures.txt.
 */
public interface MailQueue {
    void addItem(MailQueueItem mailQueueItem);

    int size();
}
