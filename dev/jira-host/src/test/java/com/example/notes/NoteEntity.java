package com.example.notes;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** A note on disk. */
@Preload
@Table("NOTE")
public interface NoteEntity extends Entity {
    String getText();

    void setText(String text);
}
