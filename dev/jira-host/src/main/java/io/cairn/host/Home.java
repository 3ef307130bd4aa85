package io.cairn.host;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The host's directory: data, jars, tokens. One host at a time. */
final class Home implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String NODE = "node";

    private final Path path;
    private final RandomAccessFile lockFile;

    private Home(Path path, RandomAccessFile lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** @param fresh empty it first @throws Options.UsageException if another host uses it */
    static Home open(Path path, boolean fresh) throws IOException, Options.UsageException {
        Files.createDirectories(path);
        Home home = new Home(path, lock(path));
        if (fresh) {
            home.clear();
        }
        return home;
    }

    private static RandomAccessFile lock(Path path) throws IOException, Options.UsageException {
        RandomAccessFile file = new RandomAccessFile(path.resolve(LOCK).toFile(), "rw");
        if (tryLock(file) == null) {
            file.close();
            throw new Options.UsageException("another host runs in " + path + "; stop it or give --home another directory");
        }
        return file;
    }

    private static FileLock tryLock(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> old = all.filter(file -> !file.equals(path) && !file.equals(path.resolve(LOCK))).sorted(Comparator.reverseOrder()).toList();
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    Path path() {
        return path;
    }

    /** Name of this node in a cluster: made at the first start, kept from then on. */
    String node() throws IOException {
        Path file = path.resolve(NODE);
        if (!Files.exists(file)) {
            Files.writeString(file, "node-" + UUID.randomUUID());
        }
        return Files.readString(file).trim();
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
