package io.cairn.host.plugin.velocity;

import io.cairn.host.plugin.Complaints;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** The templates of one plugin; thrown away with it, and with it what Velocity remembers of the plugin's classes. */
public final class Templates {
    private final VelocityEngine engine = new VelocityEngine();
    private final AllowList allowList = new AllowList();
    private final String pluginKey;
    private final Complaints complaints;

    /** @param files finds a file of the plugin's jar by its path without a leading slash; null if there is none */
    public Templates(String pluginKey, Function<String, URL> files, Complaints complaints) {
        this.pluginKey = pluginKey;
        this.complaints = complaints;
        StrictUberspect.CallWatcher watcher = (call, place) ->
                complaints.add(Complaints.Kind.BLOCKED_CALL, pluginKey, call + " in " + place + " is not in the plugin's velocity-allowlist");
        engine.setApplicationAttribute(StrictUberspect.ALLOW_LIST, allowList);
        engine.setApplicationAttribute(StrictUberspect.WATCHER, watcher);
        engine.setProperty("runtime.introspector.uberspect", StrictUberspect.class.getName());
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("userdirective", EscapingDirective.Enable.class.getName() + "," + EscapingDirective.Disable.class.getName());
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("resource.loader", "plugin");
        engine.setProperty("plugin.resource.loader.instance", new PluginFiles(files));
        engine.setProperty("plugin.resource.loader.cache", "true");
        engine.setProperty("velocimacro.library", "");
        engine.init();
    }

    /** What templates may call; modules add to it. */
    public AllowList allowList() {
        return allowList;
    }

    /** @throws VelocityException if the template is missing or broken */
    public String render(String path, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        engine.getTemplate(path.startsWith("/") ? path.substring(1) : path).merge(context(values, path), out);
        return out.toString();
    }

    /** Renders text that is itself the template. @param name for messages */
    public String renderFragment(String template, String name, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        engine.evaluate(context(values, name), out, name, template);
        return out.toString();
    }

    /** As {@link #renderFragment} for links and labels: what comes out is plain text, not markup. */
    public String renderText(String template, String name, Map<String, Object> values) {
        if (template.indexOf('$') < 0 && template.indexOf('#') < 0) {
            return template;
        }
        Map<String, Object> plain = new HashMap<>(values);
        plain.put(Escaping.ENABLED, false);
        return renderFragment(template, name, plain);
    }

    /** True if the plugin's jar has the template. */
    public boolean exists(String path) {
        return engine.resourceExists(path.startsWith("/") ? path.substring(1) : path);
    }

    private VelocityContext context(Map<String, Object> values, String name) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge listeners = new EventCartridge();
        listeners.addReferenceInsertionEventHandler(new Escaping(context, reference ->
                complaints.add(Complaints.Kind.UNKNOWN_REFERENCE, pluginKey, reference + " in " + name + " has no value")));
        listeners.attachToContext(context);
        return context;
    }

    /** Files of the plugin's jar; no others, as templates of the file system need a list of their own in Jira (jira-platform.md C.19). */
    private static final class PluginFiles extends ResourceLoader {
        private final Function<String, URL> files;

        PluginFiles(Function<String, URL> files) {
            this.files = files;
        }

        @Override
        public void init(ExtendedProperties settings) {
            // Nothing to set: the files are given.
        }

        @Override
        public InputStream getResourceStream(String path) {
            URL file = files.apply(path.startsWith("/") ? path.substring(1) : path);
            if (file == null) {
                throw new ResourceNotFoundException("the plugin has no template " + path);
            }
            try {
                return file.openStream();
            } catch (IOException e) {
                throw new ResourceNotFoundException(path, e);
            }
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
