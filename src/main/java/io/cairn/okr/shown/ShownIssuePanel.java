package io.cairn.okr.shown;

import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Route;
import io.cairn.okr.objective.ChainLink;
import io.cairn.okr.objective.IssuePanel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The key results that an issue serves. */
public record ShownIssuePanel(ShownIssue issue, List<Served> values, May may) {

    /** What the viewer may do here. */
    public record May(boolean link) {
    }

    /** One key result and the issue's part in it; {@code chain} leads from its objective to the top. */
    public record Served(ShownKeyResult keyResult, List<Step> chain, ShownPart share, String shareText, boolean mayUnlink) {
    }

    /** One objective on the way up. */
    public record Step(String key, String title, ShownFigure figure) {
    }

    public static ShownIssuePanel of(IssuePanel panel, Words words) {
        return new ShownIssuePanel(ShownIssue.of(panel.issue()), panel.served().stream().map(each -> served(each, panel, words)).toList(),
                new May(panel.mayLink()));
    }

    private static Served served(IssuePanel.Served served, IssuePanel panel, Words words) {
        ShownPart part = ShownPart.of(served.line(), panel.issue().resolution(), route(served, words), served.keyResult().keyResult().plan().fromIssues().isPresent(), words);
        return new Served(ShownKeyResult.of(served.keyResult(), words),
                served.chain().stream().map(link -> step(link, words)).toList(), part, text(served, part, words), served.mayUnlink());
    }

    private static Step step(ChainLink link, Words words) {
        return new Step(link.id().key(), link.title(), ShownFigure.ofObjective(link.figure(), words));
    }

    /** "Counts 1 of 7 (14 %)", or why it does not count. */
    private static String text(IssuePanel.Served served, ShownPart part, Words words) {
        if (part.leftOut() != null) {
            return part.leftOut().text();
        }
        LedgerLine line = served.line();
        BigDecimal share = served.sumWeight().signum() == 0 ? BigDecimal.ZERO : line.weight().divide(served.sumWeight(), MathContext.DECIMAL128);
        return words.text("okr.share", words.number(line.weight()), words.number(served.sumWeight()), words.percent(share));
    }

    private static String route(IssuePanel.Served served, Words words) {
        Map<Route, String> through = new EnumMap<>(Route.class);
        through.putAll(served.through());
        served.epic().ifPresent(epic -> through.put(Route.EPIC, epic.key()));
        return ShownPart.routes(served.line(), through, words);
    }
}
