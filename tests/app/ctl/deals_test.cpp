#include "app/ctl/program.h"

#include "app/sandbox/callbackrecorder.h"
#include "base/json.h"
#include "support/debttest.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <sstream>

using namespace trato;

namespace {

class DealCommands : public test::DebtTest {
protected:
    struct Answer {
        int exitCode = -1;
        QJsonObject out;

        [[nodiscard]] QString code() const { return out[u"error"][u"code"].toString(); }
    };

    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        debtor = addDebtor();
        contract = addContract(debtor, addCreditor());
        addInstalment(debtor, contract, 1, daysAgo(75), 60'000);
        addInstalment(debtor, contract, 2, daysAgo(45), 60'000);
        config = folder.filePath(QStringLiteral("trato.toml"));
        QFile empty(config);
        ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    }

    Answer run(const std::vector<std::string>& words)
    {
        std::vector<std::string> all{"--database", databaseUrl().toStdString(), "--user", "rafael", "--now",
            clock.now().toIso(deskZone()).toStdString(), "--config", config.toStdString()};
        all.insert(all.end(), words.begin(), words.end());
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        Answer answer;
        answer.exitCode = ctl::runProgram(all, {in, out, err});
        answer.out = json::parseObject(QByteArray::fromStdString(out.str())).value_or(QJsonObject());
        return answer;
    }

    std::string who() const { return std::to_string(debtor.value()); }
    std::string inDays(int days) const { return today().addDays(days).toString(Qt::ISODate).toStdString(); }

    QTemporaryDir folder;
    QString config;
    DebtorId debtor;
    ContractId contract;
};

} // namespace

TRATO_BOTH_ENGINES(DealCommands);

TEST_P(DealCommands, offersAreOnTheTableAndOneIsTaken)
{
    const Answer offered = run({"offers", who(), "--capacity", "150.00"});
    ASSERT_EQ(offered.exitCode, 0) << offered.code().toStdString();
    EXPECT_TRUE(offered.out.value(u"refused").isNull());
    const QJsonArray offers = offered.out.value(u"offers").toArray();
    ASSERT_GE(offers.size(), 2);
    for (const QJsonValue& offer : offers) {
        for (const char* field :
            {"id", "entry", "instalments", "amount", "discount", "total", "first_due", "kept_probability"})
            EXPECT_FALSE(offer[QLatin1StringView(field)].isUndefined()) << field;
    }
    const QJsonValue chosen = offers.last();
    const Answer made = run({"agreement", "create", who(), "--offer", std::to_string(chosen[u"id"].toInteger())});
    ASSERT_EQ(made.exitCode, 0) << made.code().toStdString();
    EXPECT_EQ(made.out.value(u"total"), chosen[u"total"]);
    EXPECT_EQ(made.out.value(u"state").toString(), QStringLiteral("active"));
    EXPECT_EQ(column(QStringLiteral("SELECT kind FROM interaction")), std::vector{QStringLiteral("agreement")});
    const std::string id = std::to_string(made.out.value(u"id").toInteger());
    const QJsonObject shown = run({"agreement", "show", id}).out;
    for (auto field = made.out.begin(); field != made.out.end(); ++field)
        EXPECT_EQ(shown.value(field.key()), field.value()) << field.key().toStdString();
    EXPECT_EQ(shown.value(u"history").toArray().size(), 3) << "proposed, accepted, in force";
    EXPECT_EQ(run({"agreement", "show", "2026-0001"}).out, shown);
    EXPECT_EQ(run({"agreement", "cancel", id, "--reason", "pediu"}).out.value(u"state").toString(),
        QStringLiteral("cancelled"));
    EXPECT_EQ(run({"agreement", "cancel", id}).code(), QStringLiteral("not_active"));
}

TEST_P(DealCommands, aWishBeyondThePolicyNamesTheNearest)
{
    const Answer answer = run({"offers", who(), "--capacity", "10.00"});
    ASSERT_EQ(answer.exitCode, 0);
    EXPECT_FALSE(answer.out[u"refused"][u"reason"].toString().isEmpty());
    EXPECT_TRUE(answer.out[u"refused"][u"nearest"].isObject());
}

TEST_P(DealCommands, nothingToOfferIsNoFailure)
{
    DealCommands::DebtTest::run(QStringLiteral("UPDATE instalment SET status = 'paid', open_cents = 0"));
    const Answer answer = run({"offers", who()});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_TRUE(answer.out[u"offers"].toArray().isEmpty());
    EXPECT_EQ(answer.out[u"refused"][u"code"].toString(), QStringLiteral("nothing_to_negotiate"));
    EXPECT_TRUE(answer.out[u"refused"][u"nearest"].isNull());
}

TEST_P(DealCommands, beyondTheLimitNothingChangesUnlessAskedFor)
{
    const std::vector<std::string> terms{
        "agreement", "create", who(), "--entry", "100.00", "--instalments", "20", "--first-due", inDays(30)};
    const Answer refused = run(terms);
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.code(), QStringLiteral("approval_required"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM agreement")), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM interaction")), 0);
    std::vector<std::string> asking = terms;
    asking.emplace_back("--request-approval");
    const Answer asked = run(asking);
    ASSERT_EQ(asked.exitCode, 0);
    EXPECT_EQ(asked.out.value(u"state").toString(), QStringLiteral("awaiting_approval"));
    EXPECT_TRUE(asked.out.value(u"approval_required").toBool());
    const Answer approved = run({"agreement", "approve", std::to_string(asked.out.value(u"id").toInteger())});
    EXPECT_EQ(approved.out.value(u"state").toString(), QStringLiteral("active"));
    EXPECT_EQ(approved.out.value(u"approved_by").toString(), QStringLiteral("rafael"));
}

TEST_P(DealCommands, wrongLinesAndImpossibleValues)
{
    EXPECT_EQ(run({"agreement", "create", who(), "--entry", "1"}).exitCode, 2);
    EXPECT_EQ(run({"agreement", "create", who(), "--instalments", "2"}).exitCode, 2);
    EXPECT_EQ(run({"payment", "request", who()}).exitCode, 2);
    EXPECT_EQ(run({"offers"}).exitCode, 2);
    const auto refusal = [&](const std::vector<std::string>& words) {
        const Answer answer = run(words);
        EXPECT_EQ(answer.exitCode, 1);
        return answer.code();
    };
    EXPECT_EQ(refusal({"offers", "999999"}), QStringLiteral("no_debtor"));
    EXPECT_EQ(refusal({"offers", "x"}), QStringLiteral("invalid_number"));
    EXPECT_EQ(refusal({"offers", who(), "--capacity", "1.234,00"}), QStringLiteral("invalid_amount"));
    EXPECT_EQ(refusal({"offers", who(), "--instalments", "0"}), QStringLiteral("invalid_number"));
    EXPECT_EQ(refusal({"offers", who(), "--day", "32"}), QStringLiteral("invalid_number"));
    EXPECT_EQ(refusal({"offers", who(), "--role", "boss"}), QStringLiteral("invalid_choice"));
    EXPECT_EQ(refusal({"offers", who(), "--contract", "nenhum"}), QStringLiteral("no_contract"));
    EXPECT_EQ(refusal({"agreement", "create", who(), "--instalments", "2", "--first-due", "2026-02-30"}),
        QStringLiteral("invalid_date"));
    EXPECT_EQ(refusal({"agreement", "create", who(), "--instalments", "2", "--first-due", inDays(0)}),
        QStringLiteral("impossible_terms"));
    EXPECT_EQ(refusal({"agreement", "show", "424242"}), QStringLiteral("no_agreement"));
    EXPECT_EQ(refusal({"agreement", "show", "2020-0001"}), QStringLiteral("no_agreement"));
    EXPECT_EQ(refusal({"payment", "request", who(), "--method", "boleto"}), QStringLiteral("no_payment_account"));
    EXPECT_EQ(refusal({"payment", "request", who(), "--method", "link"}), QStringLiteral("no_payment_account"));
    EXPECT_EQ(refusal({"payment", "request", who(), "--method", "cheque"}), QStringLiteral("invalid_choice"));
    EXPECT_EQ(refusal({"payment", "request", who(), "--method", "pix"}), QStringLiteral("no_payment_account"));
}

TEST_P(DealCommands, aPaymentIsAskedForAtTheProvider)
{
    test::SandboxWorld world;
    clock.set(SystemClock().now());
    QFile file(config);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(world.sandbox->engineConfiguration());
    file.close();
    const Answer made =
        run({"agreement", "create", who(), "--entry", "200", "--instalments", "4", "--first-due", inDays(30)});
    ASSERT_EQ(made.exitCode, 0) << made.code().toStdString();
    const std::string agreement = std::to_string(made.out.value(u"id").toInteger());
    const Answer asked = run({"payment", "request", agreement, "--method", "pix"});
    ASSERT_EQ(asked.exitCode, 0) << asked.code().toStdString();
    EXPECT_EQ(asked.out.value(u"amount").toString(), QStringLiteral("200.00"));
    EXPECT_TRUE(asked.out.value(u"pix").toString().startsWith(QStringLiteral("000201")));
    EXPECT_TRUE(asked.out.value(u"line").isNull());
    const Answer again =
        run({"payment", "request", who(), "--method", "pix"}); // the debtor's agreement, the same charge
    EXPECT_EQ(again.out.value(u"id"), asked.out.value(u"id"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_request")), 1);
    world.control(
        "faults", {{QStringLiteral("pix"), QJsonObject{{QStringLiteral("mode"), QStringLiteral("error_500")}}}});
    EXPECT_EQ(run({"payment", "request", agreement, "--method", "pix", "--due", inDays(5)}).code(),
        QStringLiteral("provider_interrupted"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_request")), 1);
}
