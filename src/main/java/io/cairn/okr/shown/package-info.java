/** What people and machines get to see: values formatted once, in the viewer's language, for REST and templates alike. */
package io.cairn.okr.shown;
