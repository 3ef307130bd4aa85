package com.example.notes;

import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page of its own. */
public class NotesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient TemplateRenderer renderer;

    public NotesServlet(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        renderer.render("/templates/page.vm", Map.of("path", String.valueOf(request.getPathInfo())), response.getWriter());
    }
}
