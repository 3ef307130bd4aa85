package com.atlassian.jira.util;

/**
 * Signature: doc:JL(util/package-tree) + call:GR+CD; see signatures.txt.
 */
public class MessageSetImpl extends AbstractMessageSet {
    public MessageSetImpl() {
    }
}
