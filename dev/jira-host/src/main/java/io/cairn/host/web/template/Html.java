package io.cairn.host.web.template;

/** Ready markup. Templates escape everything that is not of this type. */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    /** Escapes a text for element content and quoted attributes. */
    public static Html escaped(String text) {
        return new Html(escape(text));
    }

    /** @return the text with the five characters that mean something in HTML replaced */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return markup;
    }
}
