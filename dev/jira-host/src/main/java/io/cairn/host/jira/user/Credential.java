package io.cairn.host.jira.user;

import io.cairn.host.jira.store.Kind;

/** The password of a user as PBKDF2 hash: {@code iterations:salt:hash}, both in Base64. Users without one cannot log in. */
public record Credential(String userKey, String hash) {
    /** How the store keeps them. */
    public static final Kind<String, Credential> KIND = Kind.named("credential", Credential.class, Credential::userKey);

    @Override
    public String toString() {
        return "Credential[" + userKey + "]";
    }
}
