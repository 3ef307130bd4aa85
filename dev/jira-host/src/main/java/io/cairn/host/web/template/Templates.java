package io.cairn.host.web.template;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;

/** The host's own page templates: Velocity, strict about unknown names, escaping everything but {@link Html}. Plugins' templates are not rendered here. */
public final class Templates {
    private static final String FOLDER = "io/cairn/host/web/templates/";

    private final VelocityEngine engine = new VelocityEngine();

    public Templates() {
        engine.setProperty("resource.loader", "class");
        engine.setProperty("class.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("class.resource.loader.cache", "true");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", FOLDER + "macros.vm");
        engine.setProperty("runtime.references.strict", "true");
        engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        engine.init();
    }

    /**
     * @param name   file name without ending in the folder of templates
     * @param values what the template may name; a name that is not there is an error
     */
    public Html render(String name, Map<String, ?> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) Templates::escape);
        escaping.attachToContext(context);
        StringWriter out = new StringWriter(8192);
        engine.mergeTemplate(FOLDER + name + ".vm", "UTF-8", context, out);
        return new Html(out.toString());
    }

    private static Object escape(String reference, Object value) {
        return value == null || value instanceof Html ? value : Html.escape(value.toString());
    }
}
