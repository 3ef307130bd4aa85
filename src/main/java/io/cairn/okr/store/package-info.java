/** What is kept, on Active Objects: records in, records out; nothing of {@code net.java.ao} leaves this package. */
package io.cairn.okr.store;
