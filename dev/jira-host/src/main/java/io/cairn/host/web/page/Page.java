package io.cairn.host.web.page;

import io.cairn.host.web.template.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page before it gets its frame. Each method returns the same page with one thing more. */
public final class Page {
    private final String title;
    private final Html body;
    private String active = "";
    private String bodyClass = "";
    private Html head = Html.EMPTY;
    private Html sidebar = Html.EMPTY;
    private String projectKey = "";
    private final List<String> contexts = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final Map<String, String> metas = new LinkedHashMap<>();

    /** @param title what the browser's tab says, unescaped */
    public Page(String title, Html body) {
        this.title = title;
        this.body = body;
    }

    /** The item of the top navigation this page belongs to: {@code dashboards}, {@code projects}, {@code issues}, {@code boards}. */
    public Page below(String item) {
        active = item;
        return this;
    }

    public Page styled(String classes) {
        bodyClass = classes;
        return this;
    }

    /** Web-resource contexts whose scripts and styles the page loads (jira-platform.md C.5). */
    public Page requires(String... names) {
        contexts.addAll(List.of(names));
        return this;
    }

    /** One of the host's own scripts, by file name without ending. */
    public Page script(String name) {
        scripts.add(name);
        return this;
    }

    /** {@code <meta name=... content=...>}. */
    public Page meta(String name, String content) {
        metas.put(name, content);
        return this;
    }

    /** The bar at the side. */
    public Page besides(Html bar) {
        sidebar = bar;
        return this;
    }

    /** The project that "Create" starts with. */
    public Page forProject(String key) {
        projectKey = key;
        return this;
    }

    /** More markup for {@code <head>}. */
    public Page head(Html more) {
        head = more;
        return this;
    }

    public String title() {
        return title;
    }

    public Html body() {
        return body;
    }

    public String active() {
        return active;
    }

    public String bodyClass() {
        return bodyClass;
    }

    public Html head() {
        return head;
    }

    public Html sidebar() {
        return sidebar;
    }

    public boolean hasSidebar() {
        return !sidebar.equals(Html.EMPTY);
    }

    public String projectKey() {
        return projectKey;
    }

    public List<String> contexts() {
        return List.copyOf(contexts);
    }

    public List<String> scripts() {
        return List.copyOf(scripts);
    }

    public Map<String, String> metas() {
        return Map.copyOf(metas);
    }
}
