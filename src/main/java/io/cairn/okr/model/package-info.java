/** The nouns: immutable, free of Jira, store and clock. What a figure means stands in {@code progress}. */
package io.cairn.okr.model;
