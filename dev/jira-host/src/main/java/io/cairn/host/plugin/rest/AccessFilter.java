package io.cairn.host.plugin.rest;

import io.cairn.host.plugin.Visitors;
import io.cairn.host.plugin.http.Access;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Turns away who may not use a resource (jira-platform.md C.2; the wording of the answers is UNVERIFIED). */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private final Visitors visitors;

    @Context
    private ResourceInfo resource;

    AccessFilter(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Access access = Access.of(Access.OF_REST, resource.getResourceMethod(), resource.getResourceClass());
        int refusal = access.refusal(visitors.current());
        if (refusal != 0) {
            String message = refusal == 401 ? "Client must be authenticated to access this resource." : "Client is not allowed to access this resource.";
            request.abortWith(Response.status(refusal).type(MediaType.APPLICATION_JSON).entity(Map.of("message", message, "status-code", refusal)).build());
        }
    }
}
