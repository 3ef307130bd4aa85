package com.atlassian.mail.queue;

/**
 * Something to be sent.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/atlassian-mail/1.9/apidocs/com/atlassian/mail/queue/AbstractMailQueueItem.html;
 * see signatures.txt.
 */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    private final String subject;

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }
}
