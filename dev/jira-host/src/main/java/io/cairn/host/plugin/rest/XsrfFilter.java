package io.cairn.host.plugin.rest;

import io.cairn.host.plugin.http.Addresses;
import jakarta.annotation.Priority;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/**
 * Refuses changes that another site could have triggered (jira-platform.md C.2, details UNVERIFIED; this is the strict reading): bodies a plain form can send
 * need the header {@code X-Atlassian-Token: no-check}, and a browser that comes from elsewhere is refused even with it.
 */
@Priority(Priorities.AUTHENTICATION)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> TOKENS = Set.of("no-check", "nocheck");
    private static final Set<MediaType> OF_FORMS =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Context
    private Provider<HttpServletRequest> servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!HARMLESS.contains(request.getMethod()) && (comesFromElsewhere(request) || isUnmarkedForm(request))) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN).type(MediaType.TEXT_PLAIN).entity("XSRF check failed").build());
        }
    }

    private static boolean isUnmarkedForm(ContainerRequestContext request) {
        String token = request.getHeaderString("X-Atlassian-Token");
        return isForm(request) && (token == null || !TOKENS.contains(token));
    }

    private static boolean isForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type == null ? request.getMethod().equals("POST") : OF_FORMS.stream().anyMatch(form -> form.isCompatible(type));
    }

    private boolean comesFromElsewhere(ContainerRequestContext request) {
        String own = Addresses.origin(servletRequest.get());
        String origin = request.getHeaderString("Origin");
        if (origin != null) {
            return !origin.equals(own);
        }
        String referer = request.getHeaderString("Referer");
        return referer != null && !referer.equals(own) && !referer.startsWith(own + "/");
    }
}
