package io.cairn.host.web.view;

import io.cairn.host.jira.workflow.Transition;
import io.cairn.host.web.template.Texts;

/** A workflow step somebody may take. @param asksResolution opens a dialog first */
public record StepView(int id, String name, boolean asksResolution) {
    /** @param resolved the issue has a resolution already, so the step asks for none */
    public static StepView of(Transition step, boolean resolved, Texts texts) {
        return new StepView(step.id(), texts.named("step.", step.name()), step.asksResolution() && !resolved);
    }
}
