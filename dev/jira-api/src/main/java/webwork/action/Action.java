package webwork.action;

/**
 * Answers one request; the name it returns picks the page to show.
 *
 * <p>Signature: doc:https://docs.atlassian.com/jira/5.0/com/atlassian/jira/security/xsrf/package-tree.html; see
 * signatures.txt.
 */
public interface Action {
    String SUCCESS = "success";
    String ERROR = "error";
    String INPUT = "input";
    /** The answer has been sent already. */
    String NONE = "none";

    /** UNVERIFIED. */
    String execute() throws Exception;
}
