package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One letter to be sent.
 *
 * <p>Signature: doc:ML; see signatures.txt.
 */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    public Email getEmail() {
        return email;
    }
}
