package io.cairn.signatures;

import java.util.List;
import java.util.Set;

/**
 * What the list says about a method, a constructor ({@code <init>}) or a field. All types are erased.
 *
 * @param parameters null for a field
 * @param type       type of the field or of what comes back; empty where a constant of an enum gives none
 * @param literal    value of a constant as written, or null
 * @param remark     what stands in parentheses behind it, or ""
 */
record MemberLine(String name, List<String> parameters, String type, Set<String> exceptions, String literal,
        String remark) {

    boolean isField() {
        return parameters == null;
    }

    boolean says(String word) {
        return remark.matches(".*\\b" + word + "\\b.*");
    }

    /** Name and parameters, by which Java tells members apart. */
    String key() {
        return isField() ? name : name + "(" + String.join(",", parameters) + ")";
    }
}
