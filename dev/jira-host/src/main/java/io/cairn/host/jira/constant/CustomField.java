package io.cairn.host.jira.constant;

import io.cairn.host.jira.store.Kind;

/**
 * A custom field. Ids of Jira Software's fields are those of the data set (its README).
 *
 * @param id      number; {@code customfield_<id>} in REST, {@code cf[<id>]} in JQL
 * @param typeKey complete key of the field's type
 */
public record CustomField(long id, String name, String typeKey) {
    /** How the store keeps them. */
    public static final Kind<Long, CustomField> KIND = Kind.numbered("customField", CustomField.class, CustomField::id);

    /** Epic Link: the epic. */
    public static final CustomField EPIC_LINK = new CustomField(10100, "Epic Link", "com.pyxis.greenhopper.jira:gh-epic-link");
    /** Epic Name: short name of an epic. */
    public static final CustomField EPIC_NAME = new CustomField(10101, "Epic Name", "com.pyxis.greenhopper.jira:gh-epic-label");
    /** Story Points. */
    public static final CustomField STORY_POINTS = new CustomField(10102, "Story Points", "com.atlassian.jira.plugin.system.customfieldtypes:float");
    /** Sprint: the sprints, closed ones too. */
    public static final CustomField SPRINT = new CustomField(10103, "Sprint", "com.pyxis.greenhopper.jira:gh-sprint");
    /** Rank: order in the backlog (LexoRank text). */
    public static final CustomField RANK = new CustomField(10105, "Rank", "com.pyxis.greenhopper.jira:gh-lexo-rank");

    /** Type of number fields. */
    public static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";

    /** {@code customfield_10102}. */
    public String fieldId() {
        return "customfield_" + id;
    }

    /** Whether values are decimals kept in {@code Issue.numbers} (Story Points has its own place). */
    public boolean genericNumber() {
        return NUMBER.equals(typeKey) && id != STORY_POINTS.id;
    }
}
