package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A check of all figures. Stopping is a column of its own, so that who asks for it and who works never overwrite each other. */
@Preload
@Table("CHECK_RUN")
public interface CheckRunEntity extends Row {
    @NotNull
    @StringLength(16)
    String getExtent();

    void setExtent(String extent);

    /** RUNNING, STOPPED or DONE. */
    @Indexed
    @NotNull
    @StringLength(16)
    String getRunState();

    void setRunState(String runState);

    boolean isStopAsked();

    void setStopAsked(boolean stopAsked);

    long getBeganAt();

    void setBeganAt(long beganAt);

    /** Key of the user; null if the app began by itself. */
    String getBeganBy();

    void setBeganBy(String beganBy);

    long getLastKeyResult();

    void setLastKeyResult(long lastKeyResult);

    int getAllCount();

    void setAllCount(int allCount);

    int getScannedCount();

    void setScannedCount(int scannedCount);

    int getCorrectedCount();

    void setCorrectedCount(int correctedCount);

    int getFailedCount();

    void setFailedCount(int failedCount);

    @NotNull
    String getNode();

    void setNode(String node);

    long getSeenAt();

    void setSeenAt(long seenAt);

    /** 0 before the end. */
    long getEndedAt();

    void setEndedAt(long endedAt);
}
