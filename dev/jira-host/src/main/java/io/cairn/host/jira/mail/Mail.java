package io.cairn.host.jira.mail;

import io.cairn.host.jira.store.Kind;
import java.time.Instant;

/** A mail that left the house, kept to be read. {@code mimeType} is {@code text/plain} or {@code text/html}. */
public record Mail(long id, String to, String cc, String bcc, String from, String subject, String body, String mimeType, Instant sent) {
    /** How the store keeps them. */
    public static final Kind<Long, Mail> KIND = Kind.numbered("mail", Mail.class, Mail::id);
}
