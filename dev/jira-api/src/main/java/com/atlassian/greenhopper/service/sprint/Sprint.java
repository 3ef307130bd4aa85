package com.atlassian.greenhopper.service.sprint;

/**
 * A sprint. Jira Software's own class, which other apps only receive.
 *
 * <p>Signature: doc:G11(service/sprint/class-use/Sprint); see signatures.txt.
 */
public class Sprint {
    private final Long id;
    private final Long rapidViewId;
    private final String name;
    private final State state;

    private Sprint(SprintBuilder given) {
        this.id = given.id;
        this.rapidViewId = given.rapidViewId;
        this.name = given.name;
        this.state = given.state;
    }

    public static SprintBuilder builder() {
        return new SprintBuilder();
    }

    public Long getId() {
        return id;
    }

    /** The board it was planned on. */
    public Long getRapidViewId() {
        return rapidViewId;
    }

    public String getName() {
        return name;
    }

    public State getState() {
        return state;
    }

    public boolean isFuture() {
        return state == State.FUTURE;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isClosed() {
        return state == State.CLOSED;
    }

    /** Where a sprint stands. The constants are UNVERIFIED; see signatures.txt. */
    public enum State {
        FUTURE,
        ACTIVE,
        CLOSED
    }

    /** Makes a sprint. Signature: doc:G106(service/sprint/Sprint.SprintBuilder); see signatures.txt. */
    public static class SprintBuilder {
        private Long id;
        private Long rapidViewId;
        private String name;
        private State state;

        public SprintBuilder() {
        }

        public SprintBuilder id(Long newId) {
            this.id = newId;
            return this;
        }

        public SprintBuilder rapidViewId(Long newRapidViewId) {
            this.rapidViewId = newRapidViewId;
            return this;
        }

        public SprintBuilder name(String newName) {
            this.name = newName;
            return this;
        }

        public SprintBuilder state(State newState) {
            this.state = newState;
            return this;
        }

        public Sprint build() {
            return new Sprint(this);
        }
    }
}
