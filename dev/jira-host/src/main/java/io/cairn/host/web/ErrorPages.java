package io.cairn.host.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Catches {@code sendError} of plugins' pages, so that the site can show its own page, or the log-in page, instead of the server's. */
final class ErrorPages extends HttpServletResponseWrapper {
    private int error;

    ErrorPages(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) {
        resetBuffer();
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    @Override
    public boolean isCommitted() {
        return error != 0 || super.isCommitted();
    }

    /** Status of the error; 0 if there was none. */
    int error() {
        return error;
    }
}
