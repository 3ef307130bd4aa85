package io.cairn.host.web.view;

/** The epic an issue belongs to, by its short name. */
public record EpicView(String key, String name) {
}
