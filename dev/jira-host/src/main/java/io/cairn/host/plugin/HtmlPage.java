package io.cairn.host.plugin;

import java.util.Map;

/**
 * A page made by a plugin's action or servlet, taken apart for decoration.
 *
 * @param title text of {@code <title>}, unescaped; empty if there is none
 * @param metas {@code <meta name=... content=...>} by name, unescaped; {@code decorator} says which frame it wants, for example {@code atl.general},
 *              {@code atl.admin}, {@code atl.userprofile}, {@code none} (jira-platform.md C.6)
 * @param head  inner markup of {@code <head>} without title and metas
 * @param body  inner markup of {@code <body>}, or everything if there is no body element
 */
public record HtmlPage(String title, Map<String, String> metas, String head, String body) {
    /** Empty if the page does not ask for a frame. */
    public String decorator() {
        return metas.getOrDefault("decorator", "");
    }
}
