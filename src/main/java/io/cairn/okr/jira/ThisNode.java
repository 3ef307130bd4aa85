package io.cairn.okr.jira;

/** The node of the cluster we run on. */
public interface ThisNode {
    /** Its name, the same after a restart; one and the same everywhere where there is no cluster. */
    String name();

    /** Whether there may be others, whose changes reach our index of issues a moment later. */
    boolean amongOthers();
}
