package org.crossquote.export.refi;

import javax.xml.stream.XMLStreamException;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.jspecify.annotations.Nullable;

/** What is known of an article besides its text, as variables of its source. */
final class SourceVariables {
    private static final MessageFile MESSAGES = MessageFile.beside(SourceVariables.class);

    private SourceVariables() {}

    private enum Variable {
        OUTLET,
        AUTHORS,
        PUBLISHED,
        ADDRESS,
        LANGUAGE;

        String guid() {
            return ProjectWriter.guid("variable", name());
        }

        @Nullable
        String of(Article article) {
            ArticleDetails details = article.details();
            return switch (this) {
                case OUTLET -> details.outlet();
                case AUTHORS -> details.authors().isEmpty() ? null : String.join("; ", details.authors());
                case PUBLISHED ->
                    details.published() == null
                            ? null
                            : details.published().date().toString();
                case ADDRESS -> details.address();
                case LANGUAGE -> article.language();
            };
        }
    }

    /** Says which variables there are. */
    static void define(ProjectWriter out) throws XMLStreamException {
        out.element("Variables", () -> {
            for (Variable variable : Variable.values()) {
                out.element("Variable", () -> {
                    out.attribute("guid", variable.guid());
                    out.attribute("name", MESSAGES.text("variable." + variable.name()));
                    out.attribute("typeOfVariable", variable == Variable.PUBLISHED ? "Date" : "Text");
                });
            }
        });
    }

    /** Writes those that are known of an article. */
    static void write(Article article, ProjectWriter out) throws XMLStreamException {
        for (Variable variable : Variable.values()) {
            String value = variable.of(article);
            if (value != null) {
                out.element("VariableValue", () -> {
                    out.reference("VariableRef", variable.guid());
                    out.text(variable == Variable.PUBLISHED ? "DateValue" : "TextValue", value);
                });
            }
        }
    }
}
