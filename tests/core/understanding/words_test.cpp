#include "understanding/language/words.h"

#include <gtest/gtest.h>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

std::string spoken(const QString& text)
{
    QStringList words;
    for (const Word& word : wordsOf(text))
        words.append(word.text);
    return words.join(u' ').toStdString();
}

TEST(WordsOf, FoldsAndWritesOut)
{
    EXPECT_EQ(spoken(u"Vc tbm NÃO quer, pq?"_s), "voce tambem nao quer , porque ?");
    EXPECT_EQ(spoken(u"naaaaaão vlwww"_s), "nao valeu");
    EXPECT_EQ(spoken(u"carro e assado"_s), "carro e assado");
    EXPECT_EQ(spoken(u"pago R$200,00 em 3x"_s), "pago r$ 200,00 em 3 x");
    EXPECT_EQ(spoken(u"kkkkkk hahaha rsrs"_s), "risada risada risada");
    EXPECT_EQ(spoken(u"segunda-feira"_s), "segunda feira");
    EXPECT_EQ(spoken(u"veja https://exemplo.example/x?a=1 ou fale com ze@exemplo.example"_s),
        "veja _link ou fale com _email");
    EXPECT_EQ(spoken(u"ok 👍🏽!!!"_s), "ok 👍 !");
}

TEST(WordsOf, SpacedLettersAreAWord)
{
    EXPECT_EQ(spoken(u"eu v o u m a t a r"_s), "eu voumatar");
    EXPECT_EQ(spoken(u"q u e r o"_s), "quero");
    EXPECT_EQ(spoken(u"q u e r o  p a g a r dia 5"_s), "quero pagar dia 5");
    EXPECT_EQ(spoken(u"a e o que"_s), "a e o que");
    EXPECT_EQ(spoken(u"é o"_s), "e o");
    const Words words = wordsOf(u"oi p a g o"_s);
    EXPECT_EQ(words[1].from, 3);
    EXPECT_EQ(words[1].to, 10);
}

TEST(WordsOf, FiguresForLettersHideNoGraveWord)
{
    EXPECT_EQ(spoken(u"quero m0rrer"_s), "quero morrer");
    EXPECT_EQ(spoken(u"pensei em su1c1dio"_s), "pensei em suicidio");
    EXPECT_EQ(spoken(u"vou m@tar ele!"_s), "vou matar ele !");
    EXPECT_EQ(spoken(u"M0RR3U"_s), "morreu");
    EXPECT_EQ(spoken(u"faz em3x dia1ou5"_s), "faz em 3 x dia 1 ou 5");
    EXPECT_EQ(spoken(u"pago5conto"_s), "pago 5 conto");
    EXPECT_EQ(spoken(u"ele morreu!"_s), "ele morreu !");
    const Words words = wordsOf(u"quero m0rrer hoje"_s);
    EXPECT_EQ(words[1].from, 6);
    EXPECT_EQ(words[1].to, 12);
}

TEST(WordsOf, RemembersWhereEachWordStands)
{
    const QString text = u"  Pfv, não 👍🏽 R$ 50"_s;
    for (const Word& word : wordsOf(text)) {
        EXPECT_LT(word.from, word.to);
        EXPECT_LE(word.to, text.size());
    }
    const Words words = wordsOf(text);
    EXPECT_EQ(text.mid(words[0].from, words[0].to - words[0].from), u"Pfv"_s);
    EXPECT_EQ(text.mid(words[3].from, words[3].to - words[3].from), u"não"_s);
    EXPECT_EQ(text.mid(words.last().from, 2), u"50"_s);
}

TEST(OwnPart, LeavesQuotedMailOut)
{
    EXPECT_EQ(ownPart(u"Não quero.\n> Temos uma proposta"_s).trimmed().toString(), u"Não quero."_s);
    EXPECT_EQ(
        ownPart(u"Aceito.\n\nEm seg., 16 de nov. de 2026 às 10:00, Cobrança escreveu:\nolá"_s).trimmed().toString(),
        u"Aceito."_s);
    EXPECT_EQ(ownPart(u"Aceito\n-----Mensagem original-----\nDe: x"_s).trimmed().toString(), u"Aceito"_s);
    EXPECT_EQ(ownPart(u"> só citação"_s).toString(), u"> só citação"_s);
}

} // namespace

} // namespace trato::understanding
