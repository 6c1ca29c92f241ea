#include "app/sandbox/callbackrecorder.h"

#include "app/sandbox/pixbook.h"
#include "app/sandbox/sandboxoptions.h"
#include "payments/pix/brcode.h"

#include <QDate>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace trato;
using trato::test::jsonOf;
using trato::test::SandboxWorld;

namespace {

const QByteArray txid = "7978c0c97ea847e78e8849634473c1f1";

QJsonObject body(const QDate& due, const QString& amount = QStringLiteral("123.45"))
{
    return {{QStringLiteral("calendario"), QJsonObject{{QStringLiteral("dataDeVencimento"), due.toString(Qt::ISODate)},
                                               {QStringLiteral("validadeAposVencimento"), 5}}},
        {QStringLiteral("devedor"), QJsonObject{{QStringLiteral("cpf"), QStringLiteral("12345678909")},
                                        {QStringLiteral("nome"), QStringLiteral("Francisco da Silva")}}},
        {QStringLiteral("valor"), QJsonObject{{QStringLiteral("original"), amount}}},
        {QStringLiteral("chave"), sandbox::Accounts().pixKey}};
}

QDate today(SandboxWorld& world)
{
    return QDate::fromString(world.read("time").value(u"now").toString().left(10), Qt::ISODate);
}

QJsonObject with(QJsonObject object, const QString& key, const QJsonValue& value)
{
    object.insert(key, value);
    return object;
}

/// The property of the first violation, or the problem's type when there is none.
QString refusal(const net::Response& response)
{
    EXPECT_EQ(response.headers.value("Content-Type"), "application/problem+json");
    const QJsonObject problem = jsonOf(response.body);
    EXPECT_EQ(problem.value(u"status").toInt(), response.status);
    EXPECT_TRUE(problem.value(u"type").toString().startsWith(u"https://pix.bcb.gov.br/api/v2/error/"));
    const QJsonArray violations = problem.value(u"violacoes").toArray();
    return violations.isEmpty() ? problem.value(u"type").toString().section(u'/', -1)
                                : violations.at(0).toObject().value(u"propriedade").toString();
}

} // namespace

TEST(PixApi, ChargePaymentWebhookAndReadBack)
{
    SandboxWorld world;
    const sandbox::Accounts accounts;
    const net::Response created = world.pix("PUT", "/cobv/" + txid, body(today(world).addDays(3)));
    ASSERT_EQ(created.status, 201) << created.body.toStdString();
    const QJsonObject charge = jsonOf(created.body);
    EXPECT_EQ(charge.value(u"status").toString(), u"ATIVA");
    EXPECT_EQ(charge.value(u"revisao").toInt(), 0);
    EXPECT_LE(charge.value(u"location").toString().size(), 77);
    const QString code = charge.value(u"pixCopiaECola").toString();
    EXPECT_TRUE(code.startsWith(u"000201"));
    const auto decoded = payments::decodeBrCode(code);
    ASSERT_TRUE(decoded.has_value());
    EXPECT_TRUE(decoded->crcOk);
    EXPECT_TRUE(decoded->dueDateCharge);
    EXPECT_TRUE(decoded->problems.empty());
    EXPECT_EQ(decoded->url, charge.value(u"location").toString());

    const QByteArray key = accounts.pixKey.toLatin1();
    EXPECT_EQ(world
                  .pix("PUT", "/webhook/" + key,
                      {{QStringLiteral("webhookUrl"), world.callback.url() + QStringLiteral("/webhooks/pix/sandbox")}})
                  .status,
        200);
    EXPECT_EQ(jsonOf(world.pix("GET", "/webhook/" + key).body).value(u"chave").toString(), accounts.pixKey);
    const QString id =
        world
            .control("pay",
                {{QStringLiteral("code"), QStringLiteral("segue o código ") + code + QStringLiteral(" obrigado")}})
            .value(u"endToEndId")
            .toString();
    EXPECT_EQ(id.size(), 32);
    world.control("run");

    const auto notices = world.callback.requestsTo(QStringLiteral("/webhooks/pix/sandbox/pix"));
    ASSERT_EQ(notices.size(), 1);
    const QJsonObject notice = jsonOf(notices.front().body).value(u"pix").toArray().at(0).toObject();
    EXPECT_EQ(notice.value(u"endToEndId").toString(), id);
    const QJsonObject payment = jsonOf(world.pix("GET", "/pix/" + id.toLatin1()).body);
    EXPECT_EQ(payment.value(u"valor").toString(), u"123.45");
    EXPECT_EQ(payment.value(u"txid").toString().toLatin1(), txid);
    const QJsonObject paid = jsonOf(world.pix("GET", "/cobv/" + txid).body);
    EXPECT_EQ(paid.value(u"status").toString(), u"CONCLUIDA");
    EXPECT_EQ(paid.value(u"pix").toArray().size(), 1);

    EXPECT_EQ(world.control("pay", {{QStringLiteral("txid"), QString::fromLatin1(txid)}})
                  .value(u"error")
                  .toObject()
                  .value(u"code")
                  .toString(),
        u"pix_not_payable");
    EXPECT_EQ(refusal(world.pix("PUT", "/cobv/" + txid, body(today(world).addDays(4)))), u"CobVOperacaoInvalida");
    EXPECT_EQ(world.pix("DELETE", "/webhook/" + key).status, 204);
    EXPECT_EQ(world.pix("GET", "/webhook/" + key).status, 404);
}

TEST(PixApi, RevisesAndRemoves)
{
    SandboxWorld world;
    const QDate due = today(world).addDays(3);
    world.pix("PUT", "/cobv/" + txid, body(due));
    const net::Response again = world.pix("PUT", "/cobv/" + txid, body(due, QStringLiteral("99.00")));
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(jsonOf(again.body).value(u"revisao").toInt(), 1);
    const QJsonObject removal{{QStringLiteral("status"), QStringLiteral("REMOVIDA_PELO_USUARIO_RECEBEDOR")}};
    EXPECT_EQ(refusal(world.pix(
                  "PATCH", "/cobv/" + txid, with(removal, QStringLiteral("solicitacaoPagador"), QStringLiteral("x")))),
        u"cobv.status");
    EXPECT_EQ(jsonOf(world.pix("PATCH", "/cobv/" + txid, removal).body).value(u"status").toString(),
        u"REMOVIDA_PELO_USUARIO_RECEBEDOR");
    EXPECT_EQ(refusal(world.pix("PATCH", "/cobv/" + txid, removal)), u"CobVOperacaoInvalida");
    EXPECT_EQ(refusal(world.pix("GET", "/cobv/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")), u"NaoEncontrado");
}

TEST(PixApi, NamesTheViolation)
{
    SandboxWorld world;
    const QDate due = today(world).addDays(3);
    const QJsonObject good = body(due);
    const auto put = [&](const QJsonObject& charge) { return refusal(world.pix("PUT", "/cobv/" + txid, charge)); };
    const auto valued = [&](const QJsonObject& extra) {
        QJsonObject value{{QStringLiteral("original"), QStringLiteral("100.00")}};
        for (auto it = extra.begin(); it != extra.end(); ++it)
            value.insert(it.key(), *it);
        return with(good, QStringLiteral("valor"), value);
    };
    EXPECT_EQ(put(body(due.addDays(-10))), u"cobv.calendario.dataDeVencimento");
    EXPECT_EQ(put(body(due, QStringLiteral("0.00"))), u"cobv.valor.original");
    EXPECT_EQ(put(body(due, QStringLiteral("1,00"))), u"cobv.valor.original");
    EXPECT_EQ(put(body(due, QStringLiteral("12345678901.00"))), u"cobv.valor.original");
    EXPECT_EQ(put(with(good, QStringLiteral("chave"), QStringLiteral("other"))), u"cobv.chave");
    EXPECT_EQ(put(with(good, QStringLiteral("devedor"), QJsonObject{{QStringLiteral("nome"), QStringLiteral("x")}})),
        u"cobv.devedor");
    EXPECT_EQ(put(with(good, QStringLiteral("solicitacaoPagador"), QString(141, u'x'))), u"cobv.solicitacaoPagador");
    EXPECT_EQ(put(valued({{QStringLiteral("multa"), QJsonObject{{QStringLiteral("modalidade"), 3},
                                                        {QStringLiteral("valorPerc"), QStringLiteral("2.00")}}}})),
        u"cobv.valor.multa");
    EXPECT_EQ(
        put(valued({{QStringLiteral("abatimento"),
            QJsonObject{{QStringLiteral("modalidade"), 1}, {QStringLiteral("valorPerc"), QStringLiteral("100.00")}}}})),
        u"cobv.valor.abatimento");
    EXPECT_EQ(put(valued({{QStringLiteral("desconto"), QJsonObject{{QStringLiteral("modalidade"), 3}}}})),
        u"cobv.valor.desconto");
    EXPECT_EQ(put({}), u"RequisicaoInvalida");
    EXPECT_EQ(refusal(world.pix("PUT", "/cobv/short", good)), u"txid");
    EXPECT_EQ(world.pix("PUT", "/cobv/" + txid, good).status, 201);
}

TEST(PixApi, WantsAToken)
{
    SandboxWorld world;
    EXPECT_EQ(world.send({.target = world.url("/api/v2/cobv/" + txid)}).status, 401);
    EXPECT_EQ(world
                  .send({.method = "POST",
                      .target = world.url("/oauth/token"),
                      .headers = {{"Authorization", net::basic(QStringLiteral("x"), QStringLiteral("y"))}},
                      .body = "grant_type=client_credentials"})
                  .status,
        401);
    world.pix("GET", "/pix");
    world.control("time", {{QStringLiteral("now"), QStringLiteral("2030-01-01T10:00:00-03:00")}});
    EXPECT_EQ(world.pix("GET", "/pix/x").status, 401);
}

TEST(PixApi, ListsPageByPage)
{
    SandboxWorld world;
    const QDate due = today(world).addDays(3);
    for (int i = 0; i < 5; ++i) {
        const QByteArray id = "charge00000000000000000000000" + QByteArray::number(i);
        world.pix("PUT", "/cobv/" + id, body(due, QStringLiteral("1%1.00").arg(i)));
        world.control("pay", {{QStringLiteral("txid"), QString::fromLatin1(id)}});
    }
    const QByteArray range = "inicio=2020-01-01T00:00:00Z&fim=2099-01-01T00:00:00Z";
    QStringList amounts;
    for (int page = 0; page < 3; ++page) {
        const QJsonObject listed =
            jsonOf(world
                       .pix("GET", "/pix?" + range +
                                       "&paginacao.itensPorPagina=2&paginacao.paginaAtual=" + QByteArray::number(page))
                       .body);
        EXPECT_EQ(
            listed.value(u"parametros").toObject().value(u"paginacao").toObject().value(u"quantidadeDePaginas").toInt(),
            3);
        for (const QJsonValue& payment : listed.value(u"pix").toArray())
            amounts.append(payment.toObject().value(u"valor").toString());
    }
    EXPECT_EQ(amounts, QStringList({QStringLiteral("10.00"), QStringLiteral("11.00"), QStringLiteral("12.00"),
                           QStringLiteral("13.00"), QStringLiteral("14.00")}));
    EXPECT_EQ(jsonOf(world.pix("GET", "/cobv?" + range).body).value(u"cobs").toArray().size(), 5);
    EXPECT_EQ(
        refusal(world.pix("GET", "/pix?inicio=2026-01-02T00:00:00Z&fim=2026-01-01T00:00:00Z")), u"PixConsultaInvalida");
    EXPECT_EQ(refusal(world.pix("GET", "/pix?" + range + "&paginacao.paginaAtual=-1")), u"PixConsultaInvalida");
}

TEST(PixAmount, AddsUpAsTheCentralBanksExamples)
{
    sandbox::PixCharge charge{
        .kind = QStringLiteral("cobv"), .txid = {}, .json = {}, .location = {}, .createdAt = {}, .payments = {}};
    charge.json = {
        {QStringLiteral("calendario"), QJsonObject{{QStringLiteral("dataDeVencimento"), QStringLiteral("2026-03-10")}}},
        {QStringLiteral("valor"),
            QJsonObject{{QStringLiteral("original"), QStringLiteral("100.00")},
                {QStringLiteral("multa"), QJsonObject{{QStringLiteral("modalidade"), 2},
                                              {QStringLiteral("valorPerc"), QStringLiteral("3.00")}}},
                {QStringLiteral("juros"), QJsonObject{{QStringLiteral("modalidade"), 2},
                                              {QStringLiteral("valorPerc"), QStringLiteral("1.00")}}}}}};
    EXPECT_EQ(sandbox::amountOn(charge, QDate(2026, 3, 10)).total(), 100'00);
    // 100.00, two days late, fine 3 %, interest 1 % a day.
    EXPECT_EQ(sandbox::amountOn(charge, QDate(2026, 3, 12)).total(), 105'00);
}
