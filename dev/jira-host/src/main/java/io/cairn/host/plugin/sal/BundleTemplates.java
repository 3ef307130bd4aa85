package io.cairn.host.plugin.sal;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.cairn.host.plugin.module.PluginScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.velocity.exception.VelocityException;

/** Atlassian Template Renderer for one bundle: its own templates only; {@code $i18n} and {@code $baseurl} are there (UNVERIFIED which more Jira adds). */
final class BundleTemplates implements TemplateRenderer {
    private final Supplier<PluginScope> plugin;
    private final Supplier<I18nHelper> texts;
    private final String contextPath;

    BundleTemplates(Supplier<PluginScope> plugin, Supplier<I18nHelper> texts, String contextPath) {
        this.plugin = plugin;
        this.texts = texts;
        this.contextPath = contextPath;
    }

    @Override
    public void render(String template, Writer out) {
        try {
            render(template, Map.of(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void render(String template, Map<String, Object> values, Writer out) throws IOException {
        try {
            out.write(plugin.get().templates().render(template, completed(values)));
        } catch (VelocityException e) {
            throw new RenderingException("template " + template + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String renderFragment(String template, Map<String, Object> values) {
        try {
            return plugin.get().templates().renderFragment(template, "fragment", completed(values));
        } catch (VelocityException e) {
            throw new RenderingException("fragment: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean resolve(String template) {
        return plugin.get().templates().exists(template);
    }

    private Map<String, Object> completed(Map<String, Object> values) {
        Map<String, Object> full = new HashMap<>();
        full.put("i18n", texts.get());
        full.put("baseurl", contextPath);
        full.putAll(values);
        return full;
    }
}
