#include "app/ctl/program.h"
#include "base/json.h"
#include "support/debttest.h"

#include <sstream>

namespace trato::ctl {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A month counted by hand: November 2026.
class MetricsCommandTest : public test::DebtTest {
protected:
    struct Answer {
        int code = 0;
        QJsonObject object;
        QByteArray error;
    };
    Answer ask(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), {"--database", databaseUrl().toStdString(), "--format", "json", "--user",
                                                "carla", "--now", "2026-12-05T12:00:00-03:00", "metrics"});
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        Answer answer{.code = runProgram(std::move(arguments), {in, out, err}), .object = {}, .error = {}};
        answer.object = json::parseObject(QByteArray::fromStdString(out.str())).value_or(QJsonObject());
        answer.error = QByteArray::fromStdString(err.str());
        return answer;
    }
    QJsonObject november(const std::vector<std::string>& more = {})
    {
        std::vector<std::string> arguments{"--from", "2026-11-01", "--to", "2026-11-30"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Answer answer = ask(arguments);
        EXPECT_EQ(answer.code, 0) << answer.error.constData();
        return answer.object;
    }
    static qint64 at(const char* iso)
    {
        return Instant::parse(QString::fromLatin1(iso), deskZone()).value().microseconds();
    }
    void pay(DebtorId debtor, InstalmentId instalment, qint64 cents, const char* when, const QString& component)
    {
        const qint64 id = nextId("payment");
        run(u"INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, state, raw, "
            "recorded_at) VALUES (%1, %2, 'p', 'a', 'E%2', %3, %4, 'matched', '{}', %4)"_s.arg(debtor.value())
                .arg(id)
                .arg(cents)
                .arg(at(when)));
        run(u"INSERT INTO allocation (debtor_id, id, payment_id, target, target_id, component, amount_cents) "
            "VALUES (%1, %2, %3, 'instalment', %4, '%5', %6)"_s.arg(debtor.value())
                .arg(nextId("allocation"))
                .arg(id)
                .arg(instalment.value())
                .arg(component)
                .arg(cents));
    }
    void line(DebtorId debtor, const char* channel, const char* direction, const char* when)
    {
        run(u"INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, actor) "
            "VALUES (%1, %2, %3, '%4', '%5', 'message', 'oi', 'agent', 'agent:x')"_s.arg(debtor.value())
                .arg(at(when))
                .arg(nextId("interaction"))
                .arg(QLatin1StringView(channel), QLatin1StringView(direction)));
    }
    void survey(DebtorId debtor, int id, const char* kind, const QString& score, const char* handler)
    {
        run(u"INSERT INTO survey (debtor_id, id, kind, score, asked_at, handler) VALUES (%1, %2, '%3', %4, %5, '%6')"_s
                .arg(debtor.value())
                .arg(id)
                .arg(QLatin1StringView(kind), score)
                .arg(at("2026-11-10T10:00:00"))
                .arg(QLatin1StringView(handler)));
    }
    void promise(DebtorId debtor, const char* state, const char* when)
    {
        run(u"INSERT INTO promise (debtor_id, id, due, state, made_by, made_at, resolved_at) "
            "VALUES (%1, %2, '2026-11-10', '%3', 'carla', 1, %4)"_s.arg(debtor.value())
                .arg(nextId("promise"))
                .arg(QLatin1StringView(state))
                .arg(at(when)));
    }
    void outcome(DebtorId debtor, const char* code)
    {
        run(u"INSERT INTO work_item (debtor_id, id, desk, reason, score, state, created_at, updated_at, closed_at, "
            "disposition) VALUES (%1, %2, 'negotiation', 'x', 1, 'closed', 1, 1, %3, '%4')"_s.arg(debtor.value())
                .arg(nextId("work_item"))
                .arg(at("2026-11-10T10:00:00"))
                .arg(QLatin1StringView(code)));
    }
};
TRATO_BOTH_ENGINES(MetricsCommandTest);

TEST_P(MetricsCommandTest, anEmptyDatabaseSaysNothingAndExplainsEverything)
{
    const QJsonObject said = november();
    EXPECT_EQ(said["recovered"_L1].toString(), u"0.00"_s);
    for (const char* name : {"recovery_rate", "average_renegotiation_hours", "digital_engagement_rate", "csat", "nps",
             "roi", "cost_per_contact", "promises_kept_rate", "right_party_contact_rate"}) {
        EXPECT_TRUE(said[QLatin1StringView(name)].isNull()) << name;
        EXPECT_FALSE(said["definitions"_L1][QLatin1StringView(name)].toString().isEmpty()) << name;
    }
}

TEST_P(MetricsCommandTest, moneyIsCountedByDaysOfTheDeskAndByPortfolio)
{
    const CreditorId aurora = addCreditor();
    const CreditorId other = addCreditor(u"Banco Exemplo"_s);
    const DebtorId ana = addDebtor();
    const DebtorId rui = addDebtor(u"Rui"_s, u"98765432100"_s);
    const InstalmentId hers = addInstalment(ana, addContract(ana, aurora), 1, QDate(2026, 10, 1), 300'00);
    const InstalmentId his = addInstalment(rui, addContract(rui, other, u"C-2"_s), 1, QDate(2026, 10, 1), 100'00);
    pay(ana, hers, 50'00, "2026-11-01T00:00:00-03:00", u"principal"_s); // the first instant of the period
    pay(ana, hers, 25'00, "2026-10-31T23:59:59-03:00", u"principal"_s); // November in London
    pay(ana, hers, 10'00, "2026-12-01T00:00:00-03:00", u"principal"_s); // paid later
    pay(ana, hers, 7'00, "2026-11-05T12:00:00-03:00", u"surplus"_s);    // never owed
    pay(rui, his, 40'00, "2026-11-30T23:59:59-03:00", u"principal"_s);  // the last second
    run(u"UPDATE instalment SET open_cents = 21500 WHERE id = %1"_s.arg(hers.value()));
    run(u"UPDATE instalment SET open_cents = 6000 WHERE id = %1"_s.arg(his.value()));
    line(ana, "sms", "out", "2026-11-02T10:00:00-03:00");
    line(ana, "whatsapp", "out", "2026-11-03T10:00:00-03:00");
    line(ana, "whatsapp", "in", "2026-11-03T11:00:00-03:00");
    line(rui, "voice", "out", "2026-11-03T10:00:00-03:00");
    line(rui, "email", "out", "2026-11-04T10:00:00-03:00");

    const QJsonObject all = november();
    EXPECT_EQ(all["recovered"_L1].toString(), u"90.00"_s);
    EXPECT_EQ(all["recovery_rate"_L1].toString(), u"24.00"_s); // of 90 + 10 + 215 + 60 = 375
    EXPECT_EQ(all["cost"_L1].toString(), u"2.25"_s);           // 0.09 + 0.35 + 1.80 + 0.01
    EXPECT_EQ(all["cost_per_contact"_L1].toString(), u"0.56"_s);
    EXPECT_EQ(all["roi"_L1].toString(), u"4000.00"_s);
    EXPECT_EQ(all["digital_engagement_rate"_L1].toString(), u"50.00"_s);

    run(u"UPDATE portfolio SET name = 'Varejo São', name_folded = 'varejo sao' WHERE creditor_id = %1"_s.arg(
        aurora.value()));
    run(u"UPDATE portfolio SET name = 'Outra', name_folded = 'outra' WHERE creditor_id = %1"_s.arg(other.value()));
    EXPECT_EQ(november({"--portfolio", "varejo são"})["recovered"_L1].toString(), u"50.00"_s);
    run(u"UPDATE portfolio SET name = 'Varejo São', name_folded = 'varejo sao' WHERE creditor_id = %1"_s.arg(
        other.value()));
    const Answer both = ask({"--from", "2026-11-01", "--to", "2026-11-30", "--portfolio", "Varejo São"});
    EXPECT_EQ(both.object["error"_L1]["code"_L1].toString(), u"ambiguous_portfolio"_s);

    const QJsonObject one = november({"--portfolio", std::to_string(aurora.value())});
    EXPECT_EQ(one["recovered"_L1].toString(), u"50.00"_s);
    EXPECT_EQ(one["recovery_rate"_L1].toString(), u"18.18"_s); // of 50 + 10 + 215 = 275
    EXPECT_EQ(one["cost"_L1].toString(), u"0.44"_s);
    EXPECT_EQ(one["digital_engagement_rate"_L1].toString(), u"100.00"_s);
}

TEST_P(MetricsCommandTest, dealsPromisesOutcomesAndSurveysAreParts)
{
    const CreditorId aurora = addCreditor();
    const DebtorId ana = addDebtor();
    addInstalment(ana, addContract(ana, aurora), 1, QDate(2026, 10, 1), 300'00);
    line(ana, "whatsapp", "out", "2026-11-03T10:00:00-03:00");
    line(ana, "whatsapp", "in", "2026-11-04T10:00:00-03:00");
    run(u"INSERT INTO agreement (debtor_id, id, number, creditor_id, state, debt_cents, entry_cents, instalments, "
        "amount_cents, discount_cents, total_cents, first_due, monthly_rate, made_by, made_at, accepted_at) VALUES "
        "(%1, 1, 'A1', %2, 'active', 1, 0, 1, 1, 0, 1, '2026-12-01', '0', 'carla', 1, %3)"_s.arg(ana.value())
            .arg(aurora.value())
            .arg(at("2026-11-05T16:30:00-03:00")));
    promise(ana, "kept", "2026-11-10T10:00:00");
    promise(ana, "kept", "2026-11-11T10:00:00");
    promise(ana, "broken", "2026-11-12T10:00:00");
    promise(ana, "broken", "2026-12-01T00:00:00");
    outcome(ana, "cpc_agreement");
    outcome(ana, "no_answer");
    outcome(ana, "no_answer");
    outcome(ana, "no_answer");
    survey(ana, 1, "csat", u"5"_s, "carla");
    survey(ana, 2, "csat", u"3"_s, "agent:negotiation");
    survey(ana, 3, "csat", u"NULL"_s, "agent:negotiation");
    survey(ana, 4, "nps", u"10"_s, "carla");
    survey(ana, 5, "nps", u"0"_s, "agent:negotiation");
    survey(ana, 6, "nps", u"6"_s, "agent:negotiation");

    const QJsonObject said = november();
    EXPECT_EQ(said["average_renegotiation_hours"_L1].toString(), u"54.50"_s);
    EXPECT_EQ(said["promises_kept_rate"_L1].toString(), u"66.67"_s);
    EXPECT_EQ(said["right_party_contact_rate"_L1].toString(), u"25.00"_s);
    EXPECT_EQ(said["csat"_L1].toString(), u"50.00"_s);
    EXPECT_EQ(said["nps"_L1].toString(), u"-33.33"_s);
    const QJsonValue csat = said["surveys"_L1]["csat"_L1];
    EXPECT_EQ(csat["response_rate"_L1].toString(), u"66.67"_s);
    EXPECT_EQ(csat["human"_L1]["score"_L1].toString(), u"100.00"_s);
    EXPECT_EQ(csat["machine"_L1]["score"_L1].toString(), u"0.00"_s);
    EXPECT_EQ(csat["machine"_L1]["response_rate"_L1].toString(), u"50.00"_s);
}

TEST_P(MetricsCommandTest, whatCannotBeAskedIsRefused)
{
    const auto codeOf = [](const Answer& answer) { return answer.object["error"_L1]["code"_L1].toString(); };
    const Answer reversed = ask({"--from", "2026-11-30", "--to", "2026-11-01"});
    EXPECT_EQ(reversed.code, 1);
    EXPECT_EQ(codeOf(reversed), u"invalid_period"_s);
    for (const char* portfolio : {"987", "0", "-3", "Outra", "1 OR 1"}) {
        const Answer unknown =
            ask({"--from", "2026-11-01", "--to", "2026-11-30", std::string("--portfolio=") + portfolio});
        EXPECT_EQ(unknown.code, 1) << portfolio;
        EXPECT_EQ(codeOf(unknown), u"unknown_portfolio"_s) << portfolio;
    }
    EXPECT_EQ(codeOf(ask({"--from", "2026-11-31", "--to", "2026-12-01"})), u"invalid_date"_s);
    EXPECT_EQ(ask({"--from", "2026-11-01"}).code, 2);
}

} // namespace
} // namespace trato::ctl
