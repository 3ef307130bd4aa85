package io.cairn.host.web.page;

import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;

/** A group of pages that belong together. */
public interface Pages {
    /** Adds the group's addresses. POST addresses are reached only with the session's form token, all of them only by people who logged in. */
    void register(Routes<PageHandler> routes);
}
