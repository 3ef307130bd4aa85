/** The OSGi framework, and what plugins may import from it. */
package io.cairn.host.plugin.osgi;
