package io.cairn.okr.web;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses that ask for a past day; the scripts read it, too. */
final class Past {
    private static final String DAY = "asOf";

    private Past() {
    }

    static boolean asked(HttpServletRequest request) {
        String day = request.getParameter(DAY);
        return day != null && !day.isBlank();
    }
}
