package io.cairn.host.web.view;

import java.util.List;

/**
 * A field of a form.
 *
 * @param id      its name too: the field's id in Jira's REST
 * @param kind    {@code text}, {@code area}, {@code one} or {@code many}
 * @param error   why it was refused; empty if it was not
 * @param options what can be chosen; empty for texts
 */
public record InputView(String id, String label, String kind, String value, boolean required, String hint, String error, List<Option> options) {
    /** Something to choose. */
    public record Option(String value, String label, boolean chosen) {
    }

    public static InputView text(String id, String label, String value) {
        return new InputView(id, label, "text", value, false, "", "", List.of());
    }

    public static InputView area(String id, String label, String value) {
        return new InputView(id, label, "area", value, false, "", "", List.of());
    }

    public static InputView one(String id, String label, List<Option> options) {
        return new InputView(id, label, "one", "", false, "", "", options);
    }

    public static InputView many(String id, String label, List<Option> options) {
        return new InputView(id, label, "many", "", false, "", "", options);
    }

    public InputView mandatory() {
        return new InputView(id, label, kind, value, true, hint, error, options);
    }

    public InputView hint(String text) {
        return new InputView(id, label, kind, value, required, text, error, options);
    }

    public InputView refused(String reason) {
        return new InputView(id, label, kind, value, required, hint, reason, options);
    }
}
