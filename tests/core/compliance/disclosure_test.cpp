#include "support/result.h"
#include "support/shared.h"

#include "base/toml.h"
#include "compliance/disclosure.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace {

using namespace trato;
using namespace trato::compliance;
using namespace Qt::StringLiterals;

const DisclosureWords& words() { return DisclosureWords::standard(); }

TEST(DisclosureTest, neutralWordsGiveNothingAway)
{
    for (const QString& text :
        {u""_s, u"Oi, tudo bem?"_s, u"Falo com Marlene?"_s, u"Este é o contato de João? Responda SIM ou NÃO."_s,
            u"O assunto é só com ela. Pode pedir para falar com a gente?"_s,
            u"Ligue para 0800 123 4567, das 8 às 20 h."_s, u"Obrigado, este contato já saiu do cadastro."_s,
            u"Protocolo 2026-11871, dia 19/11 às 14:03"_s})
        EXPECT_FALSE(words().find(text)) << text.toStdString() << ": " << words().find(text)->toStdString();
}

TEST(DisclosureTest, whatTellsOfADebtIsFound)
{
    for (const QString& text : {u"uma pendência em seu nome"_s, u"o carnê que ficou para trás"_s, u"limpar seu nome"_s,
             u"o código Pix"_s, u"seu crediário"_s, u"sua dívіda vеncida"_s, u"sua DÍVIDA"_s, u"débitos em seu nome"_s,
             u"parcelas"_s, u"vence em 10/12"_s, u"R$50"_s, u"R$ 1.234,56"_s, u"1.234,56"_s, u"350,00"_s,
             u"350 reais"_s, u"inadimplência"_s, u"negativação"_s, u"Serasa"_s, u"dias de atraso"_s,
             u"proposta de pagamento"_s, u"renegociar"_s, u"boleto"_s, u"acordo"_s})
        EXPECT_TRUE(words().find(text)) << text.toStdString();
}

/// What the shipped texts say of themselves is what the words say of them: no text is held back by surprise, and none
/// gives away what it claims to keep.
TEST(DisclosureTest, theShippedTemplatesAreWhatTheySay)
{
    int neutral = 0;
    int telling = 0;
    const QDir folder(test::sourcePath(u"resources/templates"_s));
    for (const QString& name : folder.entryList({u"*.toml"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ASSERT_UNWRAP(const QJsonObject document, toml::parse(file.readAll()));
        for (const QJsonValue& value : document.value(u"template"_s).toArray()) {
            const QJsonObject entry = value.toObject();
            const bool discloses = entry.value(u"discloses"_s).toBool();
            (discloses ? telling : neutral) += 1;
            if (discloses)
                continue;
            for (const QString& part :
                {u"subject"_s, u"text"_s, u"whatsapp"_s, u"sms"_s, u"rcs"_s, u"email"_s, u"voice"_s}) {
                const auto found = words().find(entry.value(part).toString());
                EXPECT_FALSE(found) << entry.value(u"name"_s).toString().toStdString() << " " << part.toStdString()
                                    << ": " << found->toStdString();
            }
        }
    }
    EXPECT_GT(neutral, 3);
    EXPECT_GT(telling, 3);
}

} // namespace
