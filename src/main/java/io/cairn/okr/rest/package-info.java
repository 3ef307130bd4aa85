/** The REST interface, a door: it translates and calls a use case. Base: {@code /rest/okr/1.0}. */
package io.cairn.okr.rest;
