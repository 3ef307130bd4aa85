package io.cairn.okr.objective;

import io.cairn.okr.jira.Resolutions;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.Settings;
import io.cairn.okr.store.ChosenSettings;
import java.util.Set;
import java.util.function.Supplier;

/** The settings behind every figure, as they are now. */
public final class RulesInForce {
    /** Names of resolutions that mean "given up", in the languages we speak; their issues do not count (J4). */
    private static final Set<String> GIVEN_UP = Set.of("Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce", "Declined",
            "不做", "不会做", "不修复", "不会修复", "不予修复", "重复", "无法重现", "不能重现", "拒绝", "已拒绝");

    private final Resolutions resolutions;
    private final Supplier<Settings> settings;

    public RulesInForce(ChosenSettings settings, Resolutions resolutions) {
        this(settings::now, resolutions);
    }

    private RulesInForce(Supplier<Settings> settings, Resolutions resolutions) {
        this.settings = settings;
        this.resolutions = resolutions;
    }

    /** What administrators chose, the rest as out of the box with the ids that the listed resolutions have in this Jira; one statement. */
    public Rules now() {
        return settings.get().rules(resolutions.named(GIVEN_UP));
    }

    /** As they are at this moment, for one piece of work; one statement, then none. */
    public RulesInForce held() {
        return under(settings.get());
    }

    /** As other settings would make them. */
    public RulesInForce under(Settings wished) {
        return new RulesInForce(() -> wished, resolutions);
    }
}
