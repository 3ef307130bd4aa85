package io.cairn.okr.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Remembers things of one kind, each labelled with a version that was read before it: it may be newer than its label, never older. So
 * whatever bears the present version is as it is now. What was not looked at longest goes first.
 */
final class PlanShelf<K, V> {
    private final Function<K, String> subject;
    private final Function<Collection<K>, Map<K, V>> reading;
    private final ToIntFunction<V> size;
    private final int most;
    private final Map<K, Labelled<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long full;

    private record Labelled<V>(long version, V value) {
    }

    /**
     * Empty.
     *
     * @param subject what the version of a thing is kept under in {@link Editions}
     * @param reading reads things that cannot be changed; everything asked for is a key of what it returns
     * @param size    of a thing
     * @param most    what the sizes of all that is remembered come to at most
     */
    PlanShelf(Function<K, String> subject, Function<Collection<K>, Map<K, V>> reading, ToIntFunction<V> size, int most) {
        this.subject = subject;
        this.reading = reading;
        this.size = size;
        this.most = most;
    }

    /** Under which its version is kept. */
    String subject(K key) {
        return subject.apply(key);
    }

    /** @param version read before the value, or with it in the same row */
    synchronized void keep(K key, long version, V value) {
        Labelled<V> before = kept.put(key, new Labelled<>(version, value));
        full += size.applyAsInt(value) - (before == null ? 0 : size.applyAsInt(before.value()));
        for (Iterator<Labelled<V>> eldest = kept.values().iterator(); full > most; eldest.remove()) {
            full -= size.applyAsInt(eldest.next().value());
        }
    }

    /** As it once was; empty if nothing is remembered. */
    synchronized Optional<V> once(K key) {
        return Optional.ofNullable(kept.get(key)).map(Labelled::value);
    }

    /**
     * As they are now; everything asked for is a key. What differs from the versions is read, all of it at once.
     *
     * @param versions read before this call, of each of these subjects at least
     */
    Map<K, V> now(Collection<K> keys, Map<String, Long> versions) {
        Map<K, V> now = new HashMap<>();
        List<K> others = new ArrayList<>();
        keys.forEach(key -> proven(key, versions.get(subject(key))).ifPresentOrElse(value -> now.put(key, value), () -> others.add(key)));
        if (!others.isEmpty()) {
            reading.apply(others).forEach((key, value) -> {
                keep(key, versions.get(subject(key)), value);
                now.put(key, value);
            });
        }
        return now;
    }

    private synchronized Optional<V> proven(K key, long version) {
        return Optional.ofNullable(kept.get(key)).filter(one -> one.version() == version).map(Labelled::value);
    }
}
