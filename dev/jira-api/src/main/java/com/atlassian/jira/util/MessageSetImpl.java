package com.atlassian.jira.util;

/**
 * An empty set of messages to add to.
 *
 * <p>Signature: doc:JL(util/package-tree) + call:GR+CD; see signatures.txt.
 */
public class MessageSetImpl extends AbstractMessageSet {
    public MessageSetImpl() {
    }
}
