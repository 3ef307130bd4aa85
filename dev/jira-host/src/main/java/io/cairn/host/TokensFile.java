package io.cairn.host;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.user.User;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** {@code tokens.properties}: user name = personal access token, so that any test client can log in; readable by its owner only. */
final class TokensFile {
    private static final String NAME_OF_TOKEN = "dev/run";

    private final Path file;

    TokensFile(Path home) {
        this.file = home.resolve("tokens.properties");
    }

    /** Keeps tokens that still work, makes the others, writes all. */
    Map<String, String> write(Jira jira, List<String> userNames) throws IOException {
        Map<String, String> before = read();
        Map<String, String> tokens = new TreeMap<>();
        for (String name : userNames) {
            User user = jira.users().byName(name).orElseThrow(() -> new IllegalStateException("no user " + name));
            String old = before.get(name);
            boolean works = old != null && jira.tokens().authenticate(old).filter(found -> found.key().equals(user.key())).isPresent();
            tokens.put(name, works ? old : jira.tokens().create(user, NAME_OF_TOKEN, null).secret());
        }
        store(tokens);
        return tokens;
    }

    private Map<String, String> read() throws IOException {
        Properties found = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                found.load(in);
            }
        }
        Map<String, String> tokens = new TreeMap<>();
        found.stringPropertyNames().forEach(name -> tokens.put(name, found.getProperty(name)));
        return tokens;
    }

    private void store(Map<String, String> tokens) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, String> entry : tokens.entrySet()) {
                out.write(entry.getKey() + "=" + entry.getValue() + "\n");
            }
        }
    }
}
