package io.cairn.host.web.view;

import io.cairn.host.jira.constant.Status;
import io.cairn.host.web.template.Texts;

/** A status as lozenge. @param lozenge AUI's class for the colour of its category */
public record StatusView(String id, String name, String lozenge) {
    public static StatusView of(Status status, Texts texts) {
        String colour = switch (status.category()) {
            case DONE -> "aui-lozenge-success";
            case INDETERMINATE -> "aui-lozenge-inprogress";
            case NEW, UNDEFINED -> "";
        };
        return new StatusView(status.id(), texts.named("status.", status.name()), colour);
    }
}
