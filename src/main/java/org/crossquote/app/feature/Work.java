package org.crossquote.app.feature;

import java.util.concurrent.Executor;
import org.crossquote.app.status.Later;

/**
 * Where a feature's work runs. What takes longer than 100 ms never runs on the FX thread; it is cancelled by interrupting its thread.
 *
 * @param background runs what takes its time
 * @param fx brings results back to the FX thread
 * @param later does something after a while
 */
public record Work(Executor background, Executor fx, Later later) {}
