package webwork.action;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The request that the current thread answers. Whoever runs actions sets it, and sets null afterwards.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class ServletActionContext {
    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();
    private static final ThreadLocal<HttpServletResponse> RESPONSE = new ThreadLocal<>();

    private ServletActionContext() {
    }

    /** UNVERIFIED. Null outside a request. */
    public static HttpServletRequest getRequest() {
        return REQUEST.get();
    }

    /** UNVERIFIED. Null outside a request. */
    public static HttpServletResponse getResponse() {
        return RESPONSE.get();
    }

    /** UNVERIFIED. */
    public static void setRequest(HttpServletRequest request) {
        REQUEST.set(request);
    }

    /** UNVERIFIED. */
    public static void setResponse(HttpServletResponse response) {
        RESPONSE.set(response);
    }
}
