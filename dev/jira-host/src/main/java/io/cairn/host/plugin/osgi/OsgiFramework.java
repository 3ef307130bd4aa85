package io.cairn.host.plugin.osgi;

import io.cairn.host.plugin.PluginException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Felix, embedded. Bundles see the JDK's packages, {@link Exports} and nothing else of the host. */
public final class OsgiFramework implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OsgiFramework.class);
    private static final long STOP_MILLIS = 10_000;

    private final Framework felix;
    private int installed;

    private OsgiFramework(Framework felix) {
        this.felix = felix;
    }

    /** Starts an empty framework. @param cache directory for its files; emptied first */
    public static OsgiFramework start(Path cache) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, Exports.asProperty());
        // Two versions of a plugin live side by side for the moment of an upgrade.
        settings.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        // Only what the JVM itself needs when it makes accessors for a plugin's classes; no guessing in favour of the plugin.
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "jdk.internal.reflect,sun.reflect");
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put("felix.log.level", "1");
        try {
            Files.createDirectories(cache);
            Framework felix = new FrameworkFactory().newFramework(settings);
            felix.init();
            felix.start();
            return new OsgiFramework(felix);
        } catch (BundleException | IOException e) {
            throw new IllegalStateException("the OSGi framework does not start", e);
        }
    }

    /** For services of the host. */
    public BundleContext context() {
        return felix.getBundleContext();
    }

    /**
     * Installs and resolves a bundle, but does not start it.
     *
     * @throws PluginException naming every package that Jira does not export; nothing is installed then
     */
    public Bundle install(Path jar) throws IOException {
        Bundle bundle;
        try (InputStream in = Files.newInputStream(jar)) {
            bundle = context().installBundle("plugin-" + ++installed + ":" + jar.getFileName(), in);
        } catch (BundleException e) {
            throw new PluginException(PluginException.Reason.NOT_A_PLUGIN, "not an OSGi bundle: " + e.getMessage(), e);
        }
        if (!felix.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
            PluginException refusal = unresolved(bundle);
            uninstall(bundle);
            throw refusal;
        }
        return bundle;
    }

    /** Removes a bundle and its class loader. */
    public void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
            felix.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle));
        } catch (BundleException e) {
            LOG.warn("{} could not be uninstalled", bundle, e);
        }
    }

    private PluginException unresolved(Bundle bundle) {
        Set<String> missing = new TreeSet<>();
        for (BundleRequirement wanted : bundle.adapt(BundleRevision.class).getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)) {
            if (!optional(wanted) && exported().stream().noneMatch(wanted::matches)) {
                missing.add(describe(wanted));
            }
        }
        String why = missing.isEmpty() ? reasonOfFelix(bundle) : "Jira does not export " + String.join(", ", missing);
        return new PluginException(PluginException.Reason.UNRESOLVED, bundle.getSymbolicName() + " does not resolve: " + why);
    }

    private static boolean optional(BundleRequirement wanted) {
        String resolution = wanted.getDirectives().getOrDefault("resolution", "mandatory");
        return resolution.equals("optional") || resolution.equals("dynamic");
    }

    private List<BundleCapability> exported() {
        return felix.adapt(BundleRevision.class).getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE);
    }

    private String describe(BundleRequirement wanted) {
        String filter = wanted.getDirectives().get("filter");
        String name = filter.replaceFirst(".*osgi\\.wiring\\.package=([^)]+)\\).*", "$1");
        boolean otherVersion = exported().stream().anyMatch(c -> name.equals(c.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
        return otherVersion ? name + " in a version that fits " + filter : name;
    }

    private static String reasonOfFelix(Bundle bundle) {
        try {
            bundle.start();
            bundle.stop();
            return "unknown reason";
        } catch (BundleException e) {
            return e.getMessage();
        }
    }

    /** Version in the bundle's manifest. */
    public static Version version(Bundle bundle) {
        return bundle.getVersion();
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(STOP_MILLIS);
        } catch (BundleException | InterruptedException e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            LOG.warn("the OSGi framework did not stop cleanly", e);
        }
    }
}
