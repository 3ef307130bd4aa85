package io.cairn.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One file of issues for the host: real ones first, then generated ones up to the number wanted. Keys and ids are distinct. */
final class IssueFile {
    /** Every project page needs issues of its own project. */
    private static final int LEAST_GENERATED = 250 * GeneratedIssues.PROJECTS;
    /** Above the ids of the real sets, below those that the host gives. */
    private static final long FIRST_FREE = 600_000;
    private static final String BUNDLED = "/data/titanium.ndjson.gz";

    private final ObjectMapper json = new ObjectMapper();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private long free = FIRST_FREE;

    /**
     * @param real      issues of data sets
     * @param generated issues of {@link GeneratedIssues}
     */
    record Content(int real, int generated) {
    }

    /** @param data a directory of {@code *.ndjson.gz}; empty for what comes with the host @param atLeast so many issues in all */
    static Content write(Path file, Optional<Path> data, int atLeast, long seed) throws IOException {
        Files.createDirectories(file.getParent());
        try (Writer out = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            return new IssueFile().fill(out, data, atLeast, seed);
        }
    }

    private Content fill(Writer out, Optional<Path> data, int atLeast, long seed) throws IOException {
        if (data.isEmpty()) {
            copy(IssueFile.class.getResourceAsStream(BUNDLED), out);
        } else {
            for (Path file : files(data.get())) {
                copy(Files.newInputStream(file), out);
            }
        }
        int real = keys.size();
        int generated = Math.max(LEAST_GENERATED, atLeast - real);
        GeneratedIssues issues = new GeneratedIssues(seed);
        for (int i = 0; i < generated; i++) {
            out.write(issues.next(free++) + "\n");
        }
        return new Content(real, generated);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".ndjson.gz")).sorted().toList();
            if (found.isEmpty()) {
                throw new IOException("there is no *.ndjson.gz in " + directory);
            }
            return found;
        }
    }

    /** Ids that another set has used already are given anew; whatever points to an issue does so by its key. */
    private void copy(InputStream zipped, Writer out) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(zipped, 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ObjectNode issue = (ObjectNode) json.readTree(line);
                if (keys.add(issue.path("key").asText())) {
                    boolean known = issue.path("id").asLong() >= FIRST_FREE || !ids.add(issue.path("id").asText());
                    out.write((known ? issue.put("id", String.valueOf(free++)).toString() : line) + "\n");
                }
            }
        }
    }
}
