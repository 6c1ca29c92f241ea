#include "corpus.h"

#include "understanding/language/analysis.h"
#include "understanding/language/phraseset.h"
#include "understanding/language/resource.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

QVector<QStringList> kindRows() { return {{u"parente"_s, u"mae pai avo*"_s}}; }

const Kinds& fewKinds()
{
    static const auto kinds = Kinds::create(kindRows()).value();
    return *kinds;
}

/// What one phrase finds in a text, each find between bars.
QString found(const QString& phrase, const QString& text)
{
    PhraseSet set;
    if (!set.add(0, phrase, fewKinds()))
        return u"invalid"_s;
    const QString line = u' ' + text + u' ';
    QString all;
    for (const PhraseSpan& span : set.find(line))
        all += u'|' + line.mid(span.from, span.to - span.from);
    return all;
}

/// The notation as a regular expression: what the phrases are held against.
QString expressionOf(QString phrase, const Kinds& kinds)
{
    static const QRegularExpression ending(u"(?<=[a-z])\\*"_s);
    static const QRegularExpression gap(u" ~(\\d*) "_s);
    for (auto match = gap.match(phrase); match.hasMatch(); match = gap.match(phrase)) {
        const QString most = match.captured(1).isEmpty() ? u"4"_s : match.captured(1);
        phrase.replace(match.capturedStart(), match.capturedLength(), u" (?:\\S+ ){0,%1}?"_s.arg(most));
    }
    for (const QString& kind : kinds.names()) {
        if (phrase.contains(u'{' + kind + u'}'))
            phrase.replace(u'{' + kind + u'}', u"(?:"_s + kinds.words(kind).join(u'|') + u')');
    }
    return phrase.replace(ending, u"[a-z]*"_s);
}

/// The phrases of a file of the lexicon, by the columns before the last one.
class Expressions final {
public:
    Expressions(const QString& file, const Kinds& kinds)
    {
        for (const QStringList& row : resourceTable(file)) {
            const QString group = row.mid(0, row.size() - 1).join(u' ');
            if (!m_groups.contains(group))
                m_groups.append(group);
            const auto number = static_cast<int>(m_groups.indexOf(group));
            EXPECT_TRUE(m_set.add(number, row.last(), kinds)) << qPrintable(row.last());
            m_texts[number].append(expressionOf(row.last(), kinds));
        }
        for (const auto& [group, texts] : m_texts) {
            m_expressions[group] = QRegularExpression(u"(?<= )(?:"_s + texts.join(u'|') + u")(?= )"_s);
            m_expressions[group].optimize();
            EXPECT_TRUE(m_expressions[group].isValid()) << qPrintable(m_groups[group]);
        }
    }

    /// Both must find the same, in the same places.
    void compareOn(const QString& line) const
    {
        QStringList here;
        for (const PhraseSpan& span : m_set.find(line))
            here.append(u"%1 %2-%3"_s.arg(m_groups[span.group]).arg(span.from).arg(span.to));
        QStringList there;
        for (const auto& [group, expression] : m_expressions) {
            for (auto it = expression.globalMatch(line); it.hasNext();) {
                const auto match = it.next();
                there.append(u"%1 %2-%3"_s.arg(m_groups[group]).arg(match.capturedStart()).arg(match.capturedEnd()));
            }
        }
        EXPECT_EQ(here, there) << qPrintable(line);
    }

private:
    PhraseSet m_set;
    QStringList m_groups;
    std::map<int, QStringList> m_texts;
    std::map<int, QRegularExpression> m_expressions;
};

QStringList allTexts()
{
    QStringList texts = trainingTexts();
    for (const Set set : {Set::HeldOut, Set::Open, Set::Blind, Set::Latest, Set::Later, Set::Everyday}) {
        for (const Labelled& message : messagesOf(set))
            texts.append(message.text);
    }
    return texts;
}

QString lineOf(const QStringList& words)
{
    QString line = u" "_s;
    for (const QString& word : words) {
        if (!word.isEmpty())
            line += word + u' ';
    }
    return line;
}

} // namespace

TEST(PhraseSet, ReadsItsNotation)
{
    EXPECT_EQ(found(u"pag*"_s, u"pago e pagar pa"_s), u"|pago|pagar"_s);
    EXPECT_EQ(found(u"viv[oa]s?"_s, u"vivo vivas vive"_s), u"|vivo|vivas"_s);
    EXPECT_EQ(found(u"nao (mais )?(quero|vou)"_s, u"nao mais quero nao vou nao fui"_s), u"|nao mais quero|nao vou"_s);
    EXPECT_EQ(found(u"fim ~ vida"_s, u"fim de tudo na vida"_s), u"|fim de tudo na vida"_s);
    EXPECT_EQ(found(u"fim ~ vida"_s, u"fim de tudo o que ha na vida"_s), QString());
    EXPECT_EQ(found(u"fim ~7 vida"_s, u"fim de tudo o que ha na vida"_s), u"|fim de tudo o que ha na vida"_s);
    EXPECT_EQ(found(u"{parente} morreu"_s, u"pai morreu avozinha morreu"_s), u"|pai morreu|avozinha morreu"_s);
    EXPECT_EQ(found(u"\\d+ vezes"_s, u"20 vezes x vezes"_s), u"|20 vezes"_s);
    EXPECT_EQ(found(u"(a |b )*c"_s, u"a b a c"_s), u"|a b a c"_s);
    EXPECT_EQ(found(u"golpe \\?"_s, u"e golpe ?"_s), u"|golpe ?"_s);
}

TEST(PhraseSet, TakesWholeWordsAndTheFirstThatFits)
{
    EXPECT_EQ(found(u"mato"_s, u"matou mato"_s), u"|mato"_s);
    EXPECT_EQ(found(u"(me|me mato) ja"_s, u"me mato ja"_s), u"|me mato ja"_s);
    PhraseSet set;
    ASSERT_TRUE(set.add(0, u"a"_s, fewKinds()));
    ASSERT_TRUE(set.add(0, u"a b"_s, fewKinds()));
    ASSERT_TRUE(set.add(1, u"a b"_s, fewKinds()));
    const auto spans = set.find(u" a b ");
    ASSERT_EQ(spans.size(), 2U);
    EXPECT_EQ(spans[0].to, 2) << "the first of a group goes before a longer one";
    EXPECT_EQ(spans[1].to, 4) << "groups are by themselves";
}

TEST(PhraseSet, RefusesWhatIsNoPhrase)
{
    for (const char* phrase :
        {"", "(a", "a)", "[a", "{nobody}", "*a", "?", "a*?*", "(b?)*", "a ~9x b", "a.b", "^a", "\\w", "(|)", "[z-a]"})
        EXPECT_EQ(found(QString::fromLatin1(phrase), u"a"_s), u"invalid"_s) << phrase;
}

TEST(PhraseSet, FindsInEveryMessageWhatRegularExpressionsFind)
{
    const auto kinds = Kinds::create(resourceTable(u"lexicon/kinds.tsv"_s)).value();
    const Expressions phrases(u"lexicon/phrases.tsv"_s, *kinds);
    const Expressions wishes(u"lexicon/wishes.tsv"_s, *kinds);
    const Knowledge knowledge = Knowledge::load().value();
    for (const QString& text : allTexts()) {
        const Analysis analysis = analyse(text, QDate(2026, 11, 19), knowledge);
        QStringList words;
        for (const Word& word : analysis.words)
            words.append(word.text);
        phrases.compareOn(lineOf(words));
        wishes.compareOn(lineOf(analysis.tokens));
        if (testing::Test::HasFailure())
            return;
    }
}

} // namespace trato::understanding::test
