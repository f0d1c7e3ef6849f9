package org.crossquote.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.crossquote.message.MessageFile;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
public final class ProgramVersion implements IVersionProvider {
    private static final MessageFile MESSAGES = MessageFile.beside(ProgramVersion.class);

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    /** Name and version, such as {@code Crossquote 1.0}. */
    public static String text() {
        Properties build = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MESSAGES.text("version", build.getProperty("version", MESSAGES.text("version.unknown")));
    }
}
