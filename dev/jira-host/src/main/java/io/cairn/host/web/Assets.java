package io.cairn.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** AUI, jQuery and the host's own scripts and styles, from the class path. */
final class Assets {
    static final String PATH = "/host/assets/";

    private static final String FOLDER = "/io/cairn/host/web/assets/";
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8", "svg", "image/svg+xml",
            "woff", "font/woff", "ttf", "font/ttf", "eot", "application/vnd.ms-fontobject", "png", "image/png", "gif", "image/gif");

    private final Map<String, Optional<Asset>> known = new ConcurrentHashMap<>();

    private record Asset(String type, String tag, byte[] bytes) {
    }

    /** @return false if there is no such file */
    boolean send(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> found = known.computeIfAbsent(path, Assets::load);
        if (found.isEmpty()) {
            return false;
        }
        Asset asset = found.get();
        response.setHeader("ETag", asset.tag);
        response.setHeader("Cache-Control", "no-cache");
        if (asset.tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        response.setContentType(asset.type);
        response.setContentLength(asset.bytes.length);
        response.getOutputStream().write(asset.bytes);
        return true;
    }

    private static Optional<Asset> load(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || path.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + path.substring(PATH.length()))) {
            return in == null ? Optional.empty() : Optional.of(asset(type, in.readAllBytes()));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }

    private static Asset asset(String type, byte[] bytes) {
        try {
            return new Asset(type, '"' + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12) + '"', bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
