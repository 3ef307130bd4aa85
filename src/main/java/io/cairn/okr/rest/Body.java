package io.cairn.okr.rest;

/** What a caller sends; read by {@link BodyReader}. */
interface Body {
}
