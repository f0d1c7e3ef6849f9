import java.util.List;

/** What a reader can start: each is trained on what it does, with a cache of its own. */
enum Launcher {
    /** The window; the package has its name. */
    WINDOW("crossquote", List.of("-Dcrossquote.trace=exit")),
    /** The commands: on Windows only such a one writes to the terminal that it was started from. */
    COMMANDS("crossquote-cli", List.of());

    /** The name of the launcher. */
    final String launcherName;
    /** What makes a run of it end by itself. */
    final List<String> trainingOptions;

    Launcher(String launcherName, List<String> trainingOptions) {
        this.launcherName = launcherName;
        this.trainingOptions = trainingOptions;
    }

    /** What it is given when it is trained. */
    List<String> trainingArguments(String articles) {
        return this == WINDOW ? List.of() : List.of("links", articles);
    }
}
