package io.cairn.host.web.view;

import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.web.template.Texts;
import java.util.Locale;

/** An issue type as a letter on a colour. @param style part of the class name in the style sheet */
public record TypeView(String id, String name, String letter, String style) {
    public static TypeView of(IssueType type, Texts texts) {
        return new TypeView(type.id(), texts.named("type.", type.name()), type.name().substring(0, 1).toUpperCase(Locale.ROOT), style(type));
    }

    private static String style(IssueType type) {
        if (type.subTask()) {
            return "subtask";
        }
        return switch (type.name()) {
            case "Bug" -> "bug";
            case "Story" -> "story";
            case IssueType.EPIC -> "epic";
            case "Improvement" -> "improvement";
            case "New Feature" -> "feature";
            default -> "task";
        };
    }
}
