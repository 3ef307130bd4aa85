package io.cairn.host.plugin.sal;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.page.PageCapability;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.cairn.host.plugin.WebSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.EnumSet;
import webwork.action.ServletActionContext;

/** Services that stand on the session: form tokens, WebSudo, the log-in page. */
final class SessionServices implements XsrfTokenGenerator, WebSudoManager, LoginUriProvider {
    private static final String TOKEN = "atl_token";

    private final WebSessions sessions;

    SessionServices(WebSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String generateToken() {
        return generateToken(ServletActionContext.getRequest());
    }

    @Override
    public String generateToken(boolean create) {
        return generateToken();
    }

    @Override
    public String generateToken(HttpServletRequest request) {
        return sessions.xsrfToken(request);
    }

    @Override
    public String generateToken(HttpServletRequest request, boolean create) {
        return generateToken(request);
    }

    @Override
    public String getToken(HttpServletRequest request) {
        return sessions.xsrfToken(request);
    }

    @Override
    public String getXsrfTokenName() {
        return TOKEN;
    }

    @Override
    public boolean validateToken(HttpServletRequest request, String token) {
        return token != null && sessions.xsrfToken(request).equals(token);
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return sessions.hasWebSudo(request);
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!sessions.hasWebSudo(request)) {
            throw new WebSudoSessionException("the password was not entered again");
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            sessions.askForPassword(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI getLoginUri(URI back) {
        return sessions.loginUri(back);
    }

    @Override
    public URI getLoginUri(URI back, EnumSet<PageCapability> capabilities) {
        return sessions.loginUri(back);
    }
}
