package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A cycle; its days as ISO text, which sorts as the calendar does. */
@Preload
@Table("CYCLE")
public interface CycleEntity extends Row {
    String getTitle();

    void setTitle(String title);

    @StringLength(10)
    String getFirstDay();

    void setFirstDay(String firstDay);

    @Indexed
    @StringLength(10)
    String getLastDay();

    void setLastDay(String lastDay);

    long getVersionNo();

    void setVersionNo(long versionNo);
}
