package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The version at which a subject stands; whoever replaces the row may change a plan. Active Objects knows no conditional update. */
@Preload
@Table("EDITION")
public interface EditionEntity extends Row {
    /** "CYC-1", "OBJ-1", "KR-1", "SETTINGS"; or "OBJ-1:BELOW", "KR-1:SOURCES", "CYCLES", whose versions are drawn at random. */
    @NotNull
    @StringLength(64)
    @Unique
    String getSubject();

    void setSubject(String subject);

    long getVersionNo();

    void setVersionNo(long versionNo);
}
