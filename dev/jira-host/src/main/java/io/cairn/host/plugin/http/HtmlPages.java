package io.cairn.host.plugin.http;

import io.cairn.host.plugin.HtmlPage;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a plugin's page apart, as far as decoration needs it. */
public final class HtmlPages {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern HEAD = Pattern.compile("<head\\b[^>]*>(.*?)</head>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>(.*)</body>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]*>(.*?)</title>", FLAGS);
    private static final Pattern META = Pattern.compile("<meta\\b([^>]*?)/?>", FLAGS);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private HtmlPages() {
    }

    /** Never null; markup without head and body is all body. */
    public static HtmlPage parse(String html) {
        Matcher head = HEAD.matcher(html);
        String inHead = head.find() ? head.group(1) : "";
        Matcher body = BODY.matcher(html);
        String inBody = body.find() ? body.group(1) : html.replaceFirst("(?is)<head\\b[^>]*>.*?</head>", "").replaceAll("(?i)</?(html|!doctype)[^>]*>", "");
        Matcher title = TITLE.matcher(inHead);
        String titleText = title.find() ? unescape(title.group(1).trim()) : "";
        Map<String, String> metas = metas(inHead);
        String rest = META.matcher(TITLE.matcher(inHead).replaceAll("")).replaceAll("").trim();
        return new HtmlPage(titleText, Map.copyOf(metas), rest, inBody);
    }

    private static Map<String, String> metas(String head) {
        Map<String, String> metas = new HashMap<>();
        Matcher meta = META.matcher(head);
        while (meta.find()) {
            Map<String, String> attributes = new HashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(meta.group(1));
            while (attribute.find()) {
                attributes.put(attribute.group(1).toLowerCase(java.util.Locale.ROOT), attribute.group(2) != null ? attribute.group(2) : attribute.group(3));
            }
            if (attributes.containsKey("name") && attributes.containsKey("content")) {
                metas.put(attributes.get("name"), unescape(attributes.get("content")));
            }
        }
        return metas;
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
