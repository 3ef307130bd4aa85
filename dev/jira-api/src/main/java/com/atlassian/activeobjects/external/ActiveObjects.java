package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * A plugin's own tables.
 *
 * <p>Signature: doc:AOX; see signatures.txt.
 */
public interface ActiveObjects {
    <K> int count(Class<? extends RawEntity<K>> type);

    <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <K> int count(Class<? extends RawEntity<K>> type, Query query);

    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> map);

    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... dBParam);

    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

    void delete(RawEntity<?>... rawEntity);

    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <T> T executeInTransaction(TransactionCallback<T> transactionCallback);

    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... parameters);

    void flush(RawEntity<?>... rawEntity);

    void flushAll();

    <T extends RawEntity<K>, K> T get(Class<T> type, K key);

    <T extends RawEntity<K>, K> T[] get(Class<T> type, K... key);

    void migrate(Class<? extends RawEntity<?>>... type);

    void migrateDestructively(Class<? extends RawEntity<?>>... type);

    ActiveObjectsModuleMetaData moduleMetaData();

    <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> entityStreamCallback);

    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T,
            K> entityStreamCallback);
}
