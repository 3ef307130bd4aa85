package io.cairn.signatures;

import java.util.Map;
import java.util.Set;

/**
 * What the list says about a type.
 *
 * @param kind           interface, class, final class, enum or annotation
 * @param supertypes     with their type arguments, without java.lang.Object
 * @param complete       whether these are all of them
 * @param typeParameters names only, as in {@code <K,V>}, or ""
 * @param members        by {@link MemberLine#key()}
 */
record TypeLine(String name, String kind, boolean isAbstract, Set<String> supertypes, boolean complete,
        String typeParameters, Map<String, MemberLine> members) {
}
