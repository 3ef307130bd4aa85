/**
 * The arithmetic of figures, one method to a rule, each named by the rule's id. Pure: no Jira, no store, no clock.
 * Decimals are exact where they can be; a quotient keeps 34 digits and is rounded only when it is shown (N1).
 */
package io.cairn.okr.progress;
