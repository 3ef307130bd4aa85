package com.atlassian.mail.queue;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    protected AbstractMailQueueItem() {
    }
}
