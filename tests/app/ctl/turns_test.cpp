// The machine's stops, its autonomy, and whose turn it is, from the command line.

#include "support/debttest.h"

#include "app/ctl/program.h"
#include "base/json.h"
#include "debts/holds.h"
#include "negotiation/roles.h"
#include "queue/baton.h"
#include "queue/workqueue.h"

#include <gmock/gmock.h>

#include <sstream>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

/// Sonia leads; Luana and Bia negotiate.
class TurnCommands : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        ASSERT_RESULT(negotiation::giveRole(
            database(), clock, {.actor = u"sonia"_s, .role = negotiation::Role::Supervisor, .by = u"sonia"_s}));
        creditor = addCreditor();
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, creditor), 1, daysAgo(40), 50'000);
    }

    int call(const QStringList& arguments, const QString& user)
    {
        std::vector<std::string> all{"--database", databaseUrl().toStdString(), "--user", user.toStdString(), "--now",
            clock.now().toIso(deskZone()).toStdString(), "--format", "json"};
        for (const QString& argument : arguments)
            all.push_back(argument.toStdString());
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        const int code = ctl::runProgram(all, {in, out, err});
        lines.clear();
        for (const QString& line : QString::fromStdString(out.str()).split(u'\n', Qt::SkipEmptyParts))
            lines.push_back(json::parseObject(line.toUtf8()).value_or(QJsonObject()));
        return code;
    }
    [[nodiscard]] QJsonValue at(const QString& field) const
    {
        return lines.empty() ? QJsonValue() : lines.front().value(field);
    }
    /// The code of the refusal; empty: none.
    QString refused(const QStringList& arguments, const QString& user)
    {
        return call(arguments, user) == 0 ? QString() : at(u"error"_s).toObject().value(u"code"_s).toString();
    }

    QString who() const { return QString::number(debtor.value()); }
    WorkItemId openItem(const QString& desk = u"negotiation"_s)
    {
        const auto id =
            queue::WorkQueue(database(), clock).open({.debtor = debtor, .desk = desk, .reason = u"answered"_s});
        EXPECT_TRUE(id);
        return id.value_or(WorkItemId());
    }
    /// state, holder
    QString work(WorkItemId id)
    {
        const auto item = queue::WorkQueue(database(), clock).byId(id);
        EXPECT_TRUE(item);
        return item ? queue::workStateName(item->state) + u' ' + item->holder : QString();
    }
    std::vector<QString> audited()
    {
        return column(u"SELECT action FROM audit_entry WHERE action <> 'give_role' ORDER BY id"_s);
    }

    std::vector<QJsonObject> lines;
    CreditorId creditor;
    DebtorId debtor;
};
TRATO_BOTH_ENGINES(TurnCommands);

TEST_P(TurnCommands, whoLeadsStopsACreditorAndLetsItGoOn)
{
    EXPECT_EQ(refused({u"machine"_s, u"stop"_s, u"--reason"_s, u"x"_s}, u"luana"_s), u"not_entitled"_s);
    EXPECT_EQ(call({u"machine"_s, u"stop"_s}, u"sonia"_s), 2) << "why is asked for";
    const QStringList stop{u"machine"_s, u"stop"_s, u"--creditor"_s, u"lojas aurora"_s, u"--reason"_s, u"carga"_s};
    ASSERT_EQ(call(stop, u"sonia"_s), 0);
    EXPECT_EQ(at(u"scope"_s), u"creditor"_s);
    EXPECT_EQ(at(u"creditor"_s), u"Lojas Aurora"_s);
    EXPECT_EQ(at(u"by"_s), u"sonia"_s);
    EXPECT_EQ(at(u"since"_s), clock.now().toIso(deskZone()));
    EXPECT_EQ(refused(stop, u"sonia"_s), u"already_stopped"_s);
    EXPECT_EQ(refused({u"machine"_s, u"stop"_s, u"--creditor"_s, u"ninguém"_s, u"--reason"_s, u"x"_s}, u"sonia"_s),
        u"no_creditor"_s);
    EXPECT_EQ(refused({u"machine"_s, u"stop"_s, u"--portfolio"_s, u"77"_s, u"--reason"_s, u"x"_s}, u"sonia"_s),
        u"unknown_portfolio"_s);
    ASSERT_EQ(call({u"machine"_s, u"stop"_s, u"--portfolio"_s, u"Carteira"_s, u"--reason"_s, u"x"_s}, u"sonia"_s), 0);
    EXPECT_EQ(call({u"machine"_s, u"stop"_s, u"--portfolio"_s, u"1"_s, u"--creditor"_s, u"1"_s, u"--reason"_s, u"x"_s},
                  u"sonia"_s),
        2)
        << "one or the other";
    ASSERT_EQ(call({u"machine"_s, u"stops"_s}, u"luana"_s), 0);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(at(u"reason"_s), u"carga"_s);
    const QString number = QString::number(at(u"stop"_s).toInteger());
    EXPECT_EQ(refused({u"machine"_s, u"resume"_s, number}, u"luana"_s), u"not_entitled"_s);
    ASSERT_EQ(call({u"machine"_s, u"resume"_s, number, u"--reason"_s, u"pronto"_s}, u"sonia"_s), 0);
    EXPECT_EQ(at(u"recalled"_s), 0);
    EXPECT_EQ(refused({u"machine"_s, u"resume"_s, number}, u"sonia"_s), u"no_stop"_s);
    EXPECT_EQ(audited(), (std::vector<QString>{u"stop_machine"_s, u"stop_machine"_s, u"resume_machine"_s}));
}

TEST_P(TurnCommands, autonomyGoesNoFurtherThanItsLimit)
{
    ASSERT_EQ(call({u"autonomy"_s, u"set"_s, u"Carteira"_s, u"3"_s}, u"sonia"_s), 0);
    EXPECT_EQ(at(u"level"_s), 3);
    EXPECT_EQ(refused({u"autonomy"_s, u"set"_s, u"Carteira"_s, u"1"_s}, u"luana"_s), u"not_entitled"_s);
    EXPECT_EQ(refused({u"autonomy"_s, u"set"_s, u"Carteira"_s, u"4"_s}, u"sonia"_s), u"invalid_level"_s);
    EXPECT_EQ(refused({u"autonomy"_s, u"set"_s, u"Carteira"_s, u"4294967296"_s}, u"sonia"_s), u"invalid_level"_s);
    EXPECT_EQ(refused({u"autonomy"_s, u"set"_s, u"Outra"_s, u"1"_s}, u"sonia"_s), u"unknown_portfolio"_s);
    EXPECT_EQ(refused({u"autonomy"_s, u"limit"_s, u"Carteira"_s, u"1"_s}, u"sonia"_s), u"reason_required"_s);
    ASSERT_EQ(
        call({u"autonomy"_s, u"limit"_s, u"Carteira"_s, u"1"_s, u"--reason"_s, u"contrato novo"_s}, u"sonia"_s), 0);
    EXPECT_EQ(at(u"level"_s), 1) << "it comes down to the limit";
    EXPECT_EQ(at(u"limit"_s), 1);
    EXPECT_EQ(refused({u"autonomy"_s, u"set"_s, u"Carteira"_s, u"2"_s}, u"sonia"_s), u"above_ceiling"_s);
    ASSERT_EQ(call({u"autonomy"_s, u"list"_s}, u"luana"_s), 0);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(at(u"limit_reason"_s), u"contrato novo"_s);
    EXPECT_EQ(at(u"creditor"_s), u"Lojas Aurora"_s);
}

TEST_P(TurnCommands, theTurnIsTakenWithTheWorkAndGivenBackWithIt)
{
    const WorkItemId item = openItem();
    ASSERT_EQ(call({u"baton"_s, u"show"_s, who()}, u"luana"_s), 0);
    EXPECT_EQ(at(u"kind"_s), u"free"_s);
    ASSERT_EQ(call({u"baton"_s, u"take"_s, who()}, u"luana"_s), 0);
    EXPECT_EQ(at(u"kind"_s), u"human"_s);
    EXPECT_EQ(at(u"holder"_s), u"luana"_s);
    EXPECT_EQ(at(u"item"_s), item.value());
    EXPECT_EQ(work(item), u"claimed luana"_s);
    EXPECT_EQ(refused({u"baton"_s, u"take"_s, who()}, u"bia"_s), u"held_by_human"_s);
    EXPECT_EQ(refused({u"baton"_s, u"release"_s, who()}, u"bia"_s), u"not_held"_s);
    ASSERT_EQ(call({u"baton"_s, u"release"_s, who()}, u"luana"_s), 0);
    EXPECT_EQ(at(u"kind"_s), u"free"_s);
    EXPECT_EQ(work(item), u"open "_s);
    EXPECT_EQ(audited(), (std::vector<QString>{u"take_baton"_s, u"release_baton"_s}));
    EXPECT_EQ(column(u"SELECT debtor_id FROM audit_entry WHERE action = 'take_baton'"_s), std::vector<QString>{who()});
    EXPECT_THAT(column(u"SELECT detail FROM audit_entry WHERE action = 'take_baton'"_s),
        ElementsAre(u"{\"item\":%1}"_s.arg(item.value())));
}

TEST_P(TurnCommands, ofSeveralCasesCareIsClaimed)
{
    const WorkItemId talk = openItem();
    const WorkItemId care = openItem(u"care"_s);
    ASSERT_EQ(call({u"baton"_s, u"take"_s, who()}, u"luana"_s), 0);
    EXPECT_EQ(at(u"item"_s), care.value());
    EXPECT_EQ(work(care), u"claimed luana"_s);
    EXPECT_EQ(work(talk), u"open "_s);
    ASSERT_EQ(call({u"baton"_s, u"release"_s, who()}, u"luana"_s), 0);
    EXPECT_EQ(work(care), u"open "_s);
}

TEST_P(TurnCommands, whereNoWorkWaitsOnlyTheTurnIsTaken)
{
    ASSERT_EQ(call({u"baton"_s, u"take"_s, who(), u"--reason"_s, u"ligou agora"_s}, u"luana"_s), 0);
    EXPECT_TRUE(at(u"item"_s).isNull());
    EXPECT_EQ(at(u"reason"_s), u"ligou agora"_s);
    ASSERT_EQ(call({u"baton"_s, u"release"_s, who()}, u"luana"_s), 0);
    EXPECT_THAT(column(u"SELECT holder FROM baton"_s), IsEmpty());
    EXPECT_EQ(refused({u"baton"_s, u"show"_s, u"987"_s}, u"luana"_s), u"no_debtor"_s);
}

TEST_P(TurnCommands, whoLeadsTakesOverFromAPersonAndSaysWhy)
{
    const WorkItemId item = openItem();
    ASSERT_EQ(call({u"baton"_s, u"take"_s, who()}, u"luana"_s), 0);
    const QStringList over{u"baton"_s, u"take"_s, who(), u"--over"_s};
    EXPECT_EQ(refused(over, u"sonia"_s), u"reason_required"_s);
    EXPECT_EQ(refused(over + QStringList{u"--reason"_s, u"quero"_s}, u"bia"_s), u"not_entitled"_s);
    EXPECT_EQ(work(item), u"claimed luana"_s);
    ASSERT_EQ(call(over + QStringList{u"--reason"_s, u"saiu doente"_s}, u"sonia"_s), 0);
    EXPECT_EQ(at(u"holder"_s), u"sonia"_s);
    EXPECT_EQ(work(item), u"claimed sonia"_s);
    const auto detail = column(u"SELECT detail FROM audit_entry WHERE action = 'take_over'"_s);
    ASSERT_EQ(detail.size(), 1u);
    const QJsonObject entry = json::parseObject(detail.front().toUtf8()).value_or(QJsonObject());
    EXPECT_EQ(entry.value(u"item"_s), item.value());
    EXPECT_EQ(entry.value(u"who"_s), u"luana"_s);
    EXPECT_EQ(entry.value(u"word"_s), u"saiu doente"_s);
}

TEST_P(TurnCommands, theTurnAloneIsTakenOverToo)
{
    ASSERT_EQ(call({u"baton"_s, u"take"_s, who()}, u"luana"_s), 0);
    ASSERT_EQ(call({u"baton"_s, u"take"_s, who(), u"--over"_s, u"--reason"_s, u"saiu doente"_s}, u"sonia"_s), 0);
    EXPECT_EQ(at(u"holder"_s), u"sonia"_s);
    EXPECT_EQ(audited(), (std::vector<QString>{u"take_baton"_s, u"take_over"_s}));
}

TEST_P(TurnCommands, silenceStaysWhileAHoldStands)
{
    ASSERT_RESULT(queue::Baton(database()).silence(debtor, u"dispute"_s, clock.now()));
    ASSERT_EQ(call({u"baton"_s, u"show"_s, who()}, u"luana"_s), 0);
    EXPECT_EQ(at(u"kind"_s), u"nobody"_s);
    ASSERT_RESULT(
        debts::Holds(database())
            .place({.debtor = debtor, .reason = u"dispute"_s, .source = u"x"_s, .placedBy = u"agent"_s}, clock.now()));
    ASSERT_EQ(call({u"baton"_s, u"take"_s, who()}, u"luana"_s), 0);
    ASSERT_EQ(call({u"baton"_s, u"release"_s, who()}, u"luana"_s), 0);
    EXPECT_EQ(at(u"kind"_s), u"nobody"_s);
}

} // namespace
