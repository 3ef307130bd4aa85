package io.cairn.host.web.security;

import io.cairn.host.jira.user.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Optional;

/** A request that knows the name of who sent it, as plugins' servlets expect of {@code getRemoteUser}. */
final class SignedIn extends HttpServletRequestWrapper {
    private final Optional<String> name;

    SignedIn(HttpServletRequest request, Optional<User> user) {
        super(request);
        this.name = user.map(User::name);
    }

    @Override
    public String getRemoteUser() {
        return name.orElse(null);
    }

    @Override
    public Principal getUserPrincipal() {
        return name.map(value -> (Principal) () -> value).orElse(null);
    }
}
