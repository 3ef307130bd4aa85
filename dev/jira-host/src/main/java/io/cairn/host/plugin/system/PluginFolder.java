package io.cairn.host.plugin.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers over a restart which plugins are installed, in which order, and which are off. */
final class PluginFolder {
    private static final String LIST = "installed.txt";

    private final Path folder;

    PluginFolder(Path folder) {
        this.folder = folder;
    }

    /** A copy nobody else changes; the caller keeps or deletes it. */
    Path receive(InputStream jar) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "upload", ".jar");
        Files.copy(jar, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    /** The received file becomes the plugin's. */
    void keep(Path received, String key) throws IOException {
        Files.move(received, jar(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(String key) throws IOException {
        Files.deleteIfExists(jar(key));
    }

    Path jar(String key) {
        return folder.resolve(key.replaceAll("[^\\w.-]", "_") + ".jar");
    }

    /** Plugin keys in order of installation; true if the plugin is on. */
    Map<String, Boolean> read() throws IOException {
        Map<String, Boolean> installed = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(LIST))) {
                String[] parts = line.split(" ");
                installed.put(parts[0], parts[1].equals("on"));
            }
        } catch (NoSuchFileException e) {
            return installed;
        }
        return installed;
    }

    void write(Map<String, Boolean> installed) throws IOException {
        List<String> lines = new ArrayList<>();
        installed.forEach((key, on) -> lines.add(key + (on ? " on" : " off")));
        Files.createDirectories(folder);
        Path fresh = folder.resolve(LIST + ".new");
        Files.write(fresh, lines);
        Files.move(fresh, folder.resolve(LIST), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
