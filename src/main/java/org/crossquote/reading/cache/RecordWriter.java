package org.crossquote.reading.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Writes records by their components: texts, numbers, booleans, enums, other records, and lists and sets of these. A text or a record inside of another that
 * was written before is written as its number; when it is read, it is the same one again.
 */
final class RecordWriter {
    private final DataOutputStream out;
    /** Instead of the number of one that is not there, and of one that comes for the first time. */
    static final int NOTHING = -2;

    static final int NEW = -1;

    private final Map<Object, Integer> numbers = new HashMap<>();
    /** Each class is asked once: it makes its accessors anew each time, and they take longer to make than a record to write. */
    private final Map<Class<?>, List<Component>> components = new HashMap<>();

    /** A component of a record: how it is read, and what it is. */
    private record Component(Method accessor, Type type) {}

    RecordWriter(DataOutputStream out) {
        this.out = out;
    }

    /** Writes how many there are, then each. */
    <R extends Record> void writeAll(Collection<R> records, Class<R> type) throws IOException {
        out.writeInt(records.size());
        for (R each : records) {
            Progress.checkpoint();
            writeComponents(each, type);
        }
    }

    private void write(@Nullable Object value, Type type) throws IOException {
        if (type instanceof ParameterizedType of) {
            writeEach((Collection<?>) require(value, type), of.getActualTypeArguments()[0]);
        } else if (type == int.class) {
            out.writeInt((Integer) require(value, type));
        } else if (type == double.class) {
            out.writeDouble((Double) require(value, type));
        } else if (type == boolean.class) {
            out.writeBoolean((Boolean) require(value, type));
        } else if (type == Object.class) {
            writeTold(require(value, type));
        } else {
            writeNullable(value, (Class<?>) type);
        }
    }

    /** A value that tells its own type: an argument of a message. */
    private void writeTold(Object value) throws IOException {
        ToldType type = ToldType.of(value);
        out.writeByte(type.ordinal());
        write(value, type.type());
    }

    private void writeEach(Collection<?> values, Type type) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            write(value, type);
        }
    }

    private void writeNullable(@Nullable Object value, Class<?> type) throws IOException {
        if (type.isEnum()) {
            out.writeByte(value == null ? NOTHING : ((Enum<?>) value).ordinal());
            return;
        }
        Integer number = value == null ? NOTHING : numbers.getOrDefault(value, NEW);
        out.writeInt(number);
        if (number != NEW) {
            return;
        }
        switch (value) {
            case String text -> writeText(text);
            case Record fields -> writeComponents(fields, type);
            case null, default -> throw new IllegalArgumentException("cannot be kept: " + type);
        }
        numbers.put(value, numbers.size());
    }

    private void writeComponents(Record fields, Class<?> type) throws IOException {
        for (Component component : components.computeIfAbsent(type, RecordWriter::components)) {
            try {
                write(component.accessor().invoke(fields), component.type());
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot be read: " + component, e);
            }
        }
    }

    private static List<Component> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(c -> new Component(c.getAccessor(), c.getGenericType()))
                .toList();
    }

    private void writeText(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Object require(@Nullable Object value, Type type) {
        if (value == null) {
            throw new IllegalArgumentException("nothing given for " + type);
        }
        return value;
    }
}
