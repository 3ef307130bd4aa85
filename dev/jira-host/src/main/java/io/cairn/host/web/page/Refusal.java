package io.cairn.host.web.page;

import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.JiraException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.web.view.InputView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a form was refused, by field; reasons of no shown field go above the form. */
final class Refusal {
    static final Refusal NONE = new Refusal(Map.of());

    private final Map<String, String> reasons;

    private Refusal(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    static Refusal of(JiraException refused, Locale locale) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Problem problem : refused.problems()) {
            reasons.merge(problem.field(), problem.text(locale), (one, other) -> one + " " + other);
        }
        return new Refusal(reasons);
    }

    /** The same reasons as reasons against one field, for what a person typed there. */
    static InvalidException onField(String field, JiraException refused) {
        return new InvalidException(refused.problems().stream().map(problem -> new Problem(field, problem.key(), problem.args())).toList());
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** The inputs with their reasons. */
    List<InputView> on(List<InputView> inputs) {
        return inputs.stream().map(input -> reasons.containsKey(input.id()) ? input.refused(reasons.get(input.id())) : input).toList();
    }

    /** Reasons that belong to none of the inputs; empty if there are none. */
    String besides(List<InputView> inputs) {
        Set<String> shown = inputs.stream().map(InputView::id).collect(Collectors.toSet());
        return reasons.entrySet().stream().filter(reason -> !shown.contains(reason.getKey())).map(Map.Entry::getValue).collect(Collectors.joining(" "));
    }
}
