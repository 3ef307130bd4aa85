package io.cairn.okr.model;

/** Why a past figure is only approximate (H1); without any it is exact. */
public enum Doubt {
    /** A query was not watched yet: what it found first stands for what it found that day. */
    QUERY_NOT_WATCHED,
    /** What had left an epic, sprint, version, component or label before the source was added cannot be found any more. */
    LEFT_UNSEEN,
    /** Issues that counted are deleted, their histories with them. */
    DELETED_SINCE,
    /** The target, rule, weight or alignment was another one, which is not known well enough; today's is used. */
    SETTINGS_CHANGED,
    /** The version, component, sprint or project of a source cannot be asked for any more. */
    SOURCE_GONE,
    /** A number field that counted was removed, and the history names no field that is gone: there is no figure (M8). */
    FIELD_GONE,
    /** Key results that counted that day were removed since. */
    REMOVED_SINCE
}
