package com.example.notes;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.concurrent.CountDownLatch;

/** Leaves a listener and a thread behind. */
public class Leaking {
    private final CountDownLatch never = new CountDownLatch(1);

    public Leaking(EventPublisher events) {
        events.register(this);
        Thread thread = new Thread(this::sleep, "leaking");
        thread.setDaemon(true);
        thread.start();
    }

    @EventListener
    public void onText(Integer number) {
        never.countDown();
    }

    private void sleep() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
