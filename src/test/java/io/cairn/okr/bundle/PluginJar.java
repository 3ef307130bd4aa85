package io.cairn.okr.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The jar as it was packaged, opened for inspection. */
final class PluginJar implements AutoCloseable {
    private final JarFile jar;

    /** Opens the jar named by the system property {@code plugin.jar}. */
    static PluginJar open() throws IOException {
        return new PluginJar(new JarFile(System.getProperty("plugin.jar")));
    }

    private PluginJar(JarFile jar) {
        this.jar = jar;
    }

    List<String> files() {
        return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }

    boolean has(String name) {
        return jar.getEntry(name.startsWith("/") ? name.substring(1) : name) != null;
    }

    /** Whether a class of that name is packaged. */
    boolean hasClass(String className) {
        return has(className.replace('.', '/') + ".class");
    }

    Manifest manifest() throws IOException {
        return jar.getManifest();
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document xml(String name) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
