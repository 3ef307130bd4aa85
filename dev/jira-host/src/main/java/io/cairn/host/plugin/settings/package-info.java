/** Settings of plugins in the database, as SAL's PluginSettings keeps them. */
package io.cairn.host.plugin.settings;
