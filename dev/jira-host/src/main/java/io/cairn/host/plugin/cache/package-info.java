/** Atlassian caches for plugins. */
package io.cairn.host.plugin.cache;
