package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.StaleException;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** Compare-and-set on the version of a plan; to be called first in the transaction that changes it. */
final class Editions {
    private final ActiveObjects ao;

    Editions(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Version 0; one statement. */
    void begin(String subject) {
        write(subject, 0);
    }

    /** At a version of one's own; one statement. */
    void beginAt(String subject, long version) {
        write(subject, version);
    }

    /** The present version; 0 if it never began; one statement. */
    long of(String subject) {
        return Stream.of(ao.find(EditionEntity.class, "SUBJECT = ?", subject)).mapToLong(EditionEntity::getVersionNo).findFirst().orElse(0);
    }

    /** Returns the new version; two statements. @throws StaleException unless {@code version} is the present one */
    long advance(String subject, long version) {
        end(subject, version);
        write(subject, version + 1);
        return version + 1;
    }

    /** One statement. @throws StaleException unless {@code version} is the present one */
    void end(String subject, long version) {
        if (ao.deleteWithSQL(EditionEntity.class, "SUBJECT = ? AND VERSION_NO = ?", subject, version) != 1) {
            throw new StaleException(subject);
        }
    }

    private void write(String subject, long version) {
        ao.create(EditionEntity.class, new DBParam("SUBJECT", subject), new DBParam("VERSION_NO", version));
    }
}
