package org.crossquote.cli;

import java.io.PrintWriter;
import org.crossquote.message.MessageFile;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call in a sentence or two, and where all options are told; a page of them would push the sentence out of sight. */
final class UsageFault {
    private static final MessageFile MESSAGES = MessageFile.beside(UsageFault.class);

    private UsageFault() {}

    /** Prints what is wrong to the error output of the command, and gives the exit status of a wrong call. */
    static int tell(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter messages = command.getErr();
        messages.println(command.getColorScheme().errorText(wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, messages);
        messages.println(MESSAGES.text("usage", command.getCommandSpec().qualifiedName()));
        messages.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
