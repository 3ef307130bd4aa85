package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The version at which a plan stands; whoever replaces the row may change the plan. Active Objects knows no conditional update. */
@Preload
@Table("EDITION")
public interface EditionEntity extends Row {
    /** "CYC-1", "OBJ-1" or "KR-1". */
    @NotNull
    @StringLength(64)
    @Unique
    String getSubject();

    void setSubject(String subject);

    long getVersionNo();

    void setVersionNo(long versionNo);
}
