package io.cairn.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the data, measures on each database and writes the report; {@code dev/bench/run} calls it. */
public final class Main {
    private static final String USER = "postgres";

    private final Settings settings;

    private Main(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        new Main(Settings.parse(arguments)).run();
        System.exit(0); // threads of the client and of the database drivers would keep it
    }

    private void run() throws Exception {
        Path file = settings.home().resolve("issues.ndjson.gz");
        IssueFile.Content content = IssueFile.write(file, settings.data(), settings.issues(), settings.seed());
        say(content.real() + " real and " + content.generated() + " generated issues");
        List<Measurements> all = new ArrayList<>();
        for (String database : settings.databases()) {
            all.add(on(database, file));
        }
        Report report = new Report(settings, content, all);
        say(report.text());
        if (settings.out().isPresent()) {
            Path out = settings.out().get();
            Files.writeString(out, report.within(Files.exists(out) ? Files.readString(out) : ""));
        }
    }

    private Measurements on(String database, Path file) throws Exception {
        if (!database.equals("postgresql")) {
            return measured("H2", database, file);
        }
        try (EmbeddedPostgres postgres = start()) {
            return measured("PostgreSQL 17", postgres.getJdbcUrl(USER, USER), file);
        }
    }

    /** It refuses to run as root; then it is started in a user name space of its own, where the system allows that. */
    private static EmbeddedPostgres start() throws IOException {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException e) {
            throw new IOException("PostgreSQL does not start here. As root it needs unshare and user name spaces: start dev/bench/run as another user, or"
                    + " with --db h2.", e);
        }
    }

    private Measurements measured(String name, String database, Path file) throws Exception {
        try (Site site = Site.open(database, file, settings)) {
            say(name + ": " + site.jira().issues().count() + " issues, " + site.okrs.goals().size() + " objectives, " + site.okrs.results().size()
                    + " key results, " + site.okrs.links() + " links");
            String load = String.format("%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            List<Finding> findings = new ArrayList<>();
            Recalculating recalculating = new Recalculating(site, settings.repetitions());
            Growing growing = new Growing(site, settings.repetitions());
            take(findings, recalculating.first());
            take(findings, List.of(new Listening(site).measure()));
            take(findings, new Following(site, settings.load()).measure());
            take(findings, new Opening(site, settings.visits()).measure());
            take(findings, List.of(recalculating.again()));
            take(findings, List.of(growing.measure()));
            take(findings, List.of(new Holding(site).measure()));
            return new Measurements(name, findings, growing.plot(), load);
        }
    }

    private static void take(List<Finding> findings, List<Finding> more) {
        more.forEach(finding -> say((finding.reached() ? "   " : " ! ") + finding.what() + ": " + finding.measured()));
        findings.addAll(more);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
