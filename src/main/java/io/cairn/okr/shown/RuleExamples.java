package io.cairn.okr.shown;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.GivenUp;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.progress.Fractions;
import io.cairn.okr.progress.Progress;
import io.cairn.okr.progress.Rhythm;
import io.cairn.okr.progress.Scope;
import io.cairn.okr.shown.ShownLedger.Setting;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rules come to, by the same arithmetic as all figures. */
record RuleExamples(Words words) {
    private static final int SHOWN_DAYS = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal OVER = new BigDecimal("1.6");

    List<Setting> of(Rules rules, LocalDate today) {
        return List.of(new Setting(words.text("okr.rules.example.share"), words.text("okr.rules.example.share.text", words.percent(share(rules).raw()))),
                new Setting(words.text("okr.rules.example.cap"),
                        words.text("okr.rules.example.cap.text", words.percent(OVER), words.percent(Fractions.counted(OVER, rules.cap())))),
                new Setting(words.text("okr.rules.example.status"), status(rules.thresholds())),
                new Setting(words.text("okr.rules.example.cadence"), words.list(dues(rules, today))));
    }

    /** Ten issues: four done, two in progress, three to do, one resolved by giving it up. */
    private static Figure share(Rules rules) {
        List<Leaf> leaves = new ArrayList<>();
        add(leaves, 4, StatusCategory.DONE, Optional.of("done"));
        add(leaves, 2, StatusCategory.IN_PROGRESS, Optional.empty());
        add(leaves, 3, StatusCategory.TO_DO, Optional.empty());
        add(leaves, 1, StatusCategory.DONE, Optional.of(givenUp(rules.givenUp())));
        return Progress.share(rules.usual(), Scope.of(leaves), rules).figure();
    }

    private static String givenUp(GivenUp resolutions) {
        return resolutions.notCounted().stream().findFirst().or(() -> resolutions.asDone().stream().findFirst()).orElse("given up");
    }

    private static void add(List<Leaf> leaves, int many, StatusCategory category, Optional<String> resolution) {
        for (int at = 0; at < many; at++) {
            leaves.add(new Leaf(new IssueFacts(new IssueId(leaves.size() + 1L), new ProjectId(1), category, resolution, Optional.empty(), false,
                    Duration.ZERO, Duration.ZERO), Set.of(Route.DIRECT), BigDecimal.ONE));
        }
    }

    /** "If 50 % are expected: on track from 40 %, at risk from 25 %". */
    private String status(Thresholds at) {
        return words.text("okr.rules.example.status.text", words.percent(HALF), words.percent(least(at.mode(), at.onTrack())),
                words.percent(least(at.mode(), at.atRisk())));
    }

    private static BigDecimal least(Thresholds.Mode mode, BigDecimal threshold) {
        return switch (mode) {
            case GAP -> HALF.add(threshold).max(BigDecimal.ZERO);
            case RATIO -> HALF.multiply(threshold);
        };
    }

    private List<String> dues(Rules rules, LocalDate today) {
        return Rhythm.dues(rules.timing().cadence(), new CyclePlan("-", today, today.plusYears(1))).stream().limit(SHOWN_DAYS).map(words::day).toList();
    }
}
