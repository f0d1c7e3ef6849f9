package org.crossquote.witness;

import java.util.List;
import org.crossquote.link.Link;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.quote.identity.SamePersonFinder;
import org.crossquote.quote.people.GivenNames;
import org.crossquote.text.Article;

/**
 * Decides whose words the quotations of a collection are by what all its articles say: of one utterance together, of an office by
 * whoever holds it in another article, and everybody under one name. What an article says clearly stands. Immutable and safe for threads.
 */
public final class JointAttribution {
    private final Knowledge knowledge;

    /** Under which form of his name somebody goes whom articles call by several. */
    public enum NameForm {
        /** Each article's own, where no more than a middle name is more or less: the reader may set one apart. */
        OWN,
        /** The one that most of the event's articles use, so that names can be compared. */
        ONE
    }

    /**
     * What is known before any article is read.
     *
     * @param finder what found the quotations; it reads who is described in an article where an office has to be told
     * @param identities which names may mean one person
     * @param given the common given names
     * @param words the words by which articles tell who is meant by an office
     * @param vocabularies which words tell much: articles that share them tell of one event
     * @param form under which form of his name somebody goes
     */
    record Knowledge(
            QuotationFinder finder,
            SamePersonFinder identities,
            GivenNames given,
            OfficeWords words,
            Vocabularies vocabularies,
            NameForm form) {}

    /**
     * @param finder what found the quotations; it reads who is described in an article where an office has to be told
     * @param vocabularies which words tell much: articles that share them tell of one event
     * @param form under which form of his name somebody goes
     */
    public JointAttribution(QuotationFinder finder, Vocabularies vocabularies, NameForm form) {
        knowledge = new Knowledge(
                finder, new SamePersonFinder(), new GivenNames(), OfficeWords.bundled(), vocabularies, form);
    }

    /**
     * The quotations with the speakers that all articles together give them. Many are shared by all cores.
     *
     * @param articles the articles, in the order of the collection: a reason tells their numbers
     * @param quotations all their quotations as each article alone gives them
     * @param links the links between the articles
     * @return the same quotations in the same order; those of which other articles say nothing are left as they are
     */
    public List<Quotation> decide(List<Article> articles, List<Quotation> quotations, List<Link> links) {
        return articles.size() < 2 ? quotations : new Decision(knowledge, articles, quotations, links).decided();
    }
}
