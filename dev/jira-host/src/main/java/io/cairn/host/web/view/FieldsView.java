package io.cairn.host.web.view;

import java.util.List;

/** Fields of one issue as texts; empty where there is nothing to show and the line is left out. */
public record FieldsView(String priority, String resolution, String components, String fixVersions, String affectedVersions, List<Label> labels,
                         String epicName, String sprints, String points, String security, String description, String due, String created, String updated,
                         String resolved) {
    /** A label and where it leads: the issues that have it. */
    public record Label(String name, String url) {
    }
}
