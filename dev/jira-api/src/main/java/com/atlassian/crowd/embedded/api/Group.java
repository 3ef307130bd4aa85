package com.atlassian.crowd.embedded.api;

/**
 * A group of people.
 *
 * <p>Signature: doc:BAM(com/atlassian/crowd/embedded/atlassianuser/EmbeddedCrowdGroup 9.5.1); see signatures.txt.
 */
public interface Group extends Comparable<Group> {
    String getName();
}
