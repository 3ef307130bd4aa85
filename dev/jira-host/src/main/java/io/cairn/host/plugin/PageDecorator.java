package io.cairn.host.plugin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts a plugin's page into the site's frame; the site implements it. Status and headers of the response are set already, content type included. */
public interface PageDecorator {
    void write(HtmlPage page, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
