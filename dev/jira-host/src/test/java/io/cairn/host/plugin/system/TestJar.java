package io.cairn.host.plugin.system;

import com.example.notes.Notes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** A plugin jar made for one test: descriptor, beans, files, classes of the test class path. */
final class TestJar {
    static final String KEY = "com.example.notes";

    private static final List<String> IMPORTS = List.of("com.atlassian.activeobjects.external", "com.atlassian.event.api", "com.atlassian.jira.action",
            "com.atlassian.jira.security.request", "com.atlassian.jira.security.xsrf", "com.atlassian.jira.util", "com.atlassian.jira.web",
            "com.atlassian.jira.web.action", "com.atlassian.jira.web.util", "com.atlassian.json.marshal", "com.atlassian.plugin", "com.atlassian.plugin.web",
            "com.atlassian.plugin.web.api.baseconditions", "com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.message", "com.atlassian.sal.api.transaction", "com.atlassian.scheduler", "com.atlassian.scheduler.config",
            "com.atlassian.templaterenderer", "com.atlassian.webresource.api.data", "com.fasterxml.jackson.annotation", "jakarta.inject", "jakarta.servlet",
            "jakarta.servlet.http", "jakarta.ws.rs", "jakarta.ws.rs.core", "jakarta.ws.rs.ext", "net.java.ao", "net.java.ao.schema", "webwork.action");

    private final List<String> imports = new ArrayList<>(IMPORTS);
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder modules = new StringBuilder();
    private final StringBuilder beans = new StringBuilder();
    private String manifestKey = KEY;
    private String version = "1.0";
    private boolean withClasses = true;

    /** A plugin with the tables, the {@link Notes} and English and Chinese texts. */
    static TestJar notes() {
        return new TestJar().module("<resource type='i18n' name='texts' location='i18n.notes'/>")
                .module("<ao key='ao' namespace='com.example.notes'><entity>com.example.notes.NoteEntity</entity></ao>")
                .text("i18n/notes.properties", "notes.title=Notes\nnotes.refused=That''s refused\nnotes.of={0} of {1}\n")
                .text("i18n/notes_zh_CN.properties", "notes.title=\\u7b14\\u8bb0\n")
                .reference("ao", "com.atlassian.activeobjects.external.ActiveObjects")
                .reference("texts", "com.atlassian.sal.api.message.I18nResolver")
                .bean("notes", "com.example.notes.Notes");
    }

    TestJar module(String xml) {
        modules.append(xml).append('\n');
        return this;
    }

    TestJar beanXml(String xml) {
        beans.append(xml).append('\n');
        return this;
    }

    TestJar bean(String id, String className) {
        return beanXml("<bean id='" + id + "' class='" + className + "' autowire='constructor'/>");
    }

    TestJar reference(String id, String type) {
        return beanXml("<osgi:reference id='" + id + "' interface='" + type + "'/>");
    }

    TestJar text(String path, String content) {
        return text(path, content, StandardCharsets.UTF_8);
    }

    TestJar text(String path, String content, Charset charset) {
        files.put(path, content.getBytes(charset));
        return this;
    }

    TestJar imports(String packageName) {
        imports.add(packageName);
        return this;
    }

    TestJar manifestKey(String key) {
        this.manifestKey = key;
        return this;
    }

    TestJar version(String text) {
        this.version = text;
        return this;
    }

    TestJar withoutClasses() {
        withClasses = false;
        return this;
    }

    /** Writes it. */
    Path in(Path folder) throws IOException {
        Path jar = Files.createTempFile(folder, "test", ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            put(out, "atlassian-plugin.xml", descriptor().getBytes(StandardCharsets.UTF_8));
            put(out, "META-INF/spring/beans.xml", spring().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(out, file.getKey(), file.getValue());
            }
            if (withClasses) {
                classes(out);
            }
        }
        return jar;
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", version);
        if (manifestKey != null) {
            main.putValue("Atlassian-Plugin-Key", manifestKey);
        }
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", imports.stream().collect(Collectors.joining(",")));
        return manifest;
    }

    private String descriptor() {
        return "<atlassian-plugin key='" + KEY + "' name='Notes' plugins-version='2'><plugin-info><version>" + version
                + "</version><vendor name='Example'/></plugin-info>" + modules + "</atlassian-plugin>";
    }

    private String spring() {
        return "<beans xmlns='http://www.springframework.org/schema/beans' xmlns:osgi='http://www.eclipse.org/gemini/blueprint/schema/blueprint'>" + beans + "</beans>";
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static void classes(JarOutputStream out) throws IOException {
        Path root = Path.of(Notes.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        try (var found = Files.list(root.resolve("com/example/notes"))) {
            for (Path file : found.filter(f -> f.toString().endsWith(".class") && !f.endsWith("package-info.class")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    put(out, "com/example/notes/" + file.getFileName(), in.readAllBytes());
                }
            }
        }
    }
}
