/** A plugin while it is loaded, and the kinds of modules it may have. */
package io.cairn.host.plugin.module;
