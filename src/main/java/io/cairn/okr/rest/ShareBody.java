package io.cairn.okr.rest;

import io.cairn.okr.model.IssueWorth;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.ShareOption;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.DayOne;
import io.cairn.okr.model.ShareRules.Epics;
import io.cairn.okr.model.ShareRules.SubTasks;
import io.cairn.okr.model.ShareRules.ValueRule;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.model.Weighing;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The choices behind a share of issues; what is left out follows the default of the administrators.
 *
 * @param byDefault names of choices that follow it whatever is said of them, so that what was read can be sent back
 */
record ShareBody(List<StatusWorthBody> statusWorths, String percentField, String estimate, String missingEstimate,
        BigDecimal fixedEstimate, String subTasks, String epics, String dayOne, List<String> byDefault) {
    /** Nothing chosen. */
    static final ShareBody NOTHING = new ShareBody(null, null, null, null, null, null, null, null, null);

    /** @throws ValidationException on the field that will not do */
    Measure.Share share(String value, Integer inWork) {
        ShareRules usual = ShareRules.DEFAULT;
        Set<ShareOption> chosen = EnumSet.noneOf(ShareOption.class);
        ValueRule rule = chosen(chosen, ShareOption.VALUE, choice("value", value, ValueRule::valueOf), usual.value());
        int percent = chosen(chosen, ShareOption.IN_WORK, inWork, usual.inWork());
        Weighing weighing = weighing(chosen);
        SubTasks below = chosen(chosen, ShareOption.SUB_TASKS, choice("subTasks", subTasks, SubTasks::valueOf), usual.subTasks());
        Epics above = chosen(chosen, ShareOption.EPICS, choice("epics", epics, Epics::valueOf), usual.epics());
        DayOne before = chosen(chosen, ShareOption.DAY_ONE, choice("dayOne", dayOne, DayOne::valueOf), usual.dayOne());
        return new Measure.Share(new ShareRules(new IssueWorth(rule, percent, byStatus(), Optional.ofNullable(field())), weighing, below,
                above, before), chosen);
    }

    private <T> T chosen(Set<ShareOption> chosen, ShareOption option, T said, T usual) {
        if (said == null || Bodies.or(byDefault, List.<String>of()).contains(option.field())) {
            return usual;
        }
        chosen.add(option);
        return said;
    }

    private static <E> E choice(String field, String text, Function<String, E> how) {
        return Bodies.read(field, text, "okr.error.choice", how);
    }

    private Map<String, Integer> byStatus() {
        Map<String, Integer> worths = new LinkedHashMap<>();
        Bodies.or(statusWorths, List.<StatusWorthBody>of()).stream().filter(Objects::nonNull)
                .forEach(worth -> worths.put(worth.id(), worth.worth()));
        return worths;
    }

    private Quantity.Field field() {
        Quantity read = percentField == null ? null : Bodies.quantity("percentField", percentField);
        if (read == null || read instanceof Quantity.Field) {
            return (Quantity.Field) read;
        }
        throw new ValidationException("percentField", "okr.error.quantity");
    }

    private Weighing weighing(Set<ShareOption> chosen) {
        Weighing usual = Weighing.BY_LINK;
        Weighing.Missing said = choice("missingEstimate", missingEstimate, Weighing.Missing::valueOf);
        Weighing.Missing missing = chosen(chosen, ShareOption.MISSING_ESTIMATE, said, usual.missing());
        Optional<Quantity> by = Optional.ofNullable(estimate).map(text -> Bodies.quantity("estimate", text));
        if (by.filter(Quantity.Between.class::isInstance).isPresent()) {
            throw new ValidationException("estimate", "okr.error.quantity"); // how long it took says nothing of how much it is
        }
        return new Weighing(by, missing, chosen.contains(ShareOption.MISSING_ESTIMATE) ? Bodies.or(fixedEstimate, usual.fixed()) : usual.fixed());
    }

    /** A status by its id, and what an issue in it is worth, in percent. */
    record StatusWorthBody(String status, Integer percent) {
        private String id() {
            return required(status);
        }

        private int worth() {
            return required(percent);
        }

        private static <T> T required(T part) {
            if (part == null) {
                throw new ValidationException("statusWorths", "okr.error.required");
            }
            return part;
        }
    }
}
