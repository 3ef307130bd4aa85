package io.cairn.host.jira.issue;

/**
 * One field that changed, as Jira's history keeps it.
 *
 * @param field     name of the field as in Jira's history: {@code status}, {@code Fix Version}, {@code Sprint}, {@code Epic Link} …
 * @param fieldType {@code jira} for system fields, {@code custom} for custom fields
 * @param from      id (or value) before; null if there was none
 * @param fromText  what people read before
 * @param to        id (or value) after; null if there is none
 * @param toText    what people read after
 */
public record ChangeItem(String field, String fieldType, String from, String fromText, String to, String toText) {
}
