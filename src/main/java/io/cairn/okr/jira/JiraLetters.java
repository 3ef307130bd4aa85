package io.cairn.okr.jira;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import io.cairn.okr.model.UserKey;
import java.util.Locale;

/** Letters through Jira's own queue, which sends them if a mail server is set up and drops them if none is. */
final class JiraLetters implements Letters {
    private final UserManager users;
    private final LocaleManager locales;
    private final I18nResolver texts;
    private final ApplicationProperties application;
    private final MailQueue queue;

    JiraLetters(UserManager users, LocaleManager locales, I18nResolver texts, ApplicationProperties application, MailQueue queue) {
        this.users = users;
        this.locales = locales;
        this.texts = texts;
        this.application = application;
        this.queue = queue;
    }

    @Override
    public boolean send(UserKey to, String subject, String text, String page, String... words) {
        ApplicationUser user = users.getUserByKey(to.value());
        if (user == null || !user.isActive() || user.getEmailAddress() == null || user.getEmailAddress().isBlank()) {
            return false;
        }
        Locale locale = locales.getLocaleFor(user);
        Email letter = new Email(user.getEmailAddress());
        letter.setSubject(texts.getText(locale, subject, words));
        letter.setMimeType("text/plain");
        letter.setBody(texts.getText(locale, text, words) + "\n\n" + application.getBaseUrl(UrlMode.CANONICAL) + page + "\n");
        queue.addItem(new SingleMailQueueItem(letter));
        return true;
    }
}
