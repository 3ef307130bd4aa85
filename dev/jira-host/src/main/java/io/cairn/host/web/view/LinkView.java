package io.cairn.host.web.view;

import io.cairn.host.plugin.WebItemView;

/**
 * A link in a menu or bar.
 *
 * @param completeKey {@code pluginKey:moduleKey} of a plugin's item, else the id
 * @param url         with the context path
 * @param active      leads to the page that is shown
 */
public record LinkView(String id, String completeKey, String label, String url, String iconClass, String styleClass, boolean active) {
    public static LinkView of(WebItemView item, boolean active) {
        return new LinkView(item.id(), item.completeKey(), item.label(), item.url(), item.iconClass(), item.styleClass(), active);
    }

    public static LinkView of(String id, String label, String url) {
        return new LinkView(id, id, label, url, "", "", false);
    }

    /** The same link, marked as the one the reader is at or not. */
    public LinkView active(boolean here) {
        return new LinkView(id, completeKey, label, url, iconClass, styleClass, here);
    }

    /** The same link with an icon. */
    public LinkView icon(String classes) {
        return new LinkView(id, completeKey, label, url, classes, styleClass, active);
    }
}
