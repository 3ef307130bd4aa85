package com.atlassian.mail.server;

/**
 * A mail server that sends.
 *
 * <p>Signature: doc:ML(1.16 package-tree); see signatures.txt.
 */
public interface SMTPMailServer extends MailServer {
}
