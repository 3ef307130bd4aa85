package io.cairn.host.bridge;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.cairn.host.jira.mail.Mail;
import io.cairn.host.jira.mail.MailBox;
import java.time.Instant;

/** Letters go at once into the box where they can be read. */
final class BridgedMail implements MailQueue {
    private static final String SENDER = "jira@localhost";

    private final MailBox box;

    BridgedMail(MailBox box) {
        this.box = box;
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw Unsupported.here("letters of a kind of their own");
        }
        Email letter = single.getEmail();
        box.send(new Mail(0, letter.getTo(), or(letter.getCc()), or(letter.getBcc()), letter.getFrom() == null ? SENDER : letter.getFrom(),
                letter.getSubject(), letter.getBody(), letter.getMimeType(), Instant.EPOCH));
    }

    @Override
    public int size() {
        return 0;
    }

    private static String or(String address) {
        return address == null ? "" : address;
    }
}
