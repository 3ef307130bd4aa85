/** Loads plugins as Jira does, and gives pages what plugins add to them. The types of this package are all that the rest of the host needs to know. */
package io.cairn.host.plugin;
