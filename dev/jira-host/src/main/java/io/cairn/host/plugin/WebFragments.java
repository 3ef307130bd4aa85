package io.cairn.host.plugin;

import java.util.List;
import java.util.Map;

/**
 * What plugins add to pages. The context holds what Jira puts there: {@code user} (ApplicationUser, absent for anonymous), {@code helper} (JiraHelper),
 * {@code i18n} (I18nHelper), and by location {@code issue}, {@code project}, {@code board} (with {@code id}), {@code projectKeyEncoded},
 * {@code pathEncodedProjectKey} (jira-platform.md C.3, D). Conditions are asked with it, links and labels are rendered with it. A fragment that throws is left
 * out and logged: it must not break the page (as in Jira).
 */
public interface WebFragments {
    /** Items of one section, lightest first; {@code section} is written as in descriptors, for example {@code admin_plugins_menu/cairn}. */
    List<WebItemView> items(String section, Map<String, Object> context);

    /** Sections at a location, lightest first; those without visible items are included. */
    List<WebSectionView> sections(String location, Map<String, Object> context);

    /** Panels at a location, lightest first, already rendered. */
    List<WebPanelView> panels(String location, Map<String, Object> context);

    /** True if some enabled plugin has a panel at this location, whatever its conditions say. */
    boolean hasPanels(String location);
}
