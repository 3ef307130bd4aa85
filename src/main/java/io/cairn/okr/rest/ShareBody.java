package io.cairn.okr.rest;

import io.cairn.okr.model.IssueWorth;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.DayOne;
import io.cairn.okr.model.ShareRules.Epics;
import io.cairn.okr.model.ShareRules.SubTasks;
import io.cairn.okr.model.ShareRules.ValueRule;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.model.Weighing;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The choices behind a share of issues; what is left out takes its default. */
record ShareBody(List<StatusWorthBody> statusWorths, String percentField, String estimate, String missingEstimate,
        BigDecimal fixedEstimate, String subTasks, String epics, String dayOne) {
    /** All by default. */
    static final ShareBody NOTHING = new ShareBody(null, null, null, null, null, null, null, null);

    /** @throws ValidationException on the field that will not do */
    ShareRules rules(ValueRule value, Integer inWork) {
        IssueWorth worth = new IssueWorth(value, Bodies.or(inWork, 0), byStatus(), Optional.ofNullable(field()));
        return new ShareRules(worth, weighing(),
                Bodies.or(Bodies.read("subTasks", subTasks, "okr.error.choice", SubTasks::valueOf), SubTasks.IGNORE),
                Bodies.or(Bodies.read("epics", epics, "okr.error.choice", Epics::valueOf), Epics.FLATTEN),
                Bodies.or(Bodies.read("dayOne", dayOne, "okr.error.choice", DayOne::valueOf), DayOne.COUNT));
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

    private Weighing weighing() {
        Weighing.Missing missing = Bodies.read("missingEstimate", missingEstimate, "okr.error.choice", Weighing.Missing::valueOf);
        Optional<Quantity> by = Optional.ofNullable(estimate).map(text -> Bodies.quantity("estimate", text));
        return new Weighing(by, Bodies.or(missing, Weighing.Missing.AVERAGE), Bodies.or(fixedEstimate, BigDecimal.ONE));
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
