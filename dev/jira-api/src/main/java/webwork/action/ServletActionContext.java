package webwork.action;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class ServletActionContext {
    protected ServletActionContext() {
    }

    /** UNVERIFIED. */
    public static HttpServletRequest getRequest() {
        throw new UnsupportedOperationException();
    }

    /** UNVERIFIED. */
    public static HttpServletResponse getResponse() {
        throw new UnsupportedOperationException();
    }

    /** UNVERIFIED. */
    public static void setRequest(HttpServletRequest request) {
        throw new UnsupportedOperationException();
    }

    /** UNVERIFIED. */
    public static void setResponse(HttpServletResponse response) {
        throw new UnsupportedOperationException();
    }
}
