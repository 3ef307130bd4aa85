package io.cairn.okr.shown;

import io.cairn.okr.model.Contradiction;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.objective.Look;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Something that is worth a second look.
 *
 * @param kind   ON_TRACK_UNMOVED, ROSE_BY_SCOPE, LAST_DAY, REOPENED, SAME_QUERY, TARGET_LOWERED or ONE_PERSON
 * @param text   the fact in words
 * @param entry  when the entry of the key result's history was made that says it, ISO text; null where no single one does
 * @param issues those it is about that the viewer may see
 * @param others other key results it is about
 */
public record ShownLook(String kind, String text, String entry, ShownLink keyResult, ShownLink objective, List<ShownIssue> issues, List<ShownLink> others) {
    public static ShownLook of(Look look, Words words) {
        Contradiction it = look.contradiction();
        return new ShownLook(it.kind().name(), text(look, words), it.entry().map(Instant::toString).orElse(null), link(look.keyResult()),
                ShownLink.of(look.objective()), look.issues().stream().map(ShownIssue::of).toList(), look.others().stream().map(ShownLook::link).toList());
    }

    private static String text(Look look, Words words) {
        Contradiction it = look.contradiction();
        String key = "okr.look." + it.kind();
        return switch (it.kind()) {
            case ON_TRACK_UNMOVED -> words.text(key, it.day());
            case ROSE_BY_SCOPE -> words.text(key, words.points(it.rise().orElse(BigDecimal.ZERO)), it.day());
            case LAST_DAY -> words.text(key, String.valueOf(it.issues().size()), String.valueOf(it.total()), it.day());
            case REOPENED, ONE_PERSON -> words.text(key, String.valueOf(it.issues().size()));
            case SAME_QUERY -> words.text(key, words.list(look.others().stream().map(other -> other.id().key()).toList()));
            case TARGET_LOWERED -> lowered(key, it, ShownTargetChange.of(it.lower().orElseThrow(), words), words);
        };
    }

    private static String lowered(String key, Contradiction it, ShownTargetChange change, Words words) {
        return words.text(key, change.beforeLabel(), change.afterLabel(), it.day());
    }

    private static ShownLink link(KeyResult one) {
        return new ShownLink(one.id().value(), one.id().key(), one.plan().title());
    }
}
