#include "payments/pix/pixmessages.h"

#include "base/json.h"
#include "payments/pix/pixaccount.h"
#include "support/result.h"
#include "support/shared.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace trato;
using namespace trato::payments;
using money::Money;

namespace {

QJsonObject example(const char* name)
{
    const QByteArray bytes =
        test::sharedFile(QStringLiteral("fixtures/payments/bcb_pix/%1.json").arg(QLatin1StringView(name)));
    return json::parseObject(bytes).value_or(QJsonObject());
}

const QByteArray payment =
    R"({"endToEndId":"E12345678202009091221kkkkkkkkkkk","txid":"c3e0e7a4e7f1469a9f782d3d4999343c","valor":"110.00",)"
    R"("horario":"2020-09-09T20:15:00.358Z","novo":{"campo":[1]}})";

} // namespace

TEST(PixMessages, theCentralBanksExamplesAreUnderstood)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(QStringLiteral("fixtures/payments/bcb_pix")));
    ASSERT_UNWRAP(const RegisteredCharge charge, chargeFromJson(example("cobResponse4")));
    EXPECT_EQ(charge.txid, QStringLiteral("7978c0c97ea847e78e8849634473c1f1"));
    EXPECT_EQ(charge.amount, Money(12'345));
    EXPECT_EQ(charge.due, QDate(2020, 12, 31));
    EXPECT_EQ(charge.validDaysAfterDue, 30);
    EXPECT_EQ(charge.status, ChargeStatus::Active);
    EXPECT_EQ(charge.location, QStringLiteral("pix.example.com/qr/c2/cobv/9d36b84fc70b478fb95c12729b90ca25"));
    ASSERT_UNWRAP(const RegisteredCharge paid, chargeFromJson(example("cobResponse2")));
    EXPECT_EQ(paid.status, ChargeStatus::Paid);
    ASSERT_EQ(paid.payments.size(), 1u);
    EXPECT_EQ(paid.payments.front().amount, Money(11'000));
    EXPECT_TRUE(paid.payments.front().refunded.isZero()); // being sent back is not sent back
    for (const char* name : {"pixResponse1", "pixResponse2", "pixResponse3", "pixWebhook1", "pixWebhook2"})
        EXPECT_TRUE(paymentFromJson(example(name)).has_value()) << name;
    for (const char* name : {"cobResponse1", "cobResponse3", "cobResponse5", "cobResponse6", "cobResponse7"})
        EXPECT_TRUE(chargeFromJson(example(name)).has_value()) << name;
}

TEST(PixMessages, theCentralBanksProblemsAreToldInWords)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(QStringLiteral("fixtures/payments/bcb_pix")));
    const auto problem = [](int status, const char* name) {
        return problemFromAnswer(
            status, test::sharedFile(QStringLiteral("fixtures/payments/bcb_pix/%1.json").arg(QLatin1StringView(name))));
    };
    const Error invalid = problem(400, "RequisicaoInvalidaCobVExample1");
    EXPECT_EQ(invalid.code, QStringLiteral("provider_refused"));
    EXPECT_TRUE(invalid.message.contains(QStringLiteral("cobv.devedor"))) << invalid.message.toStdString();
    EXPECT_EQ(invalid.detail.value(u"violations").toArray().size(), 1);
    EXPECT_EQ(problem(404, "NaoEncontradoExample1").code, QStringLiteral("provider_not_found"));
    EXPECT_EQ(problem(403, "AcessoNegadoExample1").code, QStringLiteral("provider_denied"));
    EXPECT_EQ(problem(503, "ServicoIndisponivelExample1").code, QStringLiteral("provider_unavailable"));
}

TEST(PixMessages, theOfficialExamplesOfValidityDays)
{
    const QByteArray bytes = test::sharedFile(QStringLiteral("vectors/pix/cobv_validity_examples_bcb.json"));
    TRATO_SKIP_WITHOUT(bytes);
    for (const QJsonValue& value : QJsonDocument::fromJson(bytes).array()) {
        const QJsonObject each = value.toObject();
        const QDate last = lastPayableDay(QDate::fromString(each.value(u"dataDeVencimento").toString(), Qt::ISODate),
            each.value(u"validadeAposVencimento").toInt());
        for (const QJsonValue& attempt : each.value(u"attempts").toArray()) {
            const QDate day = QDate::fromString(attempt[u"date"].toString(), Qt::ISODate);
            EXPECT_EQ(day <= last, attempt[u"accepted"].toBool())
                << each.value(u"example").toString().toStdString() << ' ' << day.toString(Qt::ISODate).toStdString();
        }
    }
}

TEST(PixMessages, aChargeIsAskedForAsTheSchemaSays)
{
    const QJsonObject json = *chargeToJson({.txid = newTxid(),
                                               .amount = Money(30'000),
                                               .due = QDate(2026, 11, 30),
                                               .validDaysAfterDue = 5,
                                               .payerDocument = QStringLiteral("12345678000195"),
                                               .payerName = QStringLiteral("Empresa Sul"),
                                               .message = QString(300, u'x')},
        QStringLiteral("chave"));
    EXPECT_EQ(json[u"valor"][u"original"].toString(), QStringLiteral("300.00"));
    EXPECT_EQ(json[u"calendario"][u"dataDeVencimento"].toString(), QStringLiteral("2026-11-30"));
    EXPECT_EQ(json[u"devedor"][u"cnpj"].toString(), QStringLiteral("12345678000195"));
    EXPECT_TRUE(json[u"devedor"][u"cpf"].isUndefined());
    EXPECT_EQ(json[u"solicitacaoPagador"].toString().size(), 140);
}

TEST(PixMessages, identifiersAreOursAndNeverTwice)
{
    const QRegularExpression pattern(QStringLiteral("^[a-zA-Z0-9]{26,35}$"));
    QSet<QString> seen;
    for (int i = 0; i < 500; ++i) {
        const QString txid = newTxid();
        EXPECT_TRUE(pattern.match(txid).hasMatch());
        seen.insert(txid);
    }
    EXPECT_EQ(seen.size(), 500);
}

TEST(PixNotice, isReadInEveryShape)
{
    const QString id = QStringLiteral("E12345678202009091221kkkkkkkkkkk");
    for (const QByteArray& bytes :
        {QByteArray(R"({"pix":[)" + payment + "]}"), payment, QByteArray("[" + payment + "]"),
            QByteArray(R"({"pix":)" + payment + "}"), QByteArray(R"({"pix":[)" + payment + "," + payment + "]}")}) {
        ASSERT_UNWRAP(const PixNotice notice, parsePixNotice(bytes));
        EXPECT_EQ(notice.endToEndIds, QStringList{id}) << bytes.toStdString();
        EXPECT_TRUE(notice.problems.isEmpty());
    }
}

TEST(PixNotice, whatNamesNoPaymentIsAProblemAndTheRestGoesOn)
{
    ASSERT_UNWRAP(const PixNotice notice,
        parsePixNotice(R"({"pix":[{"endToEndId":"../x"},7,null,{"endToEndId":42},)" + payment + "]}"));
    EXPECT_EQ(notice.endToEndIds.size(), 1);
    EXPECT_EQ(notice.problems.size(), 4);
}

TEST(PixNotice, hostileBytesAreRefused)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("{"), QByteArray("{}"), QByteArray("\xff\xfe{"),
             QByteArray("<pix/>"), QByteArray(10'000'000, '['), QByteArray(payment.left(40))}) {
        const auto notice = parsePixNotice(bytes);
        ASSERT_FALSE(notice.has_value());
        EXPECT_EQ(notice.error().code, QStringLiteral("invalid_notice"));
    }
    EXPECT_TRUE(parsePixNotice("[]")->endToEndIds.isEmpty());
}

TEST(PixMessages, unusableAnswersNameTheField)
{
    const auto field = [](const QByteArray& from, const QByteArray& to) {
        QByteArray bytes = payment;
        const auto parsed = paymentFromJson(*json::parseObject(bytes.replace(from, to)));
        return parsed ? QString() : parsed.error().detail.value(u"field").toString();
    };
    EXPECT_EQ(field("\"110.00\"", "110.0"), QStringLiteral("valor"));
    EXPECT_EQ(field("\"110.00\"", "\"-1.00\""), QStringLiteral("valor"));
    EXPECT_EQ(field("2020-09-09T", "ontem"), QStringLiteral("horario"));
    EXPECT_EQ(field("kkk\"", "kkk-\""), QStringLiteral("endToEndId"));
    EXPECT_EQ(problemFromAnswer(502, "<html>").code, QStringLiteral("provider_interrupted"));
    EXPECT_EQ(problemFromAnswer(429, "").code, QStringLiteral("provider_unavailable"));
    EXPECT_EQ(problemFromAnswer(302, "").code, QStringLiteral("provider_bad_answer"));
}

TEST(PixMessages, whatWasSentBackIsTakenOff)
{
    QByteArray bytes = payment;
    bytes.replace("\"novo\"", R"("devolucoes":{"id":"1","valor":"10.00","status":"DEVOLVIDO"},"novo")");
    ASSERT_UNWRAP(const ReceivedPayment received, paymentFromJson(*json::parseObject(bytes)));
    EXPECT_EQ(received.refunded, Money(1'000));
}

TEST(PixAccounts, areReadFromTheConfiguration)
{
    const QByteArray text =
        "[[pix]]\nname = \"a\"\nbase_url = \"https://pix.example.com/api/v2/\"\n"
        "token_url = \"https://pix.example.com/oauth/token\"\nclient_id = \"i\"\nclient_secret = \"s\"\n"
        "key = \"k\"\nreceiver_name = \"Aurora\"\nreceiver_city = \"Recife\"\n";
    ASSERT_UNWRAP(const auto accounts, readPixAccounts(text + "[outro]\nx = 1\n"));
    ASSERT_EQ(accounts.size(), 1u);
    EXPECT_EQ(accounts.front().baseUrl, QStringLiteral("https://pix.example.com/api/v2"));
    EXPECT_EQ(accounts.front().validDaysAfterDue, 5);
    EXPECT_TRUE(readPixAccounts("")->empty());
    EXPECT_TRUE(loadPixAccounts(QStringLiteral("/nowhere/trato.toml"))->empty());
    const auto code = [](const QByteArray& toml) {
        const auto read = readPixAccounts(toml);
        return read ? QString() : read.error().code + u'/' + read.error().detail.value(u"key").toString();
    };
    QByteArray other = text;
    EXPECT_EQ(code(text + text), QStringLiteral("invalid_config/name"));
    EXPECT_EQ(
        code(other.replace("https://pix.example.com/api", "ftp://x/api")), QStringLiteral("invalid_config/base_url"));
    other = text;
    EXPECT_EQ(code(other.replace("https://pix.example.com/oauth", "http://pix.example.com/oauth")),
        QStringLiteral("invalid_config/token_url"));
    other = text;
    EXPECT_EQ(code(other.replace("client_secret", "secret")), QStringLiteral("invalid_config/client_secret"));
    EXPECT_EQ(code(text + "valid_days_after_due = -1\n"), QStringLiteral("invalid_config/valid_days_after_due"));
    EXPECT_EQ(code("[[pix]\n"), QStringLiteral("invalid_toml/"));
}
