package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * Signature: doc:ML; see signatures.txt.
 */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    public SingleMailQueueItem(Email email) {
    }
}
