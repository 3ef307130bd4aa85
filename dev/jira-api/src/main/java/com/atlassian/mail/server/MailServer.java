package com.atlassian.mail.server;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface MailServer {
}
