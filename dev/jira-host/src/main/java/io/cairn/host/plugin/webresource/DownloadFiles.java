package io.cairn.host.plugin.webresource;

import io.cairn.host.plugin.descriptor.Resource;
import io.cairn.host.plugin.module.PluginScope;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files under {@code /download/resources/<plugin key>:<module key>/<name>} and, for resources of the plugin itself,
 * {@code /download/resources/<plugin key>/<name>}. Only what a {@code download} resource names can be had.
 */
public final class DownloadFiles {
    private static final int A_DAY_SECONDS = 86_400;
    private static final Map<String, String> TYPES = Map.of("js", "application/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml", "json", "application/json", "woff2", "font/woff2", "woff", "font/woff", "ico", "image/x-icon");

    private record Folder(PluginScope plugin, List<Resource> resources) {
    }

    private final Map<String, Folder> folders = new ConcurrentHashMap<>();

    /** @param key plugin key or complete module key */
    public void add(String key, PluginScope plugin, List<Resource> resources) {
        List<Resource> downloads = resources.stream().filter(resource -> resource.type().equals("download")).toList();
        if (!downloads.isEmpty()) {
            folders.put(key, new Folder(plugin, downloads));
        }
    }

    /** Takes the files of a module away. */
    public void remove(String key) {
        folders.remove(key);
    }

    /** True if there is such a file; it was written then. */
    public boolean write(String key, String name, HttpServletResponse response) throws IOException {
        Optional<URL> file = find(key, name);
        if (file.isEmpty()) {
            return false;
        }
        response.setContentType(contentType(name));
        response.setHeader("Cache-Control", "private, max-age=" + A_DAY_SECONDS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (InputStream in = file.get().openStream()) {
            in.transferTo(response.getOutputStream());
        }
        return true;
    }

    private Optional<URL> find(String key, String name) {
        Folder folder = folders.get(key);
        if (folder == null) {
            return Optional.empty();
        }
        return folder.resources().stream().map(resource -> resource.find(name)).flatMap(Optional::stream).findFirst().map(folder.plugin()::file);
    }

    /** By the ending of the name. */
    static String contentType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String known = TYPES.get(ending);
        String guessed = known != null ? known : URLConnection.guessContentTypeFromName(name);
        return guessed != null ? guessed : "application/octet-stream";
    }
}
