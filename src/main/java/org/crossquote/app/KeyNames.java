package org.crossquote.app;

/** The keys of commands, for sentences that name one: what they say stays true when a key is changed. */
@FunctionalInterface
public interface KeyNames {
    /**
     * The key of a command as the reader sees it, such as {@code Ctrl+O}.
     *
     * @param command the command's id
     * @return empty when there is no such command, or none of its keys
     */
    String of(String command);
}
