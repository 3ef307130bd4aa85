package io.cairn.okr.jira;

import io.cairn.okr.model.FieldValue;
import java.util.Optional;

/**
 * What is shown of a version, component, label or sprint that the viewer may see.
 *
 * @param project the project it belongs to; empty for a sprint
 * @param over    whether the version is released
 */
public record NamedValue(FieldValue value, String name, Optional<ProjectView> project, boolean over) {
}
