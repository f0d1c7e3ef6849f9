package org.crossquote.reading.cache;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link RecordWriter} wrote. */
final class RecordReader {
    private final ByteBuffer in;
    /** The texts and records that came so far, by their numbers. */
    private final List<Object> known = new ArrayList<>();

    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** How records of one class are made. */
    private record Shape(Constructor<?> constructor, List<Type> types) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] parameters =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        type.getDeclaredConstructor(parameters),
                        Stream.of(components)
                                .map(RecordComponent::getGenericType)
                                .toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException("not a record: " + type, e);
            }
        }
    }

    RecordReader(ByteBuffer in) {
        this.in = in;
    }

    /**
     * Reads what {@link RecordWriter#writeAll} wrote.
     *
     * @throws IOException when it is not that
     */
    <R extends Record> List<R> readAll(Class<R> type) throws IOException {
        int size = size();
        List<R> records = new ArrayList<>(Math.min(size, in.remaining()));
        for (int i = 0; i < size; i++) {
            Progress.checkpoint();
            records.add(type.cast(readRecord(type)));
        }
        return records;
    }

    private int size() throws IOException {
        int size = in.getInt();
        if (size < 0) {
            throw new IOException("not a size: " + size);
        }
        return size;
    }

    private @Nullable Object read(Type type) throws IOException {
        if (type instanceof ParameterizedType of) {
            return readEach(of);
        } else if (type == int.class) {
            return in.getInt();
        } else if (type == double.class) {
            return in.getDouble();
        } else if (type == boolean.class) {
            return in.get() != 0;
        }
        if (type == Object.class) {
            return readTold();
        }
        return readNullable((Class<?>) type);
    }

    private @Nullable Object readTold() throws IOException {
        ToldType type = readConstant(ToldType.values());
        if (type == null) {
            throw new IOException("a value of no type");
        }
        return read(type.type());
    }

    private @Nullable Object readNullable(Class<?> type) throws IOException {
        if (type.isEnum()) {
            return readConstant(type.getEnumConstants());
        }
        int number = in.getInt();
        if (number == RecordWriter.NOTHING) {
            return null;
        }
        if (number == RecordWriter.NEW) {
            Object value = type == String.class ? readText() : readRecord(type);
            known.add(value);
            return value;
        }
        Object value = known.get(number);
        if (!type.isInstance(value)) {
            throw new IOException("not a " + type + ": " + number);
        }
        return value;
    }

    private <T> @Nullable T readConstant(T[] constants) throws IOException {
        int ordinal = in.get();
        if (ordinal == RecordWriter.NOTHING) {
            return null;
        }
        if (ordinal < 0 || ordinal >= constants.length) {
            throw new IOException("no such constant: " + ordinal);
        }
        return constants[ordinal];
    }

    private Object readEach(ParameterizedType type) throws IOException {
        int size = size();
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(read(type.getActualTypeArguments()[0]));
        }
        return type.getRawType() == Set.class ? new HashSet<>(values) : values;
    }

    private Object readRecord(Class<?> type) throws IOException {
        Shape shape = shapes.computeIfAbsent(type, Shape::of);
        @Nullable Object[] values = new Object[shape.types().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(shape.types().get(i));
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("not a " + shape.constructor().getDeclaringClass(), e);
        }
    }

    private String readText() throws IOException {
        int size = size();
        if (size > in.remaining()) {
            throw new IOException("not a length: " + size);
        }
        String text = new String(in.array(), in.arrayOffset() + in.position(), size, StandardCharsets.UTF_8);
        in.position(in.position() + size);
        return text;
    }
}
