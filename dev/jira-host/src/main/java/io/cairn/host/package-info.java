/** A small, strict, Jira-compatible host in which the plugin runs and is tested. */
package io.cairn.host;
