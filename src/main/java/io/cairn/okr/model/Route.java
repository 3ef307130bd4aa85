package io.cairn.okr.model;

/** By which kind of source an issue came into the set (J1); one issue may have several. */
public enum Route {
    DIRECT, EPIC, QUERY, VERSION, SPRINT, COMPONENT, LABEL
}
