/** Jira's Java API over the small Jira: what plugins find when they ask for Jira's services. What the host does not support says so. */
package io.cairn.host.bridge;
