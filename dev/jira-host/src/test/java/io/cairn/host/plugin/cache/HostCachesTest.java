package io.cairn.host.plugin.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
import io.cairn.host.jira.clock.HostClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class HostCachesTest {
    private final HostClock clock = HostClock.at(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private final HostCaches caches = new HostCaches(clock);
    private final AtomicInteger loads = new AtomicInteger();

    private Cache<String, String> cache(CacheSettingsBuilder settings) {
        return caches.getCache("test", key -> key + loads.incrementAndGet(), settings.build());
    }

    @Test
    public void aValueIsLoadedOnce() {
        Cache<String, String> cache = cache(new CacheSettingsBuilder());

        assertThat(cache.get("a")).isEqualTo("a1");
        assertThat(cache.get("a")).isEqualTo("a1");
        cache.remove("a");
        assertThat(cache.get("a")).isEqualTo("a2");
    }

    @Test
    public void aValueExpires() {
        Cache<String, String> cache = cache(new CacheSettingsBuilder().expireAfterWrite(1, TimeUnit.MINUTES));
        cache.get("a");
        clock.advance(Duration.ofSeconds(59));
        assertThat(cache.get("a")).isEqualTo("a1");
        clock.advance(Duration.ofSeconds(1));

        assertThat(cache.containsKey("a")).isFalse();
        assertThat(cache.get("a")).isEqualTo("a2");
    }

    @Test
    public void theLeastUsedValueGoesFirst() {
        Cache<String, String> cache = cache(new CacheSettingsBuilder().maxEntries(2));
        cache.get("a");
        cache.get("b");
        cache.get("a");
        cache.get("c");

        assertThat(cache.getKeys()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    public void aCacheAskedForWithALoaderReplacesTheFormerOne() {
        cache(new CacheSettingsBuilder()).get("a");

        assertThat(cache(new CacheSettingsBuilder()).get("a")).isEqualTo("a2");
    }
}
