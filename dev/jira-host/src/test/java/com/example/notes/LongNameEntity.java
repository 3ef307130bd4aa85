package com.example.notes;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** Its table name has more than the 30 characters that Jira allows. */
@Table("NOTE_WITH_A_NAME_THAT_IS_TOO_LONG")
public interface LongNameEntity extends Entity {
    String getText();
}
