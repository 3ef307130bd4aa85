package io.cairn.host.plugin.osgi;

import com.atlassian.event.api.EventPublisher;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.EntityManager;
import org.slf4j.Logger;

/**
 * The packages that plugins may import: those which Jira is known to export (jira-platform.md B.4), taken from the very libraries that own them, so that
 * nothing of the host itself, of H2, Jersey, Guava or Velocity can be seen by a plugin. Versions: those of the libraries; Jira's own for its API.
 */
final class Exports {
    /** Jira's version; packages of its API carry it. Not known package by package: UNVERIFIED. */
    static final String JIRA_VERSION = "11.3.0";

    private record Library(Class<?> member, String version, List<String> packages) {
        /** A name matches itself, and with {@code .*} at its end everything below. */
        boolean owns(String name) {
            return packages.stream().anyMatch(rule -> rule.endsWith(".*")
                    ? (name + ".").startsWith(rule.substring(0, rule.length() - 1)) : name.equals(rule));
        }
    }

    private static final List<Library> LIBRARIES = List.of(
            new Library(EventPublisher.class, JIRA_VERSION, List.of("com.atlassian.*", "webwork.*", "com.opensymphony.*", "org.ofbiz.core.entity")),
            new Library(EntityManager.class, "6.1.1", List.of("net.java.ao.*")),
            new Library(Servlet.class, "6.0.0", List.of("jakarta.servlet.*")),
            new Library(Path.class, "3.1.0", List.of("jakarta.ws.rs.*")),
            new Library(Inject.class, "2.0.1", List.of("jakarta.inject")),
            new Library(jakarta.annotation.PostConstruct.class, "2.1.1", List.of("jakarta.annotation.*")),
            new Library(JsonProperty.class, "2.19.2", List.of("com.fasterxml.jackson.annotation")),
            new Library(JsonParser.class, "2.19.2", List.of("com.fasterxml.jackson.core.*")),
            new Library(ObjectMapper.class, "2.19.2", List.of("com.fasterxml.jackson.databind.*")),
            new Library(Logger.class, "2.0.17", List.of("org.slf4j")),
            new Library(org.springframework.beans.factory.BeanFactory.class, "6.2.11", List.of("org.springframework.*")),
            new Library(org.springframework.context.ApplicationContext.class, "6.2.11", List.of("org.springframework.*")),
            new Library(org.springframework.core.Ordered.class, "6.2.11", List.of("org.springframework.*")),
            new Library(org.springframework.aop.Advisor.class, "6.2.11", List.of("org.springframework.*", "org.aopalliance.*")),
            new Library(org.springframework.expression.Expression.class, "6.2.11", List.of("org.springframework.*")));

    private Exports() {
    }

    /** Package name to version. */
    static SortedMap<String, String> packages() {
        SortedMap<String, String> found = new TreeMap<>();
        for (Library library : LIBRARIES) {
            packagesWith(library.member()).filter(library::owns).forEach(name -> found.put(name, library.version()));
        }
        return found;
    }

    /** The same in the form of the framework's property {@code org.osgi.framework.system.packages.extra}. */
    static String asProperty() {
        return packages().entrySet().stream().map(e -> e.getKey() + ";version=\"" + e.getValue() + '"').collect(Collectors.joining(","));
    }

    private static Stream<String> packagesWith(Class<?> member) {
        java.nio.file.Path home = home(member);
        try {
            return (Files.isDirectory(home) ? inDirectory(home) : inJar(home)).map(Exports::packageOf).distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.nio.file.Path home(Class<?> member) {
        try {
            URI location = member.getProtectionDomain().getCodeSource().getLocation().toURI();
            return java.nio.file.Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place for " + member, e);
        }
    }

    private static Stream<String> inDirectory(java.nio.file.Path root) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".class")).map(f -> root.relativize(f).toString().replace('\\', '/')).toList().stream();
        }
    }

    private static Stream<String> inJar(java.nio.file.Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).filter(n -> n.endsWith(".class") && !n.startsWith("META-INF") && n.indexOf('/') > 0).toList().stream();
        }
    }

    private static String packageOf(String classFile) {
        int end = classFile.lastIndexOf('/');
        return end < 0 ? "" : classFile.substring(0, end).replace('/', '.');
    }
}
