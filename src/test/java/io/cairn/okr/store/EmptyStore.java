package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** An empty database in memory with our tables, for the tests of what stands on the store. */
public final class EmptyStore implements AutoCloseable {
    private final TestDatabase database = TestDatabase.connect("jdbc:h2:mem:");
    private final ActiveObjects ao;

    public EmptyStore() {
        new Upgrade001FirstModel().upgrade(null, database.node());
        new Upgrade003ChecksAndSamples().upgrade(null, database.node());
        new Upgrade005QueryMembers().upgrade(null, database.node());
        new Upgrade006Forecasts().upgrade(null, database.node());
        new Upgrade007Settings().upgrade(null, database.node());
        new Upgrade008Histories().upgrade(null, database.node());
        ao = database.node();
    }

    public ActiveObjects ao() {
        return ao;
    }

    /** The statements it prepares. */
    public List<String> statements(Supplier<?> work) {
        database.statements();
        work.get();
        return database.statements();
    }

    /** Everything in it, as a script; equal if nothing was written in between. */
    public List<String> content() {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet script = statement.executeQuery("SCRIPT")) {
            while (script.next()) {
                lines.add(script.getString(1).replaceAll("RESTART WITH \\d+", "")); // numbers given out stay so
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return lines;
    }

    @Override
    public void close() {
        database.close();
    }
}
