package org.crossquote.app.compare;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** What objects hold, directly or through others; what is held weakly is not followed. Looks into the project's own classes and into collections. */
final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    Reachable(Object... roots) throws IllegalAccessException {
        for (Object root : roots) {
            add(root);
        }
        while (!open.isEmpty()) {
            follow(open.pop());
        }
    }

    Set<Object> objects() {
        return seen;
    }

    private void add(Object object) {
        if (object != null && !(object instanceof Reference) && !(object instanceof WeakHashMap) && !(object instanceof Class) && seen.add(object)) {
            open.push(object);
        }
    }

    private void follow(Object object) throws IllegalAccessException {
        if (object instanceof Iterable<?> items && object.getClass().getName().startsWith("java.util.")) {
            items.forEach(this::add);
            return;
        }
        if (object instanceof Map<?, ?> map && object.getClass().getName().startsWith("java.util.")) {
            map.keySet().forEach(this::add);
            map.values().forEach(this::add);
            return;
        }
        if (object.getClass().isArray()) {
            for (int i = 0; !object.getClass().getComponentType().isPrimitive() && i < Array.getLength(object); i++) {
                add(Array.get(object, i));
            }
            return;
        }
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers()) && field.trySetAccessible()) {
                    add(field.get(object));
                }
            }
        }
    }
}
