package io.cairn.host.plugin.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** SAL's way to texts, in the current user's language. */
public final class Resolver implements I18nResolver {
    private record Said(String getKey, Serializable... getArguments) implements Message {
    }

    private final Texts texts;
    private final Supplier<Locale> locale;

    public Resolver(Texts texts, Supplier<Locale> locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new Said(key, arguments);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale language) {
        return texts.startingWith(prefix, language);
    }

    @Override
    public String getRawText(String key) {
        String raw = texts.raw(locale.get(), key);
        return raw == null ? key : raw;
    }

    @Override
    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }

    @Override
    public String getText(String key) {
        return texts.text(locale.get(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.text(locale.get(), key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale language, String key) {
        return texts.text(language, key);
    }

    @Override
    public String getText(Locale language, String key, Serializable... arguments) {
        return texts.text(language, key, (Object[]) arguments);
    }
}
