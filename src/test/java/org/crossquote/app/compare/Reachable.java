package org.crossquote.app.compare;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** What objects hold, directly or through others; what is held weakly is not followed. Scenes and their nodes are looked into only as far as the project wrote them. */
final class Reachable {
    /** Each object with the one by which it was found. */
    private final Map<Object, Object> seen = new IdentityHashMap<>();

    private final Deque<Object> open = new ArrayDeque<>();

    Reachable(Object... roots) throws IllegalAccessException {
        for (Object root : roots) {
            add(root, this);
        }
        while (!open.isEmpty()) {
            follow(open.pop());
        }
    }

    /** Through which objects this one is held, from itself to a root, as their classes; empty when nothing holds it. */
    List<String> wayTo(Object object) {
        List<String> way = new ArrayList<>();
        for (Object at = object; seen.containsKey(at); at = seen.get(at)) {
            way.add(at.getClass().getSimpleName());
        }
        return way;
    }

    private void add(Object object, Object holder) {
        if (object != null
                && !(object instanceof Reference)
                && !(object instanceof WeakHashMap)
                && !(object instanceof Class)
                && seen.putIfAbsent(object, holder) == null) {
            open.push(object);
        }
    }

    private void follow(Object object) throws IllegalAccessException {
        if (object instanceof Iterable<?> items && object.getClass().getName().startsWith("java.util.")) {
            items.forEach(item -> add(item, object));
            return;
        }
        if (object instanceof Map<?, ?> map && object.getClass().getName().startsWith("java.util.")) {
            map.keySet().forEach(key -> add(key, object));
            map.values().forEach(value -> add(value, object));
            return;
        }
        if (object.getClass().isArray()) {
            for (int i = 0; !object.getClass().getComponentType().isPrimitive() && i < Array.getLength(object); i++) {
                add(Array.get(object, i), object);
            }
            return;
        }
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            if (isOfTheScene(type)) {
                continue;
            }
            for (Field field : type.getDeclaredFields()) {
                if (!field.getType().isPrimitive()
                        && !Modifier.isStatic(field.getModifiers())
                        && field.trySetAccessible()) {
                    add(field.get(object), object);
                }
            }
        }
    }

    /** A scene holds what was removed from it until it is drawn again. */
    private static boolean isOfTheScene(Class<?> type) {
        return type.getName().startsWith("javafx.scene.") || type.getName().startsWith("com.sun.javafx.scene.");
    }
}
