#include "wordingcorpus.h"

#include "compliance/wording/tone.h"
#include "compliance/wording/wording.h"

#include <gtest/gtest.h>

#include <QByteArray>
#include <QDataStream>

#include <limits>

namespace {

using namespace trato::compliance;
using namespace Qt::StringLiterals;
using trato::test::wordingContext;

double pressureOf(const QString& text) { return Tone::standard().of(WordingText(text)).pressure; }

QByteArray model(quint32 head, quint32 count, quint32 key, double weight)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << head << 0.0 << count << key << weight;
    return bytes;
}

TEST(ToneTest, pressureSoundsOtherThanAnOffer)
{
    const double pressed = pressureOf(u"Ou você me paga até amanhã ou vai se arrepender de ter nascido."_s);
    const double calm = pressureOf(u"Se quiser, posso te mandar as opções por aqui, sem pressa nenhuma."_s);
    EXPECT_GT(pressed, 1.0);
    EXPECT_LT(calm, 0.0);
}

TEST(ToneTest, oneSentenceWeighsInALongLetter)
{
    const QString calm =
        u"Bom dia, dona Célia, tudo bem com a senhora? Aqui é a Renata, da central de acordos. Recebi o seu "
        "comprovante, obrigada, e a baixa acontece em até três dias úteis. "_s;
    const QString threat =
        u"Ou a senhora me paga até amanhã ou vai se arrepender de ter nascido, escuta o que eu digo."_s;
    const Tone::Heard heard = Tone::standard().of(WordingText(calm + calm + threat));
    EXPECT_GT(heard.pressure, 0.4);
    EXPECT_LE(heard.range.from, calm.size() * 2);
    EXPECT_EQ(heard.range.to, calm.size() * 2 + threat.size() - 1) << "the mark at the end is no word";
}

TEST(ToneTest, fewWordsHaveNone)
{
    for (const QString& text : {QString(), u"Oi!"_s, u"Pague já, Ana."_s})
        EXPECT_EQ(Tone::standard().of(WordingText(text)).range.to, 0) << text.toStdString();
}

TEST(ToneTest, ofALanguageThatItDoesNotKnowItSaysNothing)
{
    for (const QString& text : {u"Good morning. How can we settle this together, if you would like to?"_s,
             u"Guten Morgen, wie können wir das gemeinsam in Ruhe regeln, wenn Sie mögen?"_s})
        EXPECT_EQ(Tone::standard().of(WordingText(text)).range.to, 0) << text.toStdString();
}

TEST(ToneTest, aModelThatCantBeReadIsRefused)
{
    constexpr quint32 head = 0x746f6e31;
    EXPECT_TRUE(Tone::fromBytes(model(head, 1, 7, 0.5)).has_value());
    const double infinite = std::numeric_limits<double>::infinity();
    for (const QByteArray& bytes :
        {QByteArray(), QByteArray("tone"), model(head + 1, 1, 7, 0.5), model(head, 0, 7, 0.5), model(head, 2, 7, 0.5),
            model(head, 1, 0, 0.5), model(head, 1, 7, infinite), model(head, 4'000'000, 7, 0.5)})
        EXPECT_EQ(Tone::fromBytes(bytes).error().code, u"invalid_tone"_s);
}

/// What a phrase found is said in its words; the tone speaks where none did.
TEST(ToneTest, aPhraseIsTheBetterWord)
{
    const auto findings = Wording::standard().check(
        u"Vamos te processar amanhã cedo e você vai se arrepender de não ter pago antes."_s, wordingContext(u"late"_s));
    ASSERT_FALSE(findings.empty());
    for (const Finding& finding : findings)
        EXPECT_FALSE(finding.rule.startsWith(u"tom"_s));
}

/// A right that is explained is no threat, however often the court is named.
TEST(WordingPairTest, whatCalmsIsNoThreat)
{
    const auto blocks = [](const QString& text) {
        return blockingIn(Wording::standard().check(text, wordingContext(u"late"_s))) != nullptr;
    };
    EXPECT_TRUE(blocks(u"Se não pagar até sexta, o nosso advogado segue com o processo."_s));
    EXPECT_FALSE(blocks(u"Se não pagar, não tem processo nenhum, fique tranquila."_s));
    EXPECT_TRUE(blocks(u"Fique tranquila que, se não pagar, não vamos te processar se você pagar hoje."_s))
        << "it all depends on paying";
}

} // namespace
