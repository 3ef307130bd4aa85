package io.cairn.host.plugin.system;

import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.PluginView;
import io.cairn.host.plugin.descriptor.Descriptor;
import io.cairn.host.plugin.descriptor.PluginJar;
import io.cairn.host.plugin.descriptor.Resource;
import io.cairn.host.plugin.module.PluginScope;
import io.cairn.host.plugin.spring.SpringExtender;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.GenericApplicationContext;

/** One installed plugin. It starts step by step and can undo each step, so that a failed start leaves as little behind as a stop. */
final class LoadedPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(LoadedPlugin.class);

    private final PluginJar jar;
    private final Parts parts;
    private final PluginScope scope;
    private final List<LoadedModule> modules;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Set<String> enabledModules = new HashSet<>();
    private boolean on;

    /** Reads the descriptor; no code of the plugin runs. @throws PluginException if Jira would not understand it */
    LoadedPlugin(PluginJar jar, Parts parts) {
        this.jar = jar;
        this.parts = parts;
        this.scope = new PluginScope(jar.descriptor(), parts.complaints());
        this.modules = ModuleTypes.read(scope, parts);
        for (Resource resource : jar.descriptor().resources()) {
            if (!Set.of("i18n", "download").contains(resource.type())) {
                throw new PluginException(PluginException.Reason.DESCRIPTOR, "atlassian-plugin.xml: resource " + resource.name() + " has the unknown type "
                        + resource.type());
            }
        }
    }

    void attach(Bundle bundle) {
        scope.attach(bundle);
    }

    String key() {
        return jar.descriptor().key();
    }

    PluginJar jar() {
        return jar;
    }

    Bundle bundle() {
        return scope.bundle();
    }

    PluginScope scope() {
        return scope;
    }

    boolean isOn() {
        return on;
    }

    /** @throws PluginException if any step fails; all steps before it are undone */
    void start() {
        if (on) {
            return;
        }
        try {
            startBundle();
            addTextsAndFiles();
            startBeans();
            modules.stream().filter(module -> module.header().enabled()).forEach(this::enable);
            parts.resources.checkDependencies(key());
            undo.push(() -> parts.lifecycle.stopping(scope));
            parts.lifecycle.started(scope);
            on = true;
        } catch (RuntimeException | LinkageError e) {
            stop();
            throw e instanceof PluginException known ? known
                    : new PluginException(PluginException.Reason.MODULE, key() + " does not start: " + e, e);
        }
    }

    private void startBundle() {
        try {
            bundle().start();
        } catch (BundleException e) {
            throw new PluginException(PluginException.Reason.UNRESOLVED, key() + " does not start: " + e.getMessage(), e);
        }
        undo.push(this::stopBundle);
    }

    private void stopBundle() {
        try {
            bundle().stop();
        } catch (BundleException e) {
            LOG.warn("{} did not stop cleanly", key(), e);
        }
    }

    private void addTextsAndFiles() {
        undo.push(() -> parts.ground.texts().remove(key()));
        for (Resource resource : jar.descriptor().resources()) {
            if (resource.type().equals("i18n")) {
                addTexts(resource);
            }
        }
        parts.downloads.add(key(), scope, jar.descriptor().resources());
        undo.push(() -> parts.downloads.remove(key()));
    }

    private void addTexts(Resource resource) {
        try {
            parts.ground.texts().add(key(), resource.location(), scope::file);
        } catch (IllegalArgumentException e) {
            throw new PluginException(PluginException.Reason.DESCRIPTOR, "atlassian-plugin.xml: i18n resource " + resource.location() + ": " + e.getMessage(), e);
        }
    }

    private void startBeans() {
        GenericApplicationContext beans = SpringExtender.start(bundle());
        undo.push(() -> {
            scope.within(() -> {
                beans.close();
                return null;
            });
            scope.attach((GenericApplicationContext) null);
            parts.caches.forget(scope.loader());
        });
        scope.attach(beans);
    }

    private void enable(LoadedModule module) {
        undo.push(() -> {
            module.module().disable();
            enabledModules.remove(module.header().key());
        });
        module.module().enable();
        enabledModules.add(module.header().key());
    }

    /** Does nothing if it is off; what fails is logged, the rest still goes. */
    void stop() {
        on = false;
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (RuntimeException | LinkageError e) {
                LOG.error("{} did not stop cleanly", key(), e);
            }
        }
    }

    PluginView view() {
        Descriptor said = jar.descriptor();
        List<PluginView.ModuleView> views = modules.stream()
                .map(module -> new PluginView.ModuleView(module.header().key(), module.header().type(), enabledModules.contains(module.header().key()))).toList();
        return new PluginView(said.key(), said.name(), said.version(), said.vendor(), said.description(), on, said.parameters(), views);
    }
}
