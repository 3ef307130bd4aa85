package com.atlassian.jira.security.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Signature: doc:J50; see signatures.txt.
 */
public interface XsrfTokenGenerator {
    String TOKEN_WEB_PARAMETER_KEY = null;

    String generateToken();

    String generateToken(boolean flag);

    String generateToken(HttpServletRequest request);

    String generateToken(HttpServletRequest request, boolean flag);

    String getToken(HttpServletRequest request);

    String getXsrfTokenName();

    boolean validateToken(HttpServletRequest request, String text);
}
