package io.cairn.host.web.view;

import io.cairn.host.plugin.WebPanelView;
import io.cairn.host.web.template.Html;
import java.util.List;

/** A plugin's panel, ready to be placed. */
public record PanelView(String key, String completeKey, String label, String tooltip, Html markup) {
    public static List<PanelView> of(List<WebPanelView> panels) {
        return panels.stream().map(panel -> new PanelView(panel.key(), panel.completeKey(), panel.label(), panel.tooltip(), new Html(panel.html()))).toList();
    }
}
