package io.cairn.host.plugin.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class TextsTest {
    private final Texts texts = new Texts();

    public TextsTest() {
        texts.add("jira", "io.cairn.host.plugin.i18n.jira", path -> TextsTest.class.getClassLoader().getResource(path));
    }

    @Test
    public void jirasOwnTextsExistInBothLanguages() {
        I18nHelper english = new Language(texts, Locale.US);
        I18nHelper chinese = new Language(texts, Locale.SIMPLIFIED_CHINESE);

        assertThat(english.getText("jira.jql.function.arg.incorrect.exact", "f", "1", "2")).isEqualTo("Function 'f' expected '1' arguments but received '2'.");
        assertThat(chinese.getText("jira.jql.function.arg.incorrect.exact", List.of("f", "1", "2"))).isEqualTo("函数“f”需要 1 个参数，实际给出 2 个。");
    }

    @Test
    public void aMissingTextIsItsKey() {
        assertThat(texts.text(Locale.US, "no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    public void whatAPluginBroughtGoesWithIt() {
        texts.remove("jira");

        assertThat(texts.raw(Locale.US, "jira.jql.function.arg.incorrect.exact")).isNull();
    }
}
