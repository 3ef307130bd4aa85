package io.cairn.host.plugin.webresource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The part of Jira's {@code WRM} object that scripts of plugins use: {@code WRM.data.claim} (jira-platform.md C.5, UNVERIFIED) and {@code WRM.format}. */
public final class ClientSupport {
    /** Address below the context path. */
    public static final String PATH = "/download/host/wrm.js";

    private ClientSupport() {
    }

    /** The script. */
    public static String script() {
        try (InputStream in = ClientSupport.class.getResourceAsStream("wrm.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
