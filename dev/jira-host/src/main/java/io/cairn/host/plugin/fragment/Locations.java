package io.cairn.host.plugin.fragment;

import java.util.HashSet;
import java.util.Set;

/**
 * The places of Jira's pages that are known to exist (jira-platform.md D). A wrong name fails silently in Jira (trap 10); here it is refused. A plugin adds its
 * own: sections it declares, drop-downs below its own navigation entries, and the panel place of a project page it links to.
 */
public final class Locations {
    /** Sections for {@code <web-item section>}. */
    private static final Set<String> ITEM_SECTIONS = Set.of(
            "jira.issue.tools",
            "operations-operations", "operations-voteswatchers", "operations-top-level", "operations-work", "operations-attachments",
            "operations-subtasks", "operations-delete",
            "com.atlassian.jira.jira-view-issue-plugin:attachmentmodule/header",
            "greenhopper_issue_dropdown",
            "jira.project.sidebar.plugins.navigation",
            "atl.jira.proj.config/projectgroup4",
            "admin_applications_section/admin_applications_integrations_section",
            "top_system_section/mail_section",
            "system.user.profile.links/operations",
            "system.top.navigation.bar");

    /** Locations for {@code <web-section location>}. */
    private static final Set<String> SECTION_LOCATIONS = Set.of(
            "opsbar-operations", "opsbar-transitions", "jira.agile.board.tools", "greenhopper_menu", "atl.jira.proj.config", "admin_plugins_menu", "find_link");

    /** Locations for {@code <web-panel location>}. */
    private static final Set<String> PANEL_LOCATIONS = Set.of(
            "atl.jira.view.issue.right.context", "atl.jira.view.issue.left.context", "atl.gh.issue.details.tab", "jira.agile.board.configuration",
            "webpanels.user.profile.summary.custom");

    private static final String PROJECT_PAGES = "com.atlassian.jira.jira-projects-plugin:";

    private final Set<String> ownSections = new HashSet<>();
    private final Set<String> ownLocations = new HashSet<>();
    private final Set<String> ownPanels = new HashSet<>();

    /** The plugin declares a section: items may go there. */
    void declareSection(String location, String key) {
        ownSections.add(location + "/" + key);
    }

    /** The plugin puts an entry into the top navigation: a section below it makes it a drop-down (UNVERIFIED). */
    void declareTopEntry(String linkId) {
        ownLocations.add(linkId);
    }

    /** The plugin links to {@code /projects/KEY?selectedItem=page}: a panel there is the page (C.13). */
    void declareProjectPage(String selectedItem) {
        ownPanels.add(selectedItem);
        ownPanels.add(selectedItem.startsWith(PROJECT_PAGES) ? selectedItem.substring(PROJECT_PAGES.length()) : PROJECT_PAGES + selectedItem);
    }

    boolean knowsItemSection(String section) {
        return ITEM_SECTIONS.contains(section) || ownSections.contains(section);
    }

    boolean knowsSectionLocation(String location) {
        return SECTION_LOCATIONS.contains(location) || ownLocations.contains(location);
    }

    boolean knowsPanelLocation(String location) {
        return PANEL_LOCATIONS.contains(location) || ownPanels.contains(location);
    }
}
