package com.atlassian.jira.mail;

/**
 * A letter from Jira.
 *
 * <p>Signature: call:DP9 (passed to new SingleMailQueueItem); see signatures.txt.
 */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }
}
