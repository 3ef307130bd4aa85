package io.cairn.okr.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.ForbiddenException;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.UserKey;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages below {@code /plugins/servlet/okr}. Open to everybody for Jira, as it sends those who are not logged in to the log-in page and answers all others
 * by what they may see; what is hidden answers as what does not exist.
 */
@UnrestrictedAccess
public final class OkrServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADMINISTRATION = "/admin";

    private final transient Pages pages;
    private final transient Drawing drawing;
    private final transient People people;
    private final transient LoginUriProvider logIn;
    private final transient WebSudoManager webSudo;

    public OkrServlet(Pages pages, Drawing drawing, People people, LoginUriProvider logIn, WebSudoManager webSudo) {
        this.pages = pages;
        this.drawing = drawing;
        this.people = people;
        this.logIn = logIn;
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> caller = people.caller();
        if (caller.isEmpty()) {
            response.sendRedirect(logIn.getLoginUri(address(request)).toASCIIString());
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        try {
            draw(request, response, caller.get());
        } catch (WebSudoSessionException passwordNeeded) {
            webSudo.enforceWebSudoProtection(request, response);
        } catch (NotFoundException missing) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            drawing.refusal("okr.error.missing", response.getWriter());
        } catch (ForbiddenException refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            drawing.refusal(refused.key(), response.getWriter());
        }
    }

    private void draw(HttpServletRequest request, HttpServletResponse response, UserKey viewer) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Page page = path.equals(ADMINISTRATION) ? administration(request, viewer) : pages.at(path, asked(request), viewer);
        drawing.page(Past.asked(request) ? page.ofThePast() : page, viewer, response.getWriter());
    }

    private Page administration(HttpServletRequest request, UserKey viewer) {
        Page page = pages.administration(viewer);
        webSudo.willExecuteWebSudoRequest(request);
        return page;
    }

    private static String asked(HttpServletRequest request) {
        return Stream.of("cycle", "key", "project").map(request::getParameter).filter(Objects::nonNull).findFirst().orElse("");
    }

    private static URI address(HttpServletRequest request) {
        StringBuffer address = request.getRequestURL();
        return URI.create(request.getQueryString() == null ? address.toString() : address + "?" + request.getQueryString());
    }
}
