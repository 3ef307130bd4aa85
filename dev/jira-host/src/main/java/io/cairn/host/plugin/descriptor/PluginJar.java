package io.cairn.host.plugin.descriptor;

import io.cairn.host.plugin.PluginException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/**
 * What a jar says of itself before any of its code runs.
 *
 * @param classes names of all classes in it
 */
public record PluginJar(Path file, Descriptor descriptor, Set<String> classes) {
    private static final String KEY_HEADER = "Atlassian-Plugin-Key";

    /** @throws PluginException if it is not a transformless plugin whose two keys agree (jira-platform.md B.2) */
    public static PluginJar read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Descriptor descriptor = descriptor(jar);
            requireSameKey(descriptor.key(), manifest(jar));
            return new PluginJar(file, descriptor, classes(jar));
        } catch (ZipException e) {
            throw new PluginException(PluginException.Reason.NOT_A_PLUGIN, "not a jar: " + e.getMessage(), e);
        }
    }

    private static Descriptor descriptor(JarFile jar) throws IOException {
        if (jar.getEntry("atlassian-plugin.xml") == null) {
            throw new PluginException(PluginException.Reason.NOT_A_PLUGIN, "the jar has no atlassian-plugin.xml");
        }
        try (InputStream xml = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            return Descriptor.read(xml);
        }
    }

    private static Manifest manifest(JarFile jar) throws IOException {
        if (jar.getManifest() == null) {
            throw new PluginException(PluginException.Reason.NOT_A_PLUGIN, "the jar has no manifest");
        }
        return jar.getManifest();
    }

    private static void requireSameKey(String key, Manifest manifest) {
        String said = manifest.getMainAttributes().getValue(KEY_HEADER);
        if (said == null) {
            throw new PluginException(PluginException.Reason.KEY_MISMATCH,
                    "the manifest has no " + KEY_HEADER + "; this host loads only plugins that Jira does not rewrite");
        }
        if (!said.equals(key)) {
            throw new PluginException(PluginException.Reason.KEY_MISMATCH, KEY_HEADER + " is " + said + " but atlassian-plugin.xml says " + key);
        }
    }

    private static Set<String> classes(JarFile jar) {
        return jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class"))
                .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.')).collect(Collectors.toUnmodifiableSet());
    }
}
