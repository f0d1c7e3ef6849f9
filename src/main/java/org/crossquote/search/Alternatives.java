package org.crossquote.search;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.search.query.Query;
import org.crossquote.search.query.QueryException;

/** A query as the different things that it may mean: without OR, each of them is a list of what is wanted and what is not. */
final class Alternatives {
    /** So many different things a query may mean. */
    private static final int MOST = 500;

    private Alternatives() {}

    /**
     * One thing that a query may mean.
     *
     * @param wanted all of these
     * @param unwanted none of these
     */
    record Alternative(List<Query.Condition> wanted, List<Query.Condition> unwanted) {
        private static final Alternative ANYTHING = new Alternative(List.of(), List.of());

        private Alternative and(Alternative other) {
            return new Alternative(joined(wanted, other.wanted), joined(unwanted, other.unwanted));
        }

        private static List<Query.Condition> joined(List<Query.Condition> a, List<Query.Condition> b) {
            List<Query.Condition> all = new ArrayList<>(a);
            b.stream().filter(c -> !all.contains(c)).forEach(all::add);
            return List.copyOf(all);
        }

        /** What is wanted of one type. */
        <C extends Query.Condition> List<C> wanted(Class<C> type) {
            return wanted.stream().filter(type::isInstance).map(type::cast).toList();
        }

        /** What is unwanted of one type. */
        <C extends Query.Condition> List<C> unwanted(Class<C> type) {
            return unwanted.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    static List<Alternative> of(Query query) throws QueryException {
        return of(query, true);
    }

    private static List<Alternative> of(Query query, boolean wanted) throws QueryException {
        return switch (query) {
            case Query.All all -> wanted ? product(all.parts(), true) : sum(all.parts(), false);
            case Query.Any any -> wanted ? sum(any.parts(), true) : product(any.parts(), false);
            case Query.Not not -> of(not.part(), !wanted);
            case Query.Condition condition ->
                List.of(
                        wanted
                                ? new Alternative(List.of(condition), List.of())
                                : new Alternative(List.of(), List.of(condition)));
        };
    }

    private static List<Alternative> sum(List<Query> parts, boolean wanted) throws QueryException {
        List<Alternative> sum = new ArrayList<>();
        for (Query part : parts) {
            sum.addAll(of(part, wanted));
            check(sum);
        }
        return sum;
    }

    private static List<Alternative> product(List<Query> parts, boolean wanted) throws QueryException {
        List<Alternative> product = List.of(Alternative.ANYTHING);
        for (Query part : parts) {
            List<Alternative> longer = new ArrayList<>();
            for (Alternative right : of(part, wanted)) {
                product.forEach(left -> longer.add(left.and(right)));
                check(longer);
            }
            product = longer;
        }
        return product;
    }

    private static void check(List<Alternative> alternatives) throws QueryException {
        if (alternatives.size() > MOST) {
            throw QueryException.manyWays(MOST);
        }
    }
}
