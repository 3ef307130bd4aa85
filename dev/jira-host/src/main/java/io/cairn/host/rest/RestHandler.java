package io.cairn.host.rest;

import java.io.IOException;

/** Answers one address of the REST. */
@FunctionalInterface
interface RestHandler {
    RestAnswer handle(RestCall call) throws IOException;
}
