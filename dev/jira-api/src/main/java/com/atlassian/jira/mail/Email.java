package com.atlassian.jira.mail;

/**
 * Signature: call:DP9 (passed to new SingleMailQueueItem); see signatures.txt.
 */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }
}
