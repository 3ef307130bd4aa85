package io.cairn.host.jira.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Where issues come from. */
public sealed interface DataSet {
    /** The issues that come with the host: 29,057 of Titanium's. */
    static DataSet bundled() {
        return new Bundled();
    }

    /** No issues: one empty project. */
    static DataSet none() {
        return new None();
    }

    /** Another file of that shape: gzipped, one issue of Jira's REST v2 a line. */
    static DataSet file(Path file) {
        return new Gzipped(file);
    }

    /** As the option {@code --data} says it: {@code none}, a file, or (empty) the set that comes with the host. */
    static DataSet of(String option) {
        return option.isEmpty() ? bundled() : "none".equals(option) ? none() : file(Path.of(option));
    }

    /** @see #bundled() */
    record Bundled() implements DataSet {
        @Override
        public BufferedReader open() throws IOException {
            return unzipped(DataSet.class.getResourceAsStream("/data/titanium.ndjson.gz"));
        }
    }

    /** @see #none() */
    record None() implements DataSet {
        @Override
        public BufferedReader open() {
            return new BufferedReader(Reader.nullReader());
        }
    }

    /** @see #file(Path) */
    record Gzipped(Path path) implements DataSet {
        @Override
        public BufferedReader open() throws IOException {
            return unzipped(Files.newInputStream(path));
        }
    }

    /** The lines; the caller closes it. */
    BufferedReader open() throws IOException;

    private static BufferedReader unzipped(InputStream zipped) throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(zipped, 1 << 16), StandardCharsets.UTF_8), 1 << 16);
    }
}
