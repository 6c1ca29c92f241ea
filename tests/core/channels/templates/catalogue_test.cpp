#include "channels/templates/catalogue.h"

#include "support/result.h"

namespace trato::channels {
namespace {

using namespace Qt::StringLiterals;

const TemplateValues everything{{u"primeiro_nome"_s, u"Ana"_s}, {u"credor"_s, u"Lojas Aurora"_s},
    {u"valor"_s, u"R$\u00A0120,50"_s}, {u"vencimento"_s, u"05/11/2026"_s}, {u"quando"_s, u"vencido em 05/11/2026"_s},
    {u"dias_atraso"_s, u"14"_s}, {u"contrato"_s, u"7879-1"_s}, {u"assinatura"_s, u"Lojas Aurora"_s},
    {u"opcoes"_s, u"1) À vista\n2) 3 × R$ 40,00"_s}, {u"oferta"_s, u"3 × R$ 40,00"_s}, {u"pix"_s, u"000201abc"_s},
    {u"data"_s, u"27/11"_s}, {u"canal"_s, u"por SMS"_s}, {u"parcelas"_s, u"3"_s}, {u"recebedor"_s, u"Lojas Aurora"_s},
    {u"entrada"_s, u"R$\u00A030,00"_s}, {u"parcela"_s, u"R$\u00A040,00"_s}, {u"linha"_s, u"00190.00009 03128.557007"_s},
    {u"partes"_s, u"R$\u00A0120,50 de parcelas"_s}, {u"numero"_s, u"2"_s}, {u"pedido"_s, u"30/12"_s},
    {u"resto"_s, u"R$\u00A010,00"_s}, {u"link"_s, u"https://pagar.exemplo.com.br/i/7q2k"_s}};

TEST(TemplateTest, everyShippedTextIsKnownAgainByItsWords)
{
    ASSERT_UNWRAP(const auto catalogue, TemplateCatalogue::shipped());
    ASSERT_GT(catalogue.names().size(), 10);
    for (const QString& name : catalogue.names()) {
        for (const Channel channel : allChannels) {
            const auto made = catalogue.find(name, channel);
            if (!made)
                continue;
            ASSERT_UNWRAP(const auto rendered, made->render(everything));
            EXPECT_TRUE(openPlaces(rendered.text).isEmpty()) << name.toStdString();
            // An editor gives back plain blanks.
            const auto parameters = made->parametersOf(QString(rendered.text).replace(QChar::Nbsp, u' '), everything);
            ASSERT_TRUE(parameters.has_value()) << name.toStdString();
            EXPECT_EQ(QStringList(*parameters).replaceInStrings(QChar(QChar::Nbsp), u" "_s),
                QStringList(rendered.parameters).replaceInStrings(QChar(QChar::Nbsp), u" "_s))
                << name.toStdString();
            const auto recognised = catalogue.recognise(rendered.text, channel, everything);
            ASSERT_TRUE(recognised.has_value()) << name.toStdString();
            EXPECT_EQ(recognised->made.text, made->text);
        }
    }
}

TEST(TemplateTest, whatIsMissingStaysAndIsNamed)
{
    const MessageTemplate made{u"nota"_s, Channel::WhatsApp, u"service"_s, false, {},
        u"Oi, {primeiro_nome}: até {data}, {primeiro_nome}."_s, {u"primeiro_nome"_s, u"data"_s}};
    const auto half = made.fill({{u"primeiro_nome"_s, u"Ana"_s}, {u"data"_s, QString()}});
    EXPECT_EQ(half.text, u"Oi, Ana: até {data}, Ana."_s);
    EXPECT_EQ(openPlaces(half.text), QStringList{u"data"_s});
    EXPECT_FALSE(made.parametersOf(half.text, {}).has_value());
    const auto refused = made.render({{u"primeiro_nome"_s, u"Ana"_s}});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, u"missing_variable"_s);
    EXPECT_EQ(made.parametersOf(u"Oi, Ana: até 27/11, Ana."_s, {}), (QStringList{u"Ana"_s, u"27/11"_s}));
    // Other words, or two names where the template has one.
    EXPECT_FALSE(made.parametersOf(u"Oi, Ana: até 27/11, Bia."_s, {}).has_value());
    EXPECT_FALSE(made.parametersOf(u"Oi, Ana: até 27/11, Ana. Tudo bem?"_s, {}).has_value());
    EXPECT_FALSE(made.parametersOf(u""_s, {}).has_value());
}

} // namespace
} // namespace trato::channels
