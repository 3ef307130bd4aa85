package io.cairn.okr.jira;

import io.cairn.okr.model.UserKey;

/** Mail from this Jira. */
public interface Letters {
    /**
     * Puts a letter in plain text, in the language of who gets it, where Jira sends from.
     *
     * @param subject the text's key in the bundles
     * @param text    likewise
     * @param page    below the address of this Jira, where the letter leads to; added at its end
     * @param words   what fills the placeholders of both
     * @return whether it went on its way; not to somebody unknown, not active or without an address
     */
    boolean send(UserKey to, String subject, String text, String page, String... words);
}
