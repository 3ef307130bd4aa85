package com.atlassian.jira.security.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Makes and checks the token that tells a form of Jira's from one of somebody else's.
 *
 * <p>Signature: doc:J50; see signatures.txt.
 */
public interface XsrfTokenGenerator {
    /** Name of the form's field. No constant to the compiler, so that Jira's own is read when the program runs. */
    String TOKEN_WEB_PARAMETER_KEY = String.valueOf("atl_token");

    String generateToken();

    String generateToken(boolean create);

    String generateToken(HttpServletRequest request);

    String generateToken(HttpServletRequest request, boolean create);

    /** The token of the request's session, or null. */
    String getToken(HttpServletRequest request);

    String getXsrfTokenName();

    boolean validateToken(HttpServletRequest request, String token);
}
