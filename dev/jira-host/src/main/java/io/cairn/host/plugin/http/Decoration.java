package io.cairn.host.plugin.http;

import io.cairn.host.plugin.HtmlPage;
import io.cairn.host.plugin.PageDecorator;
import io.cairn.host.plugin.PageResources;
import io.cairn.host.plugin.WebResources;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts HTML pages of servlets and actions into the site's frame; what they require of scripts and styles is collected meanwhile. */
public final class Decoration {
    private final PageDecorator decorator;
    private final WebResources resources;

    /** Writes a page. */
    public interface Content {
        void write(HttpServletResponse response) throws IOException, ServletException;
    }

    public Decoration(PageDecorator decorator, WebResources resources) {
        this.decorator = decorator;
        this.resources = resources;
    }

    /** Pages that ask for no frame, and what is not HTML, go out as they are. */
    public void around(HttpServletRequest request, HttpServletResponse response, Content content) throws IOException, ServletException {
        try (PageResources page = resources.open()) {
            BufferedPage kept = new BufferedPage(response);
            content.write(kept);
            if (kept.isAnswered()) {
                return;
            }
            HtmlPage parsed = kept.isHtml() ? HtmlPages.parse(kept.text()) : null;
            if (parsed == null || parsed.decorator().isEmpty() || parsed.decorator().equals("none")) {
                response.getOutputStream().write(kept.content());
            } else {
                decorator.write(parsed, request, response);
            }
        }
    }
}
