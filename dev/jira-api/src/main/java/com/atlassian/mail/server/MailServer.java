package com.atlassian.mail.server;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface MailServer {
}
