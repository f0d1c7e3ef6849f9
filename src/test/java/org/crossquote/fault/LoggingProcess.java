package org.crossquote.fault;

import java.nio.file.Path;

/** A process of its own that writes many faults into a log. */
public final class LoggingProcess {
    private LoggingProcess() {}

    /** @param args the folder, the name of the process, how many faults */
    public static void main(String[] args) {
        FaultLog log = new FaultLog(() -> Path.of(args[0]), () -> args[1]);
        for (int n = 0; n < Integer.parseInt(args[2]); n++) {
            FaultReport report = log.write("main", FaultLogTest.thrownAt("Fault_" + args[1] + "_" + n));
            if (report.folder() == null) {
                System.exit(1);
            }
        }
    }
}
