package io.cairn.host.plugin.velocity;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/**
 * Escapes what templates show, unless the name of the reference ends in {@code Html}; {@code #disable_html_escaping()} and {@code #enable_html_escaping()}
 * switch it (jira-platform.md C.19; that panels escape without the directive is UNVERIFIED, so templates should begin with it). Texts of
 * {@code $i18n.getText} are escaped too: whether Jira does so is UNVERIFIED, so never pass it markup or a person's words. One per rendering.
 */
public final class Escaping implements ReferenceInsertionEventHandler {
    /** Context key: {@code Boolean.FALSE} while a template has switched escaping off. */
    static final String ENABLED = "io.cairn.host.escaping";

    private static final Pattern ARGUMENTS = Pattern.compile("\\(.*\\)", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("[${}!]");

    private final Context context;
    private final Consumer<String> valueless;

    /** @param valueless is told of references without a value that are not marked as quiet; the template shows their source */
    Escaping(Context context, Consumer<String> valueless) {
        this.context = context;
        this.valueless = valueless;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null && !reference.startsWith("$!")) {
            valueless.accept(reference);
        }
        if (value == null || Boolean.FALSE.equals(context.get(ENABLED)) || isHtml(reference)) {
            return value;
        }
        return escape(value.toString());
    }

    private static boolean isHtml(String reference) {
        return MARKS.matcher(ARGUMENTS.matcher(reference).replaceAll("")).replaceAll("").endsWith("Html");
    }

    /** Text as markup, for elements and quoted attributes. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
