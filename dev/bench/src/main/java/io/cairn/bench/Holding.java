package io.cairn.bench;

import java.lang.management.ManagementFactory;

/** How much heap goes free when the plugin is switched off, the host's caches of its rows included. The plugin is off afterwards. */
final class Holding {
    private static final long TARGET = 64L << 20;
    private static final int COLLECTIONS = 4;

    private final Site site;

    Holding(Site site) {
        this.site = site;
    }

    Finding measure() throws InterruptedException {
        long with = used();
        site.switchOff();
        long held = Math.max(0, with - used());
        return new Finding("Heap held by the plugin afterwards", "under 64 MB", String.format("%.1f MB", held / (double) (1 << 20)), held < TARGET);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
