package io.cairn.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was measured, as Markdown: it replaces what stands between two marks of a page, whose other words people write. */
record Report(Settings settings, IssueFile.Content content, List<Measurements> all) {
    private static final String BEGIN = "<!-- measured: written by dev/bench/run -->";
    private static final String END = "<!-- end of what was measured -->";

    /** The page with the new measurements in place of the old ones; at its end if it had none. */
    String within(String page) {
        String measured = BEGIN + "\n" + text() + END;
        int from = page.indexOf(BEGIN);
        int to = page.indexOf(END);
        return from < 0 || to < from ? page + measured + "\n" : page.substring(0, from) + measured + page.substring(to + END.length());
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(about(), "", "| what | must reach | " + heads() + " |", "| --- | --- |" + " --- |".repeat(all.size())));
        List<Finding> first = all.get(0).findings();
        for (int i = 0; i < first.size(); i++) {
            int row = i;
            String cells = all.stream().map(each -> cell(each.findings().get(row))).collect(Collectors.joining(" | "));
            lines.add("| " + first.get(i).what() + " | " + (first.get(i).target().isEmpty() ? "–" : first.get(i).target()) + " | " + cells + " |");
        }
        for (Measurements each : all) {
            lines.addAll(List.of("", "Cost of a key result by its links, " + each.database() + ":", "", "```"));
            lines.addAll(each.plot());
            lines.add("```");
        }
        return String.join("\n", lines) + "\n";
    }

    private String about() {
        return String.format("%s, %d processors, JDK %s; %,d real and %,d generated issues; %s of transitions. Other work on the machine while measuring: %s.",
                System.getProperty("os.name"), Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), content.real(), content.generated(),
                settings.load().toSeconds() + " s", all.stream().map(each -> each.database() + " load " + each.load()).collect(Collectors.joining(", ")));
    }

    private String heads() {
        return all.stream().map(Measurements::database).collect(Collectors.joining(" | "));
    }

    private static String cell(Finding finding) {
        return finding.reached() ? finding.measured() : "**not reached:** " + finding.measured();
    }
}
