#include "corpus.h"

#include <gtest/gtest.h>

#include <ostream>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class OptOut : public testing::TestWithParam<QString> {};

TEST_P(OptOut, IsHonouredAtOnce)
{
    const Reading reading = reader().read(messageOf(GetParam(), Channel::Sms));
    EXPECT_EQ(intentName(reading.intent).toStdString(), "opt_out")
        << GetParam().toStdString() << ' ' << reading.confidence;
    EXPECT_TRUE(reading.isSure()) << GetParam().toStdString() << ' ' << reading.confidence;
}

INSTANTIATE_TEST_SUITE_P(Words, OptOut,
    testing::Values(u"PARAR"_s, u"Pare"_s, u"SAIR"_s, u"sair."_s, u"CANCELAR"_s, u"cancela"_s, u"REMOVER"_s,
        u"DESCADASTRAR"_s, u"NAO QUERO"_s, u"não quero!"_s, u"STOP"_s, u"Stop"_s, u"unsubscribe"_s, u"parar!!!"_s,
        u"  PARAR  "_s, u"PARE."_s, u"Descadastre"_s));

INSTANTIATE_TEST_SUITE_P(Phrases, OptOut,
    testing::Values(u"não me mande mais mensagem"_s, u"não me mande mais"_s, u"para de me mandar mensagem"_s,
        u"não quero mais receber mensagens"_s, u"tira meu número da lista"_s, u"parem de me ligar"_s,
        u"não me liguem mais"_s, u"me tira dessa lista"_s));

QString intentAfter(const QString& before, const QString& text)
{
    Message message = messageOf(text);
    message.before = before;
    return intentName(reader().read(message).intent);
}

TEST(Answers, DependOnWhatWasAsked)
{
    const QString name = u"Olá! Falo com Maria Aparecida?"_s;
    const QString offer = u"Posso fechar em 6x de R$ 180,00. Podemos fechar?"_s;
    const QString menu = u"Escolha: 1 - Pagar, 2 - Negociar, SAIR para encerrar"_s;
    EXPECT_EQ(intentAfter(name, u"Sim"_s), u"confirm_identity"_s);
    EXPECT_EQ(intentAfter(name, u"não"_s), u"wrong_person"_s);
    EXPECT_EQ(intentAfter(offer, u"sim"_s), u"accept_offer"_s);
    EXPECT_EQ(intentAfter(offer, u"Não, obrigado"_s), u"reject_offer"_s);
    EXPECT_EQ(intentAfter(offer, u"não quero"_s), u"reject_offer"_s);
    EXPECT_EQ(intentAfter(offer, u"PARAR"_s), u"opt_out"_s);
    EXPECT_EQ(intentAfter(menu, u"PARAR"_s), u"opt_out"_s);
}

TEST(Answers, LeavingAMenuIsNoSureOptOut)
{
    Message message = messageOf(u"SAIR"_s);
    message.before = u"Digite 1 para pagar ou SAIR para voltar"_s;
    const Reading reading = reader().read(message);
    EXPECT_NE(reading.intent, Intent::OptOut);
    EXPECT_FALSE(reading.isSure());
}

} // namespace

} // namespace trato::understanding::test
