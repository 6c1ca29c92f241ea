#include "app/ctl/program.h"

#include "base/json.h"
#include "support/debttest.h"
#include "support/shared.h"

#include <QFile>
#include <QJsonArray>

#include <sstream>

using namespace trato;

namespace {

class PolicyCommands : public test::DebtTest {
protected:
    struct Answer {
        int exitCode = -1;
        QByteArray text;
        QJsonObject out;

        [[nodiscard]] QString code() const { return out[u"error"][u"code"].toString(); }
    };

    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, addCreditor()), 1, daysAgo(45), 100'000);
    }

    Answer run(const std::vector<std::string>& words, const QByteArray& input = {})
    {
        std::vector<std::string> all{"--database", databaseUrl().toStdString(), "--user", "lia", "--now",
            clock.now().toIso(deskZone()).toStdString()};
        all.insert(all.end(), words.begin(), words.end());
        std::istringstream in(input.toStdString());
        std::ostringstream out;
        std::ostringstream err;
        Answer answer;
        answer.exitCode = ctl::runProgram(all, {in, out, err});
        answer.text = QByteArray::fromStdString(out.str());
        answer.out = json::parseObject(answer.text).value_or(QJsonObject());
        return answer;
    }

    static QByteArray shipped()
    {
        QFile file(test::sourcePath(QStringLiteral("resources/policies/default.toml")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QByteArray withCampaign() const
    {
        return shipped() + "\n[[campaign]]\nname = \"Mutirão\"\nfrom = " + today().toString(Qt::ISODate).toLatin1() +
               "\nuntil = 2026-12-31\nbudget = \"500.00\"\ncash = \"10\"\nadds = true\n";
    }

    Answer publish(const QByteArray& toml)
    {
        return run({"policy", "publish", "-", "--creditor", "lojas aurora", "--reason", "fim de ano"}, toml);
    }

    DebtorId debtor;
};

} // namespace

TRATO_BOTH_ENGINES(PolicyCommands);

TEST_P(PolicyCommands, checkNamesEveryProblem)
{
    const Answer right = run({"policy", "check", "-"}, withCampaign());
    ASSERT_EQ(right.exitCode, 0) << right.text.toStdString();
    EXPECT_TRUE(right.out.value(u"problems").toArray().isEmpty());
    EXPECT_EQ(right.out[u"campaigns"].toArray().first()[u"budget"].toString(), QStringLiteral("500.00"));
    const Answer wrong = run({"policy", "check", "-"},
        withCampaign().replace("cash = \"60\"", "cash = \"99\"").replace("until = 2026-12-31", "until = 2026-01-31"));
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_EQ(wrong.code(), QStringLiteral("invalid_policy"));
    const QJsonArray problems = wrong.out[u"error"][u"detail"][u"problems"].toArray();
    EXPECT_GE(problems.size(), 2);
    for (const QJsonValue& problem : problems) {
        EXPECT_GT(problem[u"line"].toInt(), 1);
        EXPECT_FALSE(problem[u"key"].toString().isEmpty() || problem[u"message"].toString().isEmpty());
    }
}

TEST_P(PolicyCommands, versionsArePublishedShownAndCompared)
{
    const Answer first = publish(withCampaign());
    ASSERT_EQ(first.exitCode, 0) << first.text.toStdString();
    EXPECT_EQ(first.out.value(u"version").toInt(), 2);
    EXPECT_EQ(publish(withCampaign()).out.value(u"published"), QJsonValue(false));
    ASSERT_EQ(publish(withCampaign().replace("budget = \"500.00\"", "budget = \"600.00\"")).exitCode, 0);
    const Answer shown = run({"policy", "show", "--creditor", "Lojas Aurora", "--version", "2", "--text"});
    EXPECT_EQ(shown.out.value(u"text").toString().toUtf8(), withCampaign());
    const Answer versions = run({"policy", "versions", "--creditor", "Lojas Aurora"});
    EXPECT_EQ(versions.text.trimmed().split('\n').size(), 2);
    EXPECT_TRUE(versions.text.contains("fim de ano"));
    const Answer changes = run({"policy", "diff", "--creditor", "Lojas Aurora", "2", "3"});
    ASSERT_EQ(changes.out.value(u"changes").toArray().size(), 2);
    EXPECT_EQ(changes.out[u"changes"].toArray().last()[u"text"].toString(), QStringLiteral("budget = \"600.00\""));
    EXPECT_EQ(run({"policy", "show", "--creditor", "Ninguém"}).code(), QStringLiteral("no_creditor"));
    EXPECT_EQ(
        run({"policy", "diff", "--creditor", "Lojas Aurora", "2", "7"}).code(), QStringLiteral("no_policy_version"));
}

TEST_P(PolicyCommands, offersExplainThemselvesAndTakeFromTheCampaign)
{
    ASSERT_EQ(publish(withCampaign()).exitCode, 0);
    const std::string who = std::to_string(debtor.value());
    const Answer offered = run({"offers", who, "--capacity", "300.00", "--explain"});
    ASSERT_EQ(offered.exitCode, 0) << offered.text.toStdString();
    const QJsonValue cash = offered.out[u"offers"].toArray().first();
    EXPECT_EQ(cash[u"campaign_discount"].toString(), QStringLiteral("100.00"));
    EXPECT_FALSE(cash[u"reasons"].toArray().isEmpty());
    EXPECT_EQ(cash[u"contracts"].toArray().size(), 1);
    EXPECT_FALSE(offered.out.value(u"with_approval").isUndefined());
    ASSERT_EQ(run({"agreement", "create", who, "--offer", std::to_string(cash[u"id"].toInteger())}).exitCode, 0);
    const Answer shown = run({"policy", "show", "--creditor", "Lojas Aurora"});
    EXPECT_EQ(shown.out[u"campaigns"].toArray().first()[u"spent"].toString(), QStringLiteral("100.00"));
    EXPECT_EQ(shown.out[u"campaigns"].toArray().first()[u"left"].toString(), QStringLiteral("400.00"));
}

TEST_P(PolicyCommands, whoLivesByLittleIsOfferedNoPlanThatTakesIt)
{
    const Answer poor = run({"offers", std::to_string(debtor.value()), "--income", "610.00", "--explain"});
    ASSERT_EQ(poor.exitCode, 0) << poor.text.toStdString();
    EXPECT_EQ(poor.out[u"refused"][u"code"].toString(), QStringLiteral("existence_minimum"));
    for (const QJsonValue& offer : poor.out.value(u"offers").toArray())
        EXPECT_EQ(offer[u"kind"].toString(), QStringLiteral("cash"));
}
