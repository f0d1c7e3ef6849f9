package org.crossquote.reading.cache;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
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
    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();
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

    RecordReader(DataInputStream in) {
        this.in = in;
    }

    /**
     * Reads what {@link RecordWriter#writeAll} wrote.
     *
     * @throws IOException when it is not that
     */
    <R extends Record> List<R> readAll(Class<R> type) throws IOException {
        int size = size();
        List<R> records = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Progress.checkpoint();
            records.add(type.cast(read(type)));
        }
        return records;
    }

    private int size() throws IOException {
        int size = in.readInt();
        if (size < 0) {
            throw new IOException("not a size: " + size);
        }
        return size;
    }

    private @Nullable Object read(Type type) throws IOException {
        if (type instanceof ParameterizedType of) {
            return readEach(of);
        } else if (type == int.class) {
            return in.readInt();
        } else if (type == double.class) {
            return in.readDouble();
        } else if (type == boolean.class) {
            return in.readBoolean();
        }
        return in.readBoolean() ? readPresent((Class<?>) type) : null;
    }

    private Object readEach(ParameterizedType type) throws IOException {
        int size = size();
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(read(type.getActualTypeArguments()[0]));
        }
        return type.getRawType() == Set.class ? new HashSet<>(values) : values;
    }

    private Object readPresent(Class<?> type) throws IOException {
        if (type == String.class) {
            return readText();
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            int ordinal = in.readUnsignedByte();
            if (ordinal >= constants.length) {
                throw new IOException("no such " + type);
            }
            return constants[ordinal];
        }
        return readRecord(shapes.computeIfAbsent(type, Shape::of));
    }

    private Object readRecord(Shape shape) throws IOException {
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
        int number = in.readInt();
        if (number >= 0) {
            if (number >= texts.size()) {
                throw new IOException("no such text");
            }
            return texts.get(number);
        }
        byte[] bytes = in.readNBytes(size());
        String text = new String(bytes, StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }
}
