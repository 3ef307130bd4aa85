package io.cairn.host.jira.mail;

import io.cairn.host.jira.store.Store;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Takes all outgoing mails and keeps them to be read: nothing leaves the machine. */
public final class MailBox {
    private final Store store;
    private final Clock clock;

    public MailBox(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Takes a mail; id and time of the draft are replaced. */
    public Mail send(Mail draft) {
        return store.write(writing -> writing.put(Mail.KIND, new Mail(writing.next("mail", 1), draft.to(), draft.cc(), draft.bcc(),
                draft.from(), draft.subject(), draft.body(), draft.mimeType(), clock.instant())));
    }

    /** All mails, oldest first. */
    public List<Mail> all() {
        return store.table(Mail.KIND).stream().sorted(Comparator.comparingLong(Mail::id)).toList();
    }

    /** Mails to that address, oldest first. */
    public List<Mail> to(String address) {
        return all().stream().filter(mail -> Arrays.asList(mail.to().split("\\s*,\\s*")).contains(address)).toList();
    }

    /** Throws all mails away. */
    public void clear() {
        store.write(writing -> {
            all().forEach(mail -> writing.remove(Mail.KIND, mail.id()));
            return null;
        });
    }
}
