package io.cairn.host.web.http;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Answers one address of the host's own pages. */
@FunctionalInterface
public interface PageHandler {
    void handle(Exchange exchange) throws IOException, ServletException;
}
