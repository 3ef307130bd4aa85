package io.cairn.okr.objective;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.Effect;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Settings;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The state of things as short JSON, for the audit log. */
final class Traces {
    private Traces() {
    }

    static String of(CyclePlan plan) {
        return json("name", plan.name(), "start", plan.start(), "end", plan.end());
    }

    static String of(ObjectivePlan plan) {
        return json("title", plan.title(), "description", plan.description(),
                "project", plan.home().project().map(ProjectId::value).orElse(null), "cycle", plan.cycle().key(),
                "owner", plan.owner().value(), "parent", plan.alignment().parent().map(ObjectiveId::key).orElse(null),
                "weight", plan.alignment().weight(), "driver", plan.alignment().driver());
    }

    static String of(Settings settings) {
        return json(settings.chosen().entrySet().stream().flatMap(one -> Stream.of(one.getKey().field(), one.getValue())).toArray());
    }

    static String of(KeyResultPlan plan) {
        return json("title", plan.title(), "owner", plan.owner().value(), "weight", plan.weight(),
                "measure", MeasureTraces.of(plan.measure()),
                "fromIssues", plan.fromIssues().map(MeasureTraces::of).orElse(null),
                "commitment", plan.expectation().commitment(), "curve", MeasureTraces.of(plan.expectation().curve()),
                "thresholds", plan.expectation().thresholds().map(MeasureTraces::of).orElse(null),
                "workingDaysOnly", plan.expectation().workingDaysOnly().map(String::valueOf).orElse(null));
    }

    static String of(KeyResultPlan plan, List<WantedSource> sources) {
        return of(plan) + sources.stream().map(one -> of(one.source(), one.effect())).collect(Collectors.joining(",", "[", "]"));
    }

    static String of(IssueSource source, Effect effect) {
        return source.match(direct -> json("issue", direct.issue().value(), "weight", direct.weight(), "effect", effect),
                epic -> json("epic", epic.issue().value(), "effect", effect),
                query -> json("jql", query.jql(), "runsAs", query.runsAs().value(), "effect", effect),
                field -> of(field.value(), effect));
    }

    private static String of(FieldValue value, Effect effect) {
        return value.match(version -> json("version", version.id(), "effect", effect),
                component -> json("component", component.id(), "effect", effect),
                label -> json("label", label.text(), "project", label.project().value(), "effect", effect),
                sprint -> json("sprint", sprint.id(), "name", sprint.name(), "effect", effect));
    }

    private static String json(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return fields.entrySet().stream().map(field -> quoted(field.getKey()) + ":" + value(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null || value instanceof Number ? String.valueOf(value) : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char one : text.toCharArray()) {
            if (one == '"' || one == '\\') {
                quoted.append('\\').append(one);
            } else if (one < ' ') {
                quoted.append(String.format("\\u%04x", (int) one));
            } else {
                quoted.append(one);
            }
        }
        return quoted.append('"').toString();
    }
}
