/** Texts of the host and of plugins, and the services that hand them out. */
package io.cairn.host.plugin.i18n;
