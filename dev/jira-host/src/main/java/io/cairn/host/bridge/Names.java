package io.cairn.host.bridge;

import io.cairn.host.web.template.Texts;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Names of statuses, resolutions, priorities and issue types in other languages: those the host's own pages show.
 *
 * @param current language of whoever acts on this thread
 */
record Names(Supplier<Locale> current) {
    /** @param kind {@code status}, {@code resolution}, {@code priority} or {@code type} */
    String translated(String kind, String name) {
        return translated(kind, name, current.get());
    }

    String translated(String kind, String name, Locale wanted) {
        Locale known = Texts.LANGUAGES.stream().filter(each -> each.getLanguage().equals(wanted.getLanguage())).findFirst().orElse(Locale.US);
        return new Texts(known).named(kind + ".", name);
    }
}
