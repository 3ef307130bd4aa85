package io.cairn.host.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small pieces of Jira's JSON. */
final class Json {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private Json() {
    }

    /** An object with keys in the given order. @param pairs key, value, key, value …; values may be null */
    static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }

    /** As Jira writes times: {@code 2026-11-23T09:30:00.000+0000}; null stays null. */
    static String moment(Instant instant) {
        return instant == null ? null : MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** One page of a list in the shape of the agile REST. */
    static <T> Map<String, Object> page(List<T> all, int start, int limit) {
        List<T> page = new ArrayList<>(all.subList(Math.min(start, all.size()), (int) Math.min(all.size(), (long) start + limit)));
        return object("maxResults", limit, "startAt", start, "total", all.size(), "isLast", start + page.size() >= all.size(), "values", page);
    }
}
