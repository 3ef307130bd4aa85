package io.cairn.host.plugin.webresource;

import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.PageResources;
import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.WebResources;
import io.cairn.host.plugin.descriptor.Resource;
import io.cairn.host.plugin.i18n.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The web resources of all plugins that are on. */
public final class ResourceRegistry implements WebResources {
    /** Libraries that are on every page of Jira; a plugin may depend on their resources (C.5 for AUI, the others UNVERIFIED). */
    private static final Set<String> OF_JIRA = Set.of("com.atlassian.auiplugin", "com.atlassian.plugins.jquery", "jira.webresources");

    private final Map<String, WebResourceModule> modules = new ConcurrentHashMap<>();
    private final ThreadLocal<Page> open = new ThreadLocal<>();
    private final DownloadFiles downloads;
    private final ScriptTexts texts;
    private final Supplier<Locale> locale;
    private final String contextPath;

    /** @param locale language of the page that is being built */
    public ResourceRegistry(DownloadFiles downloads, Texts texts, Supplier<Locale> locale, String contextPath) {
        this.downloads = downloads;
        this.texts = new ScriptTexts(texts);
        this.locale = locale;
        this.contextPath = contextPath;
    }

    @Override
    public PageResources open() {
        Page page = open.get();
        if (page != null) {
            page.enter();
            return page;
        }
        Page made = new Page(this, locale.get(), contextPath, open::remove);
        open.set(made);
        return made;
    }

    /** The page that is being built on this thread; null outside of one. */
    public PageResources current() {
        return open.get();
    }

    void add(WebResourceModule module, List<Resource> files) {
        modules.put(module.completeKey(), module);
        downloads.add(module.completeKey(), module.plugin(), files);
    }

    void remove(WebResourceModule module) {
        modules.remove(module.completeKey(), module);
        downloads.remove(module.completeKey());
    }

    /** Called once all modules of a plugin are on. @throws PluginException if a dependency is unknown */
    public void checkDependencies(String pluginKey) {
        modules.values().stream().filter(module -> module.plugin().key().equals(pluginKey)).forEach(WebResourceModule::checkDependencies);
    }

    boolean knows(String completeKey) {
        return isOfJira(completeKey) || modules.containsKey(completeKey);
    }

    static boolean isOfJira(String completeKey) {
        return OF_JIRA.contains(completeKey.replaceFirst(":.*", ""));
    }

    /** @throws PluginException if there is none */
    WebResourceModule module(String completeKey) {
        WebResourceModule module = modules.get(completeKey);
        if (module == null) {
            throw new PluginException(PluginException.Reason.MODULE, "there is no web-resource " + completeKey);
        }
        return module;
    }

    /** In the order of their keys, so that pages are the same each time. */
    List<WebResourceModule> inContext(String context) {
        return modules.values().stream().filter(module -> module.contexts().contains(context))
                .sorted(java.util.Comparator.comparing(WebResourceModule::completeKey)).toList();
    }

    /** Keys of the web resources of one plugin that are on. */
    public List<String> ofPlugin(String pluginKey) {
        return modules.values().stream().filter(module -> module.plugin().key().equals(pluginKey)).map(Object::toString).toList();
    }

    /** Content of a batch; null if there is none. @param extension {@code js} or {@code css} */
    public String batch(String completeKey, String extension, Locale language) {
        WebResourceModule module = modules.get(completeKey);
        if (module == null || !module.has(extension)) {
            return null;
        }
        String joined = module.joined(extension);
        if (!extension.equals("js") || !module.textsInScripts()) {
            return joined;
        }
        return texts.transform(joined, language, key ->
                module.plugin().complaints().add(Complaints.Kind.MISSING_TEXT, module.plugin().key(), module + ": no text " + key));
    }
}
