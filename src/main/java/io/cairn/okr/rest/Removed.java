package io.cairn.okr.rest;

/** What was taken out of sight and can be restored. */
record Removed(String key) {
}
