package io.cairn.okr.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.shown.ShownCheckIn;
import io.cairn.okr.shown.ShownCode;
import io.cairn.okr.shown.ShownCycle;
import io.cairn.okr.shown.ShownDue;
import io.cairn.okr.shown.ShownExpectation;
import io.cairn.okr.shown.ShownFigure;
import io.cairn.okr.shown.ShownIssue;
import io.cairn.okr.shown.ShownIssuePanel;
import io.cairn.okr.shown.ShownKeyResult;
import io.cairn.okr.shown.ShownLink;
import io.cairn.okr.shown.ShownMeasure;
import io.cairn.okr.shown.ShownObjective;
import io.cairn.okr.shown.ShownOverview;
import io.cairn.okr.shown.ShownPart;
import io.cairn.okr.shown.ShownPerson;
import io.cairn.okr.shown.ShownProject;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.junit.Test;

/** What is to be read before, and without, any script. */
public class FirstContentTest {
    private static final ShownPerson ANN = new ShownPerson("JIRAUSER1", "ann", "Ann <Lee>", "/jira/a.png", true);
    private static final ShownFigure FIGURE = new ShownFigure(new BigDecimal("0.4286"), new BigDecimal("0.4286"), "43 %", new BigDecimal("0.58"), "58 %",
            42, 58, "AT_RISK", "At risk", "15 points behind", null, List.of(new ShownCode("NO_DATA", "No value entered yet")), new BigDecimal("7.1"), "7.1 h",
            "2026-11-23T10:00:00Z", 3);
    private static final ShownFigure NONE = new ShownFigure(null, null, "–", new BigDecimal("0.58"), "58 %", 0, 58, "NONE", "Nothing to count", "", null, List.of(),
            null, null, "2026-11-23T10:00:00Z", 0);
    private static final ShownCycle CYCLE = new ShownCycle(1, "CYC-1", "Q4 2026", "2026-10-01", "Oct 1, 2026", "2026-12-31", "Dec 31, 2026", "RUNNING", 38,
            "38 days left", new BigDecimal("0.58"), "58 %", 1);
    private static final ShownKeyResult KEY_RESULT = new ShownKeyResult(12, "KR-12", "Median <b>under</b> 4 h", ANN, BigDecimal.ONE, BigDecimal.ONE, "100 %",
            new ShownMeasure("LINEAR", BigDecimal.TEN, BigDecimal.ONE, "DECREASE", "h", null, null, null, null, null, null, null, null, null, null, null),
            "10 → 1 h", null, new ShownExpectation("ASPIRATIONAL", "Aspirational", List.of(), null, null), null, FIGURE, new ShownCode("MISSES", "misses by 12 days"),
            new ShownCheckIn(1, ANN, "2026-11-20T10:00:00Z", "3 days ago", null, null, 7, "", null, null, null, "–", null, "–"), "3 days ago",
            new ShownKeyResult.May(true, true, true), new ShownLink(7, "OBJ-7", "Answer faster"), 1);
    private static final ShownProject PROJECT = new ShownProject(1, "TIMOB", "Titanium");

    private static ShownObjective objective(ShownProject project, ShownLink parent, ShownFigure figure, List<ShownKeyResult> keyResults) {
        return new ShownObjective(7, "OBJ-7", "Answer faster", "Because they wait", ANN, project, CYCLE, parent, BigDecimal.ONE, "KEY_RESULTS", figure,
                null, null, keyResults, new ShownObjective.May(true), 1);
    }

    private static ShownOverview overview(ShownProject project, ShownCycle cycle, List<ShownObjective> objectives) {
        return new ShownOverview(project, cycle, cycle == null ? List.of() : List.of(cycle), objectives, List.of(), new ShownOverview.May(true, false));
    }

    private static Map<String, Object> page(ShownOverview overview) {
        return Map.of("overview", overview, "projectKey", "TIMOB", "asked", "");
    }

    @Test
    public void theProjectsPageReadsAsATableWithFigureStatusOwnerAndAge() {
        String drawn = draw("project.vm", page(overview(PROJECT, CYCLE, List.of(objective(PROJECT, new ShownLink(1, "OBJ-1", "Be liked"), NONE, List.of(KEY_RESULT))))));
        assertThat(drawn).contains("Q4 2026", "Oct 1, 2026 – Dec 31, 2026", "38 days left", "OBJ-7", "OBJ-1", "KR-12", "43 %", "58 %", "At risk", "7.1 h", "3 days ago", "No value entered yet",
                "project-key=\"TIMOB\"", "user-key=\"JIRAUSER1\"");
    }

    @Test
    public void whatPeopleWroteIsTextNotMarkup() {
        String drawn = draw("project.vm", page(overview(PROJECT, CYCLE, List.of(objective(PROJECT, null, FIGURE, List.of(KEY_RESULT))))));
        assertThat(drawn).contains("Median &lt;b&gt;under&lt;/b&gt; 4 h", "Ann &lt;Lee&gt;").doesNotContain("<b>under</b>");
    }

    @Test
    public void nothingToCountDrawsNoBar() {
        assertThat(draw("objective.vm", Map.of("objective", objective(null, null, NONE, List.of())))).contains("–", "Nothing to count").doesNotContain("okr-bar-done");
    }

    @Test
    public void allHomesAreGroupedUnderTheirNames() {
        String drawn = draw("company.vm", page(overview(null, CYCLE, List.of(objective(null, null, FIGURE, List.of()), objective(PROJECT, null, FIGURE, List.of()),
                objective(PROJECT, null, FIGURE, List.of())))));
        assertThat(drawn.split("okr-home")).hasSize(3);
        assertThat(drawn).contains("Company", "/jira/projects/TIMOB?selectedItem=io.cairn.okr:okrs");
    }

    @Test
    public void anEmptyPageSaysWhatAnObjectiveIsAndOneWithoutCyclesWhoAddsThem() {
        assertThat(draw("project.vm", page(overview(PROJECT, CYCLE, List.of())))).contains("No objectives yet");
        assertThat(draw("project.vm", page(overview(PROJECT, null, List.of())))).contains("No cycle yet");
    }

    @Test
    public void aPageThatIsRefusedSaysWhy() {
        assertThat(draw("project.vm", Map.of("refused", "Log in first."))).contains("Log in first.").doesNotContain("okr-overview");
        assertThat(draw("refused.vm", Map.of("reason", "Log in first."))).contains("Log in first.");
    }

    @Test
    public void theIssuesPanelShowsTheShareAndTheWayToTheTop() {
        ShownPart part = new ShownPart(List.of("EPIC"), "Through epic TIMOB-2", BigDecimal.ONE, BigDecimal.ZERO, "0 %", BigDecimal.ZERO, BigDecimal.ZERO, "0 points", null, List.of());
        ShownIssuePanel panel = new ShownIssuePanel(new ShownIssue("TIMOB-1", "First", "Bug", "Open", "TO_DO", "/jira/browse/TIMOB-1"),
                List.of(new ShownIssuePanel.Served(KEY_RESULT, List.of(new ShownIssuePanel.Step("OBJ-7", "Answer faster", FIGURE)), part, "counts 1 of 7 (14 %)", false)),
                new ShownIssuePanel.May(true));
        assertThat(draw("issue.vm", Map.of("panel", panel, "issueKey", "TIMOB-1")))
                .contains("KR-12", "counts 1 of 7 (14 %)", "Through epic TIMOB-2", "OBJ-7", "issue-key=\"TIMOB-1\"");
        assertThat(draw("issue.vm", Map.of("issueKey", ""))).contains("<okr-issue-panel").doesNotContain("okr-first");
    }

    @Test
    public void theOtherPagesAreReadableToo() {
        assertThat(draw("key-result.vm", Map.of("keyResult", KEY_RESULT, "sources", List.of()))).contains("KR-12", "OBJ-7", "10 → 1 h");
        assertThat(draw("my-check-ins.vm", Map.of("dues", List.of(new ShownDue(KEY_RESULT, "2026-11-27", "DUE", "due Nov 27, 2026", List.of())), "asked", "")))
                .contains("KR-12", "due Nov 27, 2026").doesNotContain("2026-11-27");
        assertThat(draw("my-check-ins.vm", Map.of("dues", List.of(), "asked", ""))).contains("Nothing to check in");
        assertThat(draw("cycles.vm", Map.of("cycles", List.of(CYCLE)))).contains("Q4 2026", "content=\"atl.admin\"");
    }

    /** Draws a template in English; fails on anything the template could not resolve. */
    private static String draw(String template, Map<String, Object> values) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("file.resource.loader.path", "src/main/resources");
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("userdirective", EnableEscaping.class.getName());
        engine.setProperty("input.encoding", "UTF-8");
        engine.init();
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(Map.of("i18n", new Texts(), "me", ANN, "jiraPath", "/jira", "base", "/jira/plugins/servlet/okr"));
        VelocityContext context = new VelocityContext(all);
        EventCartridge escaping = new EventCartridge();
        escaping.addReferenceInsertionEventHandler((ReferenceInsertionEventHandler) (reference, value) -> value == null ? null : escaped(value));
        escaping.attachToContext(context);
        StringWriter drawn = new StringWriter();
        engine.getTemplate("templates/" + template).merge(context, drawn);
        assertThat(drawn.toString()).doesNotContain("$").doesNotContain("okr.").doesNotContain("#set", "#if", "#parse");
        return drawn.toString();
    }

    private static String escaped(Object value) {
        return value.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** The English texts, as Jira's {@code $i18n} gives them. */
    public static final class Texts {
        private final Properties texts = new Properties();

        Texts() {
            try (Reader reader = Files.newBufferedReader(Path.of("i18n/cairn.properties"))) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String getText(String key) {
            return texts.getProperty(key, key);
        }

        public String getText(String key, String argument) {
            return MessageFormat.format(getText(key), argument);
        }
    }
}
