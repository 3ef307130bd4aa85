package com.atlassian.mail;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A letter.
 *
 * <p>Signature: doc:ML; see signatures.txt.
 */
public class Email {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String cc;
    private final String bcc;
    private String to;
    private String from;
    private String fromName;
    private String replyTo;
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
        headers.put("Precedence", "bulk");
    }

    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    public Email setBody(String newBody) {
        this.body = newBody;
        return this;
    }

    public Email setEncoding(String newEncoding) {
        this.encoding = newEncoding;
        return this;
    }

    public Email setFrom(String newFrom) {
        this.from = newFrom;
        return this;
    }

    public Email setFromName(String newFromName) {
        this.fromName = newFromName;
        return this;
    }

    public Email setMimeType(String newMimeType) {
        this.mimeType = newMimeType;
        return this;
    }

    public Email setReplyTo(String newReplyTo) {
        this.replyTo = newReplyTo;
        return this;
    }

    public Email setSubject(String newSubject) {
        this.subject = newSubject;
        return this;
    }

    public Email setTo(String newTo) {
        this.to = newTo;
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getCc() {
        return cc;
    }

    public String getBcc() {
        return bcc;
    }

    public String getFrom() {
        return from;
    }

    public String getFromName() {
        return fromName;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public String getEncoding() {
        return encoding;
    }

    @SuppressWarnings("rawtypes")
    public Map getHeaders() {
        return headers;
    }
}
