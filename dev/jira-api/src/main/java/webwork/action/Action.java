package webwork.action;

/**
 * Signature: doc:https://docs.atlassian.com/jira/5.0/com/atlassian/jira/security/xsrf/package-tree.html; see signatures.txt.
 */
public interface Action {
    String ERROR = "error";

    String INPUT = "input";

    String SUCCESS = "success";

    /** UNVERIFIED. */
    String execute() throws Exception;
}
