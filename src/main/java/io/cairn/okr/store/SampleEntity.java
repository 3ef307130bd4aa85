package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where a figure stood at the end of a day; never changed. */
@Preload
@Table("FIGURE_SAMPLE")
public interface SampleEntity extends Row {
    /** "KR-7@2026-11-23". */
    @NotNull
    @Unique
    @StringLength(64)
    String getSampleKey();

    void setSampleKey(String sampleKey);

    /** "KR-7", "OBJ-3". */
    @Indexed
    @NotNull
    @StringLength(32)
    String getSubject();

    void setSubject(String subject);

    /** ISO text. */
    @Indexed
    @NotNull
    @StringLength(10)
    String getSampleDay();

    void setSampleDay(String sampleDay);

    String getProgress();

    void setProgress(String progress);

    String getMeasured();

    void setMeasured(String measured);
}
