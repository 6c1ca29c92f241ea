#include "support/result.h"
#include "support/sampledesk.h"
#include "support/testdatabase.h"

#include "app/ctl/program.h"
#include "base/json.h"
#include "debts/holds.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "queue/workqueue.h"
#include "timeline/timeline.h"

#include <gmock/gmock.h>

#include <QJsonArray>

#include <sstream>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

/// The desk's commands over both engines, in process, on Thursday 2026-11-19 at 14:03.
class DeskCommands : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(Instant::parse(u"2026-11-19T14:03:00-03:00", deskZone()).value());
        parties::Debtors debtors(database());
        const auto id = debtors.create(
            {.name = u"Marlene Aparecida Figueiredo"_s, .document = u"52998224725"_s, .uf = u"SP"_s}, clock.now());
        ASSERT_RESULT(id);
        debtor = *id;
        ASSERT_RESULT(debtors.addContactPoint(debtor,
            {.handle = {parties::ContactKind::Phone, u"+5511987654321"_s}, .source = u"import"_s}, clock.now()));
        run(test::creditorSql());
        run(test::portfolioSql());
        run(test::contractSql(debtor, 1, u"C-1"_s));
        run(test::instalmentSql({.debtor = debtor,
            .contract = 1,
            .id = 1,
            .due = u"2026-10-05"_s,
            .cents = 35000,
            .charges = u"{\"fine\":\"2\",\"interest\":\"1\",\"basis\":\"month30\"}"_s,
            .invoice = u"NF-1"_s}));
        run(test::instalmentSql({.debtor = debtor, .contract = 1, .id = 2, .due = u"2026-12-05"_s, .cents = 35000}));
    }
    struct Answer {
        int exitCode = -1;
        std::vector<QJsonObject> lines;

        [[nodiscard]] QJsonObject object() const { return lines.empty() ? QJsonObject() : lines.front(); }
        [[nodiscard]] QString refusal() const
        {
            return object().value(u"error"_s).toObject().value(u"code"_s).toString();
        }
    };
    Answer call(const QStringList& arguments, const QString& user = u"luana"_s)
    {
        std::vector<std::string> all{"--database", databaseUrl().toStdString(), "--user", user.toStdString(), "--now",
            clock.now().toIso(deskZone()).toStdString(), "--format", "json"};
        for (const QString& argument : arguments)
            all.push_back(argument.toStdString());
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        Answer answer;
        answer.exitCode = ctl::runProgram(all, {in, out, err});
        for (const QString& line : QString::fromStdString(out.str()).split(u'\n', Qt::SkipEmptyParts)) {
            const auto object = json::parseObject(line.toUtf8());
            EXPECT_TRUE(object) << line.toStdString();
            answer.lines.push_back(object.value_or(QJsonObject()));
        }
        return answer;
    }
    QString idText() const { return QString::number(debtor.value()); }
    QString openItem(const QString& desk = u"negotiation"_s)
    {
        const auto id = queue::WorkQueue(database(), clock)
                            .open({.debtor = debtor,
                                .desk = desk,
                                .reason = u"answered"_s,
                                .sensitivity = {u"job_loss"_s},
                                .terms = {{u"answered_recently"_s, 30, u"2"_s}},
                                .summary = u"“consigo 350”"_s,
                                .channel = Channel::WhatsApp});
        EXPECT_TRUE(id);
        return QString::number(id->value());
    }
    DebtorId debtor;
};
TRATO_BOTH_ENGINES(DeskCommands);

TEST_P(DeskCommands, findAnswersALineEachWithWhatIsDueToday)
{
    for (const QString& text :
        {u"figueiredo marlene"_s, u"529.982.247-25"_s, u"11 98765-4321"_s, u"c-1"_s, u"NF-1"_s}) {
        const Answer answer = call({u"debtor"_s, u"find"_s, text});
        EXPECT_EQ(answer.exitCode, 0);
        ASSERT_EQ(answer.lines.size(), 1u) << text.toStdString();
        EXPECT_EQ(
            answer.object(), (QJsonObject{{u"id"_s, debtor.value()}, {u"name"_s, u"Marlene Aparecida Figueiredo"_s},
                                 {u"document"_s, u"52998224725"_s}, {u"balance"_s, u"362.25"_s}}));
    }
    const Answer nobody = call({u"debtor"_s, u"find"_s, u"ninguém"_s});
    EXPECT_EQ(nobody.exitCode, 0);
    EXPECT_THAT(nobody.lines, IsEmpty());
    EXPECT_EQ(call({u"debtor"_s, u"find"_s, u"x"_s, u"--limit"_s, u"0"_s}).refusal(), u"invalid_number"_s);
    EXPECT_EQ(call({u"debtor"_s, u"find"_s}).exitCode, 2);
}

TEST_P(DeskCommands, showAnswersEverythingOfADebtor)
{
    ASSERT_RESULT(parties::Consents(database())
                      .record(debtor, {.channel = Channel::Sms,
                                          .purpose = parties::ConsentPurpose::Collection,
                                          .basis = u"SAIR"_s,
                                          .source = u"sms"_s,
                                          .at = clock.now()}));
    ASSERT_RESULT(debts::Holds(database())
                      .place({.debtor = debtor,
                                 .reason = u"dispute"_s,
                                 .source = u"“não é meu”"_s,
                                 .placedBy = u"agent"_s,
                                 .contract = ContractId(1)},
                          clock.now()));
    run(u"INSERT INTO promise (debtor_id, id, contract_id, amount_cents, due, state, made_by, made_at) "
        "VALUES (%1, 1, 1, 35000, '2026-11-27', 'open', 'luana', %2)"_s.arg(debtor.value())
            .arg(clock.now().microseconds()));
    run(u"INSERT INTO cadence_state (debtor_id, portfolio_id, anchor_due, step, next_at, state, updated_at) "
        "VALUES (%1, 1, '2026-10-05', 'd45', %2, 'active', 1)"_s.arg(debtor.value())
            .arg(clock.now().microseconds()));
    const QJsonObject file = call({u"debtor"_s, u"show"_s, idText()}).object();
    EXPECT_EQ(file.value(u"kind"_s), u"person"_s);
    EXPECT_EQ(file.value(u"days_late"_s), 45);
    EXPECT_EQ(file.value(u"balance"_s).toObject(),
        (QJsonObject{{u"principal"_s, u"350.00"_s}, {u"not_due"_s, u"350.00"_s}, {u"fine"_s, u"7.00"_s},
            {u"interest"_s, u"5.25"_s}, {u"total"_s, u"362.25"_s}}));
    const QJsonObject contact = file.value(u"contacts"_s).toArray().at(0).toObject();
    EXPECT_EQ(contact.value(u"value"_s), u"+5511987654321"_s);
    EXPECT_EQ(contact.value(u"status"_s), u"unknown"_s);
    const QJsonObject contract = file.value(u"contracts"_s).toArray().at(0).toObject();
    EXPECT_EQ(contract.value(u"number"_s), u"C-1"_s);
    EXPECT_EQ(contract.value(u"creditor"_s), u"Lojas Aurora"_s);
    EXPECT_EQ(contract.value(u"invoice"_s), u"NF-1"_s);
    const QJsonObject instalment = contract.value(u"instalments"_s).toArray().at(0).toObject();
    EXPECT_EQ(instalment.value(u"due"_s), u"2026-10-05"_s);
    EXPECT_EQ(instalment.value(u"open"_s), u"350.00"_s);
    EXPECT_EQ(file.value(u"consents"_s).toArray().at(0).toObject().value(u"state"_s), u"revoked"_s);
    EXPECT_EQ(file.value(u"promises"_s).toArray().at(0).toObject().value(u"amount"_s), u"350.00"_s);
    EXPECT_EQ(file.value(u"holds"_s).toArray().at(0).toObject().value(u"reason"_s), u"dispute"_s);
    EXPECT_EQ(file.value(u"next_step"_s).toObject().value(u"at"_s), u"2026-11-19T14:03:00.000-03:00"_s);
    EXPECT_TRUE(file.value(u"agreements"_s).isArray());
    EXPECT_TRUE(file.value(u"baton"_s).isNull());
    EXPECT_EQ(call({u"debtor"_s, u"show"_s, u"999"_s}).refusal(), u"no_debtor"_s);
    EXPECT_EQ(call({u"debtor"_s, u"show"_s, u"abc"_s}).refusal(), u"invalid_number"_s);
}

TEST_P(DeskCommands, timelinePagesByCursor)
{
    timeline::Timeline timeline(database());
    for (int i = 0; i < 5; ++i)
        ASSERT_RESULT(timeline.append({.debtor = debtor,
            .at = clock.now() + std::chrono::seconds(i),
            .channel = i % 2 ? Channel::Sms : Channel::WhatsApp,
            .direction = timeline::Direction::In,
            .kind = u"message"_s,
            .text = QString::number(i),
            .actorKind = timeline::ActorKind::Debtor}));
    const auto texts = [](const Answer& answer) {
        QStringList all;
        for (const QJsonObject& line : answer.lines)
            all.append(line.value(u"text"_s).toString());
        return all.join(u',');
    };
    const Answer first = call({u"timeline"_s, idText(), u"--limit"_s, u"2"_s});
    EXPECT_EQ(texts(first), u"4,3"_s);
    EXPECT_EQ(first.object().value(u"actor"_s), u"debtor"_s);
    EXPECT_TRUE(first.object().value(u"status"_s).isNull());
    const QString cursor = first.lines.back().value(u"cursor"_s).toString();
    EXPECT_EQ(texts(call({u"timeline"_s, idText(), u"--before"_s, cursor})), u"2,1,0"_s);
    EXPECT_EQ(texts(call({u"timeline"_s, idText(), u"--channel"_s, u"sms"_s})), u"3,1"_s);
    EXPECT_EQ(call({u"timeline"_s, idText(), u"--channel"_s, u"fax"_s}).refusal(), u"invalid_choice"_s);
    EXPECT_EQ(call({u"timeline"_s, idText(), u"--before"_s, u"x"_s}).refusal(), u"invalid_cursor"_s);
    EXPECT_EQ(call({u"timeline"_s, u"999"_s}).refusal(), u"no_debtor"_s);
    const Answer hits = call({u"search"_s, u"4"_s});
    ASSERT_EQ(hits.lines.size(), 1u);
    EXPECT_EQ(hits.object().value(u"debtor"_s), debtor.value());
    EXPECT_EQ(hits.object().value(u"snippet"_s), u"4"_s);
}

TEST_P(DeskCommands, theQueueIsWorkedOff)
{
    const QString item = openItem();
    const QJsonObject listed = call({u"queue"_s, u"list"_s}).object();
    EXPECT_EQ(listed.value(u"item"_s), item.toInt());
    EXPECT_EQ(listed.value(u"state"_s), u"open"_s);
    EXPECT_TRUE(listed.value(u"holder"_s).isNull());
    int sum = 0;
    for (const QJsonValue& term : listed.value(u"terms"_s).toArray())
        sum += term.toObject().value(u"points"_s).toInt();
    EXPECT_EQ(listed.value(u"score"_s), sum);

    const QJsonObject mine = call({u"queue"_s, u"next"_s}).object();
    EXPECT_EQ(mine.value(u"holder"_s), u"luana"_s);
    const Answer nothing = call({u"queue"_s, u"next"_s}, u"bruna"_s);
    EXPECT_EQ(nothing.exitCode, 0);
    EXPECT_TRUE(nothing.object().value(u"item"_s).isNull());
    EXPECT_EQ(
        call({u"debtor"_s, u"show"_s, idText()}).object().value(u"baton"_s).toObject().value(u"holder"_s), u"luana"_s);
    EXPECT_EQ(call({u"queue"_s, u"release"_s, item}, u"bruna"_s).refusal(), u"held_by_other"_s);
    EXPECT_EQ(call({u"queue"_s, u"release"_s, item}).object().value(u"state"_s), u"open"_s);
    EXPECT_EQ(
        call({u"queue"_s, u"snooze"_s, item, u"--until"_s, u"2026-11-19T15:00"_s}).object().value(u"snoozed_until"_s),
        u"2026-11-19T15:00:00.000-03:00"_s);
    EXPECT_EQ(
        call({u"queue"_s, u"snooze"_s, item, u"--until"_s, u"2026-11-19T13:00"_s}).refusal(), u"invalid_snooze"_s);
    EXPECT_EQ(call({u"queue"_s, u"close"_s, item, u"--disposition"_s, u"cpc_promise"_s}).refusal(),
        u"delay_reason_required"_s);
    EXPECT_EQ(
        call({u"queue"_s, u"close"_s, item, u"--disposition"_s, u"cpc_promise"_s, u"--delay-reason"_s, u"illness"_s})
            .object()
            .value(u"state"_s),
        u"closed"_s);
    EXPECT_THAT(call({u"queue"_s, u"list"_s}).lines, IsEmpty());
    EXPECT_EQ(call({u"queue"_s, u"list"_s, u"--desk"_s, u"kitchen"_s}).refusal(), u"invalid_choice"_s);
    EXPECT_EQ(call({u"queue"_s, u"release"_s, item}).refusal(), u"work_item_closed"_s);
}

TEST_P(DeskCommands, contactCheckSaysWhatEveryRuleSays)
{
    const QJsonObject free = call({u"contact"_s, u"check"_s, idText(), u"--channel"_s, u"whatsapp"_s}).object();
    EXPECT_EQ(free.value(u"allowed"_s), true);
    EXPECT_TRUE(free.value(u"next_allowed"_s).isNull());
    for (const QJsonValue& rule : free.value(u"rules"_s).toArray())
        EXPECT_EQ(rule.toObject().keys(),
            (QStringList{u"label"_s, u"outcome"_s, u"reason"_s, u"rule"_s, u"source"_s, u"until"_s}));
    for (const QJsonValue& rule : free.value(u"rules"_s).toArray())
        EXPECT_NE(rule.toObject().value(u"label"_s), rule.toObject().value(u"rule"_s)) << "words, not the code";
    const QJsonObject night = call(
        {u"contact"_s, u"check"_s, idText(), u"--channel"_s, u"voice"_s, u"--at"_s, u"2026-11-19T21:00:00-03:00"_s})
                                  .object();
    EXPECT_EQ(night.value(u"allowed"_s), false);
    EXPECT_EQ(night.value(u"next_allowed"_s), u"2026-11-21T08:00:00.000-03:00"_s);
    const QStringList pay{u"contact"_s, u"check"_s, idText(), u"--channel"_s, u"email"_s, u"--purpose"_s, u"payment"_s};
    EXPECT_EQ(call(pay).object().value(u"allowed"_s), false);
    EXPECT_EQ(call({u"contact"_s, u"check"_s, idText(), u"--channel"_s, u"fax"_s}).refusal(), u"invalid_choice"_s);
    EXPECT_EQ(call({u"contact"_s, u"check"_s, idText(), u"--channel"_s, u"sms"_s, u"--purpose"_s, u"fun"_s}).refusal(),
        u"invalid_choice"_s);
    EXPECT_EQ(call({u"contact"_s, u"check"_s, u"999"_s, u"--channel"_s, u"sms"_s}).refusal(), u"no_debtor"_s);
    EXPECT_EQ(call({u"contact"_s, u"check"_s, idText()}).exitCode, 2);
    for (const QString& at : {u"soon"_s, u"0001-01-01T00:00:00Z"_s, u"9999-12-31T23:59:59-03:00"_s}) {
        EXPECT_EQ(call({u"contact"_s, u"check"_s, idText(), u"--channel"_s, u"sms"_s, u"--at"_s, at}).refusal(),
            u"invalid_instant"_s)
            << at.toStdString();
    }
    EXPECT_EQ(
        call({u"contact"_s, u"check"_s, idText(), u"--channel"_s, u"sms"_s, u"--config"_s, u"/none/there"_s}).refusal(),
        u"no_config"_s);
}

} // namespace
