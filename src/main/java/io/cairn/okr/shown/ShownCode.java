package io.cairn.okr.shown;

/** Something with a name for machines and one for people: a flag, a rule. */
public record ShownCode(String code, String text) {
}
