package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Who changed what. */
@Preload
@Table("AUDIT")
public interface AuditEntity extends Row {
    @NotNull
    String getActorKey();

    void setActorKey(String actorKey);

    long getDoneAt();

    void setDoneAt(long doneAt);

    @NotNull
    String getWhat();

    void setWhat(String what);

    @Indexed
    @NotNull
    @StringLength(64)
    String getSubject();

    void setSubject(String subject);

    @StringLength(StringLength.UNLIMITED)
    String getTextBefore();

    void setTextBefore(String textBefore);

    @StringLength(StringLength.UNLIMITED)
    String getTextAfter();

    void setTextAfter(String textAfter);
}
