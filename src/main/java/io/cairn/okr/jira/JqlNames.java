package io.cairn.okr.jira;

/** Names inside queries of our own. */
final class JqlNames {
    private JqlNames() {
    }

    /** Between quotation marks, so that nothing in it is read as JQL. */
    static String quoted(String name) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char one : name.toCharArray()) {
            if (one == '"' || one == '\\') {
                quoted.append('\\').append(one);
            } else if (one < ' ') {
                quoted.append(String.format("\\u%04x", (int) one));
            } else {
                quoted.append(one);
            }
        }
        return quoted.append('"').toString();
    }
}
