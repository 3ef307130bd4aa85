package com.atlassian.mail.server;

/**
 * A mail server.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface MailServer {
}
