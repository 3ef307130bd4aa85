package io.cairn.host.plugin.webresource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.cairn.host.plugin.i18n.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer {@code jsI18n}: puts texts into scripts as they are served (jira-platform.md C.5). {@code AJS.I18n.getText("key")} becomes the text,
 * {@code AJS.I18n.getText("key", a)} becomes {@code AJS.format("pattern", a)}; the same for {@code WRM}. Only literal keys are seen, as in Jira.
 */
final class ScriptTexts {
    private static final Pattern CALL = Pattern.compile("\\b(AJS|WRM)\\.I18n\\.getText\\(\\s*([\"'])([\\w.\\-]+)\\2\\s*([,)])");

    private final Texts texts;

    ScriptTexts(Texts texts) {
        this.texts = texts;
    }

    /** @param missing is told of keys that no bundle has; they stay as they are */
    String transform(String script, Locale locale, Consumer<String> missing) {
        Matcher call = CALL.matcher(script);
        StringBuilder out = new StringBuilder(script.length());
        while (call.find()) {
            String key = call.group(3);
            if (texts.raw(locale, key) == null) {
                missing.accept(key);
            }
            call.appendReplacement(out, Matcher.quoteReplacement(replacement(call, key, locale)));
        }
        return call.appendTail(out).toString();
    }

    private String replacement(Matcher call, String key, Locale locale) {
        if (call.group(4).equals(")")) {
            return quote(texts.text(locale, key));
        }
        String pattern = texts.raw(locale, key);
        return call.group(1) + ".format(" + quote(pattern == null ? key : pattern) + ",";
    }

    private static String quote(String text) {
        // U+2028 and "</" are harmless in JSON but not in scripts.
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)).replace("</", "<\\/").replace("\u2028", "\\u2028") + '"';
    }
}
