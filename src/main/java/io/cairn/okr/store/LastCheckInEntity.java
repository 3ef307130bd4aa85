package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Points to the newest check-in of a key result, so that lists read all of them at once. */
@Preload
@Table("LAST_CHECK_IN")
public interface LastCheckInEntity extends Row {
    @Unique
    long getKeyResultId();

    void setKeyResultId(long keyResultId);

    long getCheckInId();

    void setCheckInId(long checkInId);
}
