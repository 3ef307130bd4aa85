package io.cairn.host.jira.user;

/** What it takes to make an account. {@code password} null = cannot log in; {@code licensed} = joins {@link Group#LICENSED}. */
public record NewUser(String name, String displayName, String email, String password, boolean licensed) {
}
