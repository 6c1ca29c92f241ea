#include "app/ctl/program.h"
#include "base/json.h"
#include "insight/learning.h"
#include "negotiation/roles.h"
#include "parties/debtors.h"
#include "support/debttest.h"
#include "timeline/timeline.h"

#include <QJsonArray>

#include <sstream>

namespace trato::ctl {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class InsightCommand : public test::DebtTest {
protected:
    struct Answer {
        int code = 0;
        std::vector<QJsonObject> lines;
        QByteArray error;
    };
    Answer ask(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), {"--database", databaseUrl().toStdString(), "--format", "json", "--user",
                                                "carla", "--now", "2026-11-20T12:00:00-03:00", "insight"});
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        Answer answer{.code = runProgram(std::move(arguments), {in, out, err}), .lines = {}, .error = {}};
        for (const QByteArray& line : QByteArray::fromStdString(out.str()).split('\n')) {
            if (!line.isEmpty())
                answer.lines.push_back(json::parseObject(line).value_or(QJsonObject()));
        }
        answer.error = QByteArray::fromStdString(err.str());
        return answer;
    }
    void reachBy(DebtorId debtor, parties::ContactKind kind, const QString& where)
    {
        ASSERT_RESULT(parties::Debtors(database())
                          .addContactPoint(debtor, {.handle = {kind, where}, .source = u"import"_s}, clock.now()));
    }
};
TRATO_BOTH_ENGINES(InsightCommand);

TEST_P(InsightCommand, saysWhatIsKnownOfADebtorAndWhy)
{
    const DebtorId debtor = addDebtor();
    addInstalment(debtor, addContract(debtor, addCreditor()), 1, daysAgo(30), 300'00);
    reachBy(debtor, parties::ContactKind::Phone, u"+5511987654321"_s);
    reachBy(debtor, parties::ContactKind::Email, u"ana@exemplo.com.br"_s);
    for (int week = 0; week < 4; ++week) {
        const Instant at = clock.now() - 24h * (7 * week + 4);
        for (const auto& [channel, direction, later] :
            {std::tuple{Channel::Email, timeline::Direction::Out, 0min},
                {Channel::Email, timeline::Direction::In, 50min}, {Channel::WhatsApp, timeline::Direction::Out, 60min}})
            ASSERT_RESULT(timeline::Timeline(database())
                              .append({.debtor = debtor,
                                  .at = at + later,
                                  .channel = channel,
                                  .direction = direction,
                                  .kind = u"message"_s,
                                  .actorKind = timeline::ActorKind::Debtor}));
    }
    EXPECT_EQ(ask({"update"}).lines.at(0)["debtors"_L1].toInt(), 1);
    const Answer scored = ask({"score"});
    ASSERT_EQ(scored.code, 0) << scored.error.constData();
    EXPECT_EQ(scored.lines.at(0)["scores"_L1].toInt(), 1);
    EXPECT_TRUE(scored.lines.at(0)["problems"_L1].toArray().isEmpty());
    const Answer shown = ask({"show", std::to_string(debtor.value())});
    ASSERT_EQ(shown.code, 0) << shown.error.constData();
    const QJsonObject known = shown.lines.at(0);
    EXPECT_EQ(known["best"_L1]["channel"_L1].toString(), u"email"_s);
    EXPECT_FALSE(known["best"_L1]["because"_L1].toString().isEmpty());
    EXPECT_EQ(known["channels"_L1].toArray().at(0)["answered"_L1].toInt(), 4);
    EXPECT_EQ(known["risks"_L1].toArray().at(0)["kind"_L1].toString(), u"default"_s);
    EXPECT_EQ(known["risks"_L1].toArray().at(0)["model"_L1].toString(), u"default 0"_s);
    EXPECT_NE(ask({"show", "987654"}).code, 0);
    EXPECT_EQ(ask({"flags"}).code, 0);
}

TEST_P(InsightCommand, takesNoChannelForTheBestThatReachesNobodyOrThatAListForbids)
{
    const DebtorId debtor = addDebtor();
    const auto shown = [&] { return ask({"show", std::to_string(debtor.value())}).lines.at(0); };
    EXPECT_TRUE(shown()["best"_L1].isNull()) << "they are reached nowhere";
    reachBy(debtor, parties::ContactKind::Email, u"ana@exemplo.com.br"_s);
    reachBy(debtor, parties::ContactKind::Phone, u"+551130001234"_s);
    run(u"INSERT INTO do_not_contact (value, entry, list, creditor_id, channel, legal, source, valid_from, listed_by, "
        u"listed_at) VALUES ('ana@exemplo.com.br', 'x', 'L', 0, 'email', 1, 'x', '2026-01-01', 'bia', 1)"_s);
    const QJsonObject known = shown();
    EXPECT_EQ(known["best"_L1]["channel"_L1].toString(), u"voice"_s);
    for (const QJsonValue line : known["channels"_L1].toArray())
        EXPECT_EQ(line["reaches"_L1].toBool(), line["channel"_L1].toString() == u"voice"_s);
}

TEST_P(InsightCommand, refusesToTrainOnTooLittleAndShowsTheShippedModels)
{
    const Answer trained = ask({"train", "--seed", "3"});
    EXPECT_EQ(trained.code, 1);
    EXPECT_EQ(trained.lines.at(0)["error"_L1]["code"_L1].toString(), u"too_little_history"_s);
    EXPECT_EQ(ask({"train", "--kind", "luck"}).code, 1);
    ASSERT_RESULT(negotiation::giveRole(
        database(), clock, {.actor = u"sandra"_s, .role = negotiation::Role::Supervisor, .by = u"sandra"_s}));
    const Answer refused = ask({"train"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_EQ(refused.lines.at(0)["error"_L1]["code"_L1].toString(), u"not_entitled"_s) << "carla does not lead";
    const Answer models = ask({"model"});
    ASSERT_EQ(models.lines.size(), 2u);
    EXPECT_EQ(models.lines[0]["model"_L1].toString(), u"default 0"_s);
    EXPECT_GT(models.lines[1]["held_out"_L1]["auc"_L1].toDouble(), 0.6);
}

} // namespace
} // namespace trato::ctl
