package com.atlassian.mail.server;

/**
 * Signature: doc:ML(1.16 package-tree); see signatures.txt.
 */
public interface SMTPMailServer extends MailServer {
}
