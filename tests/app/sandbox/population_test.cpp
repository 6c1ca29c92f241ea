#include "app/sandbox/callbackrecorder.h"

#include "app/sandbox/population.h"
#include "support/result.h"

#include <QJsonArray>
#include <QSet>

using namespace trato;
using namespace trato::sandbox;
using trato::test::SandboxWorld;

namespace {

/// What a population with this seed says to a hundred people, each asked three times.
QStringList conversation(quint64 seed, bool reversed = false)
{
    const Data data = *Data::load();
    World world(seed, 1000);
    world.clock.set(*Instant::parse(u"2026-11-20T10:00:00-03:00", deskZone()));
    People people(data, seed);
    Population population(world, data, people, {.reply = {}, .pay = {}});
    QMap<QString, QStringList> said;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 100; ++i) {
            const int number = reversed ? 99 - i : i;
            const QString to = QStringLiteral("+55119%1").arg(87'650'000 + number);
            const auto plan = population.plan({.channel = Channel::WhatsApp,
                .to = to,
                .text = QStringLiteral("Proposta: 10x de R$ 120,00 com desconto")});
            said[to].append(plan.reply ? plan.reply->text : QStringLiteral("-"));
        }
    }
    QStringList all;
    for (const QStringList& replies : said)
        all += replies;
    return all;
}

} // namespace

TEST(Population, IsTheSameForTheSameSeedWhateverTheOrder)
{
    EXPECT_EQ(conversation(7), conversation(7));
    EXPECT_EQ(conversation(7), conversation(7, true));
    EXPECT_NE(conversation(7), conversation(8));
}

TEST(Population, AnswersInManyWays)
{
    const QStringList said = conversation(3);
    const QSet<QString> different(said.begin(), said.end());
    EXPECT_GT(different.size(), 40);
    EXPECT_GT(said.count(QStringLiteral("-")), 60);
    for (const QString& reply : said)
        EXPECT_FALSE(reply.contains(u'{')) << reply.toStdString();
}

TEST(Population, ReadsMessagesAsADebtorWould)
{
    using enum Stimulus;
    const auto stimulus = [](const char* text) { return readAsDebtor(QString::fromUtf8(text), {}).stimulus; };
    EXPECT_EQ(stimulus("Olá, aqui é da Trato. Falo com Marina?"), Identity);
    EXPECT_EQ(stimulus("Hoje estão em aberto R$ 120,00. Quer ver opções de pagamento?"), Invitation);
    EXPECT_EQ(stimulus("Quer ver opções para acertar, ou prefere o Pix do valor?"), Invitation);
    EXPECT_EQ(stimulus("Estas são as opções de hoje:\n1) À vista R$ 90,00\n2) 3 × R$ 40,00"), Options);
    EXPECT_EQ(stimulus("Só para lembrar do combinado para 20/11. Quer que eu mande o Pix?"), PixOffered);
    EXPECT_EQ(stimulus("Consigo assim: R$ 20,00 de entrada + 3 × R$ 40,00, com desconto. Fica bom?"), Offer);
    EXPECT_EQ(stimulus("Sua parcela de R$ 120,00 vence em 5 dias."), Reminder);
    EXPECT_EQ(stimulus("Temos uma proposta: R$ 900,00 à vista"), Offer);
    EXPECT_EQ(stimulus("Segue o Pix copia e cola: 00020126..."), Pix);
    EXPECT_EQ(stimulus("Recebemos o seu pagamento. Obrigado"), Thanks);
    EXPECT_EQ(stimulus("Bom dia"), Other);
    EXPECT_EQ(readAsDebtor(QStringLiteral("deve R$ 1.234,56 hoje"), {}).cents, 123456);
}

TEST(Population, WhoSaysThatTheyJustPaidHasOrDoesSoon)
{
    const Data data = *Data::load();
    World world(11, 1000);
    world.clock.set(*Instant::parse(u"2026-11-20T10:00:00-03:00", deskZone()));
    People people(data, 11);
    Population population(world, data, people, {.reply = {}, .pay = {}});
    int told = 0;
    for (int i = 0; i < 400; ++i) {
        const auto plan = population.plan({.channel = Channel::WhatsApp,
            .to = QStringLiteral("+55119%1").arg(87'650'000 + i),
            .text = QStringLiteral("Segue o Pix copia e cola: 00020126...")});
        if (!plan.pays || !plan.reply || plan.reply->meaning != u"paid_now")
            continue;
        ++told;
        EXPECT_GT(plan.payAfter.count(), 0);
        EXPECT_GE(plan.payAfter, plan.replyAfter - std::chrono::minutes(60));
        EXPECT_LE(plan.payAfter, std::max(plan.replyAfter, std::chrono::milliseconds(0)) + std::chrono::minutes(20));
    }
    EXPECT_GT(told, 5);
}

TEST(Population, PaysThePixItGot)
{
    SandboxWorld world({.debtors = 0, .seed = 5, .speed = 1000});
    const QDate due = QDate::fromString(world.read("time").value(u"now").toString().left(10), Qt::ISODate).addDays(20);
    int paid = 0;
    for (int i = 0; i < 30; ++i) {
        const QByteArray txid = "population0000000000000000000" + QByteArray::number(i);
        const QJsonObject charge = test::jsonOf(
            world
                .pix("PUT", "/cobv/" + txid,
                    {{QStringLiteral("calendario"),
                         QJsonObject{{QStringLiteral("dataDeVencimento"), due.toString(Qt::ISODate)}}},
                        {QStringLiteral("devedor"), QJsonObject{{QStringLiteral("cpf"), QStringLiteral("12345678909")},
                                                        {QStringLiteral("nome"), QStringLiteral("X")}}},
                        {QStringLiteral("valor"), QJsonObject{{QStringLiteral("original"), QStringLiteral("50.00")}}},
                        {QStringLiteral("chave"), Accounts().pixKey}})
                .body);
        world.whatsapp(QStringLiteral("+55219912345%1").arg(i, 2, 10, QLatin1Char('0')),
            charge.value(u"pixCopiaECola").toString(), QStringLiteral("pix"));
    }
    world.control("run");
    for (const QJsonValue& charge : world.read("charges").value(u"charges").toArray())
        paid += charge.toObject().value(u"status").toString() == u"CONCLUIDA" ? 1 : 0;
    EXPECT_GT(paid, 6);
    EXPECT_LT(paid, 30);
}

TEST(People, TheInventedPortfolioIsWhole)
{
    SandboxWorld world({.debtors = 50, .seed = 9});
    const QByteArray csv = world.sandbox->portfolio();
    EXPECT_TRUE(csv.startsWith("CPF;Nome;Contrato;Parcela;Vencimento;Valor;Celular;E-mail;Cidade;UF\r\n"));
    QSet<QByteArray> documents;
    QSet<QByteArray> phones;
    for (const QByteArray& line : csv.split('\n').mid(1)) {
        const QList<QByteArray> fields = line.trimmed().split(';');
        if (fields.size() < 10)
            continue;
        documents.insert(fields.at(0));
        phones.insert(fields.at(6));
        EXPECT_EQ(fields.at(0).size(), 11);
        EXPECT_EQ(fields.at(6).size(), 11);
    }
    EXPECT_EQ(documents.size(), 50);
    EXPECT_EQ(phones.size(), 50);
    EXPECT_EQ(world.send({.target = world.url("/sandbox/portfolio.csv")}).body, csv);
}

TEST(People, LinkedAddressesAreOnePerson)
{
    const Data data = *Data::load();
    People people(data, 4);
    people.link({QStringLiteral("+5511999990000"), QStringLiteral("Ana@Exemplo.com")}, QStringLiteral("Ana Prado"));
    EXPECT_EQ(people.characterOf(QStringLiteral("ana@exemplo.com")).temper,
        people.characterOf(QStringLiteral("+5511999990000")).temper);
    EXPECT_EQ(people.characterOf(QStringLiteral("ana@exemplo.com")).firstName, u"Ana");
}

TEST(Calls, ARecordGoesToTheGatewayWithItsToken)
{
    SandboxWorld world;
    world.control("call", {{QStringLiteral("to"), QStringLiteral("+5511987654321")},
                              {QStringLiteral("outcome"), QStringLiteral("no_answer")}});
    world.control("run");
    const auto requests = world.callback.requestsTo(QStringLiteral("/webhooks/voice/sandbox"));
    ASSERT_EQ(requests.size(), 1);
    EXPECT_EQ(requests.front().headers.value("Authorization"), "Bearer sandbox-voice-token");
    EXPECT_EQ(test::jsonOf(requests.front().body).value(u"outcome").toString(), u"no_answer");
}

TEST(Control, UnknownAndMalformedRequestsAreRefused)
{
    SandboxWorld world;
    EXPECT_EQ(world.send({.method = "POST", .target = world.url("/sandbox/reply"), .body = "{"}).status, 400);
    EXPECT_EQ(
        world.send({.method = "POST", .target = world.url("/sandbox/reply"), .body = R"({"channel":"telex"})"}).status,
        400);
    EXPECT_EQ(world.send({.method = "POST", .target = world.url("/sandbox/nothing")}).status, 404);
    EXPECT_EQ(world.send({.target = world.url("/elsewhere")}).status, 404);
}
