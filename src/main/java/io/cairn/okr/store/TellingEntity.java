package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That the owner of a key result was told of its trouble (M8); gone once it works again. */
@Preload
@Table("TELLING")
public interface TellingEntity extends Row {
    /** "KR-7". */
    @NotNull
    @StringLength(64)
    @Unique
    String getSubject();

    void setSubject(String subject);

    long getToldAt();

    void setToldAt(long toldAt);
}
