/** Puts the parts of the plugin system together and leads plugins through their lives. */
package io.cairn.host.plugin.system;
