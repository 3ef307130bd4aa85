package io.cairn.host.plugin.webresource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.cairn.host.plugin.PageResources;
import io.cairn.host.plugin.velocity.Escaping;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the page built on one thread needs. Of Jira's own resources nothing is emitted: the host's pages have them already. */
final class Page implements PageResources {
    private final ResourceRegistry registry;
    private final Locale locale;
    private final String contextPath;
    private final Runnable end;
    private final Set<WebResourceModule> required = new LinkedHashSet<>();
    private int openers = 1;

    Page(ResourceRegistry registry, Locale locale, String contextPath, Runnable end) {
        this.registry = registry;
        this.locale = locale;
        this.contextPath = contextPath;
        this.end = end;
    }

    void enter() {
        openers++;
    }

    @Override
    public void requireContext(String context) {
        registry.inContext(context).forEach(this::require);
    }

    @Override
    public void requireResource(String completeKey) {
        if (!ResourceRegistry.isOfJira(completeKey)) {
            require(registry.module(completeKey));
        }
    }

    private void require(WebResourceModule module) {
        if (required.contains(module) || !module.isVisible()) {
            return;
        }
        module.dependencies().forEach(this::requireResource);
        required.add(module);
    }

    @Override
    public List<String> scripts() {
        List<String> urls = new ArrayList<>();
        required.stream().filter(module -> module.has("js")).forEach(module -> urls.add(url(module, "js")));
        return urls;
    }

    @Override
    public List<String> styles() {
        List<String> urls = new ArrayList<>();
        required.stream().filter(module -> module.has("css")).forEach(module -> urls.add(url(module, "css")));
        return urls;
    }

    private String url(WebResourceModule module, String extension) {
        String key = module.completeKey();
        // Jira's addresses carry a hash of the content for caching; ours carry the bundle's time of installation.
        return contextPath + "/download/batch/" + key + "/" + key + "." + extension + "?locale="
                + URLEncoder.encode(locale.toLanguageTag(), StandardCharsets.UTF_8) + "&v=" + module.plugin().bundle().getLastModified();
    }

    @Override
    public Map<String, String> data() {
        Map<String, String> all = new LinkedHashMap<>();
        required.forEach(module -> all.putAll(module.data()));
        return all;
    }

    @Override
    public String headHtml() {
        StringBuilder html = new StringBuilder();
        styles().forEach(url -> html.append("<link rel=\"stylesheet\" href=\"").append(Escaping.escape(url)).append("\" media=\"all\">\n"));
        html.append("<script type=\"application/json\" id=\"wrm-data\">").append(dataJson()).append("</script>\n");
        html.append("<script defer src=\"").append(contextPath).append(ClientSupport.PATH).append("\"></script>\n");
        scripts().forEach(url -> html.append("<script defer src=\"").append(Escaping.escape(url)).append("\"></script>\n"));
        return html.toString();
    }

    /** Each value is JSON in a string, as it comes: one that is broken harms no other. */
    private String dataJson() {
        return data().entrySet().stream().map(e -> quote(e.getKey()) + ":" + quote(e.getValue())).collect(Collectors.joining(",", "{", "}"))
                .replace("<", "\\u003c");
    }

    private static String quote(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    @Override
    public void close() {
        openers--;
        if (openers == 0) {
            end.run();
        }
    }
}
