package com.atlassian.mail;

/**
 * Signature: doc:ML; see signatures.txt.
 */
public class Email {
    public Email(String text) {
    }

    public Email(String text, String text2, String text3) {
    }

    public void addHeader(String text, String text2) {
        throw new UnsupportedOperationException();
    }

    public Email setBody(String text) {
        throw new UnsupportedOperationException();
    }

    public Email setEncoding(String text) {
        throw new UnsupportedOperationException();
    }

    public Email setFrom(String text) {
        throw new UnsupportedOperationException();
    }

    public Email setFromName(String text) {
        throw new UnsupportedOperationException();
    }

    public Email setMimeType(String text) {
        throw new UnsupportedOperationException();
    }

    public Email setReplyTo(String text) {
        throw new UnsupportedOperationException();
    }

    public Email setSubject(String text) {
        throw new UnsupportedOperationException();
    }

    public Email setTo(String text) {
        throw new UnsupportedOperationException();
    }
}
