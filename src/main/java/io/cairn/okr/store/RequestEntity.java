package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A request of the REST interface that may be sent again, and what it was answered. */
@Preload
@Table("REQUEST")
public interface RequestEntity extends Row {
    /** SHA-256 of the sender and the sender's key. */
    @NotNull
    @StringLength(64)
    @Unique
    String getRequestKey();

    void setRequestKey(String requestKey);

    /** Of what was asked; the same key with something else is refused. */
    @NotNull
    String getFingerprint();

    void setFingerprint(String fingerprint);

    /** 0 until it is answered. */
    int getStatusCode();

    void setStatusCode(int statusCode);

    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String answer);

    @Indexed
    long getClaimedAt();

    void setClaimedAt(long claimedAt);
}
