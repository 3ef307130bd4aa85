package io.cairn.host.rest;

/** What a call gives back. @param body is written as JSON; null for none */
record RestAnswer(int status, Object body) {
    static RestAnswer ok(Object body) {
        return new RestAnswer(200, body);
    }

    static RestAnswer created(Object body) {
        return new RestAnswer(201, body);
    }

    static RestAnswer nothing() {
        return new RestAnswer(204, null);
    }
}
