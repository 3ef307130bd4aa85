package io.cairn.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host with the built plugin as a process of its own, one of several on one database. */
final class Node implements AutoCloseable {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern READY = Pattern.compile("READY (http\\S+)");
    private static final int START_SECONDS = 180;

    private final Process process;
    private final Path home;
    private final Path log;
    private final String url;

    private Node(Path home, String database) throws Exception {
        this.home = Files.createDirectories(home);
        this.log = home.resolve("host.log");
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("dev").resolve("run").toString(), "--no-build", "--port", "0", "--home", home.toString(),
                "--db", database, "--cluster", "--data", "none", "--headless"));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture<String> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(ready), "log of " + home.getFileName());
        reader.setDaemon(true);
        reader.start();
        url = ready.get(START_SECONDS, TimeUnit.SECONDS);
    }

    static Node start(Path home, String database) throws Exception {
        return new Node(home, database);
    }

    private void read(CompletableFuture<String> ready) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                Matcher found = READY.matcher(line);
                if (found.find()) {
                    ready.complete(found.group(1));
                }
            }
            ready.completeExceptionally(new IllegalStateException("the host ended before it was ready:\n" + Files.readString(log)));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    /** Someone who works on this node. */
    Person person(String name) throws IOException {
        Properties tokens = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("tokens.properties"))) {
            tokens.load(in);
        }
        return new Person(url, tokens.getProperty(name));
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Without a word, as when the machine is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
