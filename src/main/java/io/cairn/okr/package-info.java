/** Objectives and key results inside Jira. */
package io.cairn.okr;
