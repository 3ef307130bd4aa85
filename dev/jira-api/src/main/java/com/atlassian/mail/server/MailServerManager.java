package com.atlassian.mail.server;

/**
 * The mail servers.
 *
 * <p>Signature: doc:ML(1.16 package-tree); see signatures.txt.
 */
public interface MailServerManager {
    SMTPMailServer getDefaultSMTPMailServer();

    boolean isDefaultSMTPMailServerDefined();
}
