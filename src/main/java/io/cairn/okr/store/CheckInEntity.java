package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A check-in; written once. */
@Preload
@Table("CHECK_IN")
public interface CheckInEntity extends Row {
    @Indexed
    long getKeyResultId();

    void setKeyResultId(long keyResultId);

    @NotNull
    String getAuthorKey();

    void setAuthorKey(String authorKey);

    long getSaidAt();

    void setSaidAt(long saidAt);

    @StringLength(64)
    String getMeasured();

    void setMeasured(String measured);

    int getConfidence();

    void setConfidence(int confidence);

    /** Null if none was said. */
    @StringLength(32)
    String getSaidStatus();

    void setSaidStatus(String saidStatus);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    String getProgressBefore();

    void setProgressBefore(String progressBefore);

    String getProgressAfter();

    void setProgressAfter(String progressAfter);
}
