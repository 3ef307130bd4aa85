package io.cairn.okr.objective;

import io.cairn.okr.jira.FieldValues;
import io.cairn.okr.jira.NamedValue;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Turns wishes for versions, components, labels and sprints into sources, as the one who asks may see them. */
final class FieldWishes {
    private final FieldValues values;

    FieldWishes(FieldValues values) {
        this.values = values;
    }

    /** Missing and hidden ones answer alike (J11). @throws ValidationException on {@code project}, {@code id}, {@code name} or {@code kind} */
    IssueSource grant(UserKey who, SourceWish.ByField wish) {
        return new IssueSource.Field(switch (wish.kind()) {
            case VERSION -> one(values.versionsOf(who, project(wish)), wish, "okr.error.version.unknown");
            case COMPONENT -> one(values.componentsOf(who, project(wish)), wish, "okr.error.component.unknown");
            case LABEL -> label(who, wish);
            case SPRINT -> sprint(who, wish);
        });
    }

    private static FieldValue one(List<NamedValue> all, SourceWish.ByField wish, String unknown) {
        if (wish.id() == null) {
            present("name", wish.name());
        }
        Predicate<NamedValue> meant = wish.id() == null ? value -> value.name().equalsIgnoreCase(wish.name().strip())
                : value -> wish.id().equals(id(value.value()));
        return all.stream().filter(meant).findFirst().map(NamedValue::value).orElseThrow(() ->
                new ValidationException(wish.id() == null ? "name" : "id", unknown, Optional.ofNullable(wish.name()).orElse(String.valueOf(wish.id()))));
    }

    private static Long id(FieldValue value) {
        return value.match(FieldValue.Version::id, FieldValue.Component::id, label -> null, FieldValue.Sprint::id);
    }

    private FieldValue label(UserKey who, SourceWish.ByField wish) {
        return values.label(who, project(wish), present("name", wish.name())).map(NamedValue::value)
                .orElseThrow(() -> new ValidationException("project", "okr.error.project.unknown", wish.project()));
    }

    private FieldValue sprint(UserKey who, SourceWish.ByField wish) {
        if (!values.hasSprints()) {
            throw new ValidationException("kind", "okr.error.sprint.software");
        }
        if (wish.id() == null) {
            throw new ValidationException("id", "okr.error.required");
        }
        String name = present("name", wish.name());
        return values.sprint(who, wish.id(), name).map(NamedValue::value)
                .orElseThrow(() -> new ValidationException("id", "okr.error.sprint.unknown", name));
    }

    private static String project(SourceWish.ByField wish) {
        return present("project", wish.project());
    }

    private static String present(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new ValidationException(field, "okr.error.required");
        }
        return text;
    }
}
