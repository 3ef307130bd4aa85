package com.atlassian.mail.queue;

/**
 * Signature: doc:ML; see signatures.txt.
 */
public interface MailQueue {
    void addItem(MailQueueItem mailQueueItem);

    int size();
}
