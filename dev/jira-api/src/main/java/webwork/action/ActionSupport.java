package webwork.action;

import java.io.Serializable;

/**
 * What every action starts from.
 *
 * <p>Signature: doc:https://docs.atlassian.com/jira/5.0/com/atlassian/jira/security/xsrf/package-tree.html; see
 * signatures.txt.
 */
public class ActionSupport implements Action, IllegalArgumentAware, Serializable {
    private static final long serialVersionUID = 1L;

    /** UNVERIFIED. */
    protected ActionSupport() {
    }

    @Override
    public String execute() throws Exception {
        return SUCCESS;
    }
}
