package io.cairn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cairn.bench.Okrs.Goal;
import io.cairn.bench.Okrs.Link;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DataSetTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theSameSeedMakesTheSameIssues() {
        assertThat(lines(new GeneratedIssues(7), 200)).isEqualTo(lines(new GeneratedIssues(7), 200)).isNotEqualTo(lines(new GeneratedIssues(8), 200));
    }

    @Test
    public void generatedIssuesHavePointsEstimatesAndAHistoryThatEndsInTheirStatus() throws IOException {
        for (String line : lines(new GeneratedIssues(7), 400)) {
            var issue = new ObjectMapper().readTree(line);
            var fields = issue.path("fields");
            String status = fields.path("status").path("name").asText();
            var histories = issue.path("changelog").path("histories");
            if (!histories.isEmpty()) {
                assertThat(histories.get(histories.size() - 1).path("items").get(0).path("toString").asText()).isEqualTo(status);
            }
            assertThat(fields.path("resolution").isNull()).isEqualTo(!List.of("Resolved", "Closed").contains(status));
            if (!fields.path("issuetype").path("name").asText().equals("Epic")) {
                assertThat(fields.path("customfield_10102").asInt()).isPositive();
                assertThat(fields.path("timeoriginalestimate").asInt()).isPositive();
            }
        }
    }

    @Test
    public void setsThatUseTheSameIdsStandTogether() throws IOException {
        zipped("one.ndjson.gz", "{\"id\":\"10\",\"key\":\"A-1\"}\n{\"id\":\"11\",\"key\":\"A-2\"}\n");
        zipped("two.ndjson.gz", "{\"id\":\"10\",\"key\":\"B-1\"}\n");
        Path file = folder.getRoot().toPath().resolve("out").resolve("all.gz");
        IssueFile.Content content = IssueFile.write(file, Optional.of(folder.getRoot().toPath()), 10, 1);
        assertThat(content).isEqualTo(new IssueFile.Content(3, 10_000));
        assertThat(ids(file)).hasSize(10_003).doesNotHaveDuplicates();
    }

    @Test
    public void theObjectivesAreAsManyAsPromised() {
        Okrs okrs = okrs();
        List<Goal> living = okrs.goals().stream().filter(goal -> goal.project() != 0).toList();
        assertThat(living).hasSize(2_000);
        assertThat(living.stream().collect(Collectors.groupingBy(Goal::project, Collectors.counting())).values()).hasSize(40).containsOnly(50L);
        assertThat(okrs.results().stream().filter(result -> result.goal() <= 2_000)).hasSize(10_000);
        assertThat(okrs.results().stream().filter(result -> result.goal() <= 2_000).mapToInt(result -> result.links().size()).sum()).isEqualTo(200_000);
        assertThat(living.stream().mapToInt(goal -> depth(okrs, goal)).max()).hasValue(5);
    }

    @Test
    public void issuesThatAreWatchedAreLinkedNowhereElse() {
        Okrs okrs = okrs();
        assertThat(okrs.results().stream().filter(result -> result.goal() <= 2_000).flatMap(result -> result.links().stream()).map(Link::issue))
                .doesNotContainAnyElementsOf(okrs.reserved());
        assertThat(okrs.growth().stream().map(id -> okrs.result(id).links().size())).isEqualTo(OkrGenerator.SIZES);
    }

    @Test
    public void aLinkStandsOnlyOnceInAKeyResult() {
        assertThat(okrs().results()).allSatisfy(result -> assertThat(result.links().stream().map(Link::issue)).doesNotHaveDuplicates());
        assertThat(okrs().results()).allSatisfy(result -> assertThat(result.links().stream().map(Link::weight)).allMatch(weight -> weight.compareTo(BigDecimal.ZERO) > 0));
    }

    @Test
    public void ofTwentyTimesTheNineteenthIsTheOneThatMostStayUnder() {
        Times times = Times.of(LongStream.rangeClosed(1, 20).map(i -> 21 - i).map(millis -> millis * 1_000_000).toArray());
        assertThat(times.words()).isEqualTo("10.0 ms / 19.0 ms");
    }

    private static Okrs okrs() {
        List<Long> projects = LongStream.rangeClosed(1, 40).boxed().toList();
        return new OkrGenerator(3, projects).make(LongStream.rangeClosed(1, 40_000).boxed().toList());
    }

    private static int depth(Okrs okrs, Goal goal) {
        Map<Long, Goal> all = okrs.goals().stream().collect(Collectors.toMap(Goal::id, each -> each));
        int depth = 1;
        for (Goal at = goal; at.parent() != 0; at = all.get(at.parent())) {
            depth++;
        }
        return depth;
    }

    private static List<String> lines(GeneratedIssues issues, int count) {
        return LongStream.range(0, count).mapToObj(issues::next).toList();
    }

    private void zipped(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.getRoot().toPath().resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> ids(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> ids = new java.util.ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ids.add(json.readTree(line).path("id").asText());
            }
            return ids;
        }
    }
}
