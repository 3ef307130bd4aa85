package io.cairn.okr.objective;

import java.util.List;

/** One key result with everything around it. */
public record KeyResultDetail(KeyResultView keyResult, ObjectiveView objective, List<SourceView> sources) {
    public KeyResultDetail {
        sources = List.copyOf(sources);
    }
}
