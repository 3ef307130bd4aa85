/** The database as plugins see it: counted, with transactions bound to the thread, and the host's own few tables for plugins. */
package io.cairn.host.plugin.database;
