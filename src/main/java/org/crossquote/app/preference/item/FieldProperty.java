package org.crossquote.app.preference.item;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One field of a record that is remembered, as a property: a control that changes it changes the record.
 *
 * @param <T> what the field has
 */
public final class FieldProperty<T> extends SimpleObjectProperty<T> {
    private FieldProperty(T first) {
        super(first);
    }

    /**
     * A field of a record.
     *
     * @param record what is remembered
     * @param get gives the field
     * @param with gives the record with another value of it
     */
    public static <R, T> FieldProperty<T> of(ObjectProperty<R> record, Function<R, T> get, BiFunction<R, T, R> with) {
        FieldProperty<T> field = new FieldProperty<>(get.apply(record.get()));
        record.addListener((value, before, now) -> field.set(get.apply(now)));
        field.addListener((value, before, now) -> {
            if (!get.apply(record.get()).equals(now)) {
                record.set(with.apply(record.get(), now));
            }
        });
        return field;
    }
}
