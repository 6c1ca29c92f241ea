// What is planned set-wise is what would be decided one by one: random debtors, planned both ways in two copies.

#include "cadence/planner.h"
#include "support/result.h"
#include "support/testdatabase.h"

#include <random>
#include <set>
#include <utility>

namespace trato::cadence {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Debtors as a house has them, and some as it should not.
class Population final {
public:
    /// `apart`: from one debtor's number to the next.
    Population(unsigned seed, int apart)
        : m_random(seed)
        , m_apart(apart)
    {
    }

    QStringList statements(int debtors)
    {
        add(u"INSERT INTO creditor (id, name, name_folded, document, address, created_at) VALUES "
            u"(1, 'Lojas Aurora', 'lojas aurora', '11222333000181', 'Rua Um, 1', 1), "
            u"(2, 'Banco {valor} Exemplo', 'banco exemplo', '11444777000161', 'Rua Dois, 2', 1)"_s);
        add(u"INSERT INTO portfolio (id, creditor_id, name, name_folded, autonomy, created_at) VALUES "
            u"(1, 1, 'Varejo', 'varejo', 2, 1), (2, 1, 'Cedidos', 'cedidos', 3, 1), (3, 2, 'Banco', 'banco', 2, 1), "
            u"(4, 1, 'Propor', 'propor', 0, 1)"_s);
        for (int debtor = 1; debtor <= debtors; ++debtor)
            addDebtor(debtor * m_apart);
        return m_statements;
    }

private:
    void add(const QString& statement) { m_statements.append(statement); }
    int pick(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }
    bool oneIn(int many) { return pick(many) == 0; }
    QString oneOf(const QStringList& words) { return words.at(pick(static_cast<int>(words.size()))); }

    void addDebtor(int debtor)
    {
        static const QStringList names{u"Marlene Figueiredo"_s, u"José Ávila"_s, u"João"_s, u"Ana {valor} Souza"_s,
            u"Maria \"Bia\" Lima"_s, u"C\\D Silva"_s, u" Rui"_s, u"Antônia  Dupla"_s, u"Lu\nIsa Reis"_s};
        const bool odd = oneIn(6);
        const QString name = odd ? oneOf(names) : names.at(pick(3));
        add(u"INSERT INTO debtor (id, kind, name, name_folded, document, uf, right_party_at, created_at, updated_at) "
            u"VALUES (%1, '%2', '%3', 'x', '%4', %5, %6, 1, 1)"_s.arg(debtor)
                .arg(oneIn(12) ? u"company"_s : u"person"_s, name)
                .arg(10'000'000'000 + debtor)
                .arg(oneOf({u"'SP'"_s, u"'AC'"_s, u"'CE'"_s, u"'RJ'"_s, u"NULL"_s}), oneIn(2) ? u"1"_s : u"NULL"_s));
        const int points = pick(4);
        for (int i = 0; i < points; ++i)
            addPoint(debtor, i);
        const int contracts = oneIn(5) ? 2 : 1;
        for (int i = 0; i < contracts; ++i)
            addContract(debtor, i);
        addSpecials(debtor);
    }

    void addPoint(int debtor, int number)
    {
        const bool email = oneIn(3);
        const QString phone = oneOf({u"+55119"_s, u"+55689"_s, u"+55859"_s, u"+55113"_s, u"+1415"_s}) +
                              QString::number(10'000'000 + debtor);
        add(u"INSERT INTO contact_point (debtor_id, id, kind, value, status, source, confidence, last_inbound_at, "
            u"created_at) VALUES (%1, %2, '%3', '%4', '%5', 'x', %6, %7, 1) ON CONFLICT DO NOTHING"_s.arg(debtor)
                .arg(4 * debtor + number)
                .arg(email ? u"email"_s : oneOf({u"phone"_s, u"phone"_s, u"whatsapp"_s}),
                    email ? u"d%1n%2@exemplo.com.br"_s.arg(debtor).arg(number) : phone,
                    oneOf({u"unknown"_s, u"active"_s, u"active"_s, u"wrong"_s}))
                .arg(10 * pick(4))
                .arg(oneOf({u"NULL"_s, u"NULL"_s, u"NULL"_s, u"1795100400000000"_s, u"1790000000000000"_s})));
    }

    void addContract(int debtor, int number)
    {
        const int id = 2 * debtor + number;
        const int portfolio = oneIn(4) ? 1 + pick(4) : 1;
        add(u"INSERT INTO contract (debtor_id, id, creditor_id, portfolio_id, number, created_at, updated_at) "
            u"VALUES (%1, %2, %3, %4, 'CT-%2', 1, 1)"_s.arg(debtor)
                .arg(id)
                .arg(portfolio == 3 ? 2 : 1)
                .arg(portfolio));
        const int instalments = 1 + pick(3);
        for (int i = 0; i < instalments; ++i)
            add(u"INSERT INTO instalment (debtor_id, id, contract_id, number, due, amount_cents, open_cents, status, "
                u"created_at, updated_at) VALUES (%1, %2, %3, %4, '%5', 250000, %6, '%7', 1, 1)"_s.arg(debtor)
                    .arg(4 * id + i)
                    .arg(id)
                    .arg(i + 1)
                    .arg(QDate(2026, 11, 20).addDays(pick(30) - 24).toString(Qt::ISODate))
                    .arg(oneOf({u"123456789"_s, u"5"_s, u"100000"_s, u"100405"_s, u"12345678"_s}),
                        oneOf({u"open"_s, u"open"_s, u"paid"_s})));
    }

    void addSpecials(int debtor)
    {
        if (oneIn(10))
            add(u"INSERT INTO hold (debtor_id, id, contract_id, reason, source, since, placed_by) "
                u"VALUES (%1, %1, %2, 'dispute', 'x', 1, 'y')"_s.arg(debtor)
                    .arg(oneIn(2) ? QString::number(2 * debtor) : u"NULL"_s));
        if (oneIn(12))
            add(u"INSERT INTO promise (debtor_id, id, contract_id, due, state, made_by, made_at) "
                u"VALUES (%1, %1, %2, '2026-11-30', '%3', 'ana', 1)"_s.arg(debtor)
                    .arg(oneIn(2) ? QString::number(2 * debtor) : u"NULL"_s, oneOf({u"open"_s, u"broken"_s})));
        if (oneIn(12))
            add(u"INSERT INTO baton (debtor_id, holder_kind, holder, reason, since) VALUES (%1, '%2', 'ana', 'x', 1)"_s
                    .arg(debtor)
                    .arg(oneOf({u"human"_s, u"nobody"_s, u"agent"_s})));
        if (oneIn(12))
            add(u"INSERT INTO work_item (debtor_id, id, desk, reason, score, state, interaction_id, created_at, "
                u"updated_at) VALUES (%1, %1, 'negotiation', 'unsure', 1, '%2', %3, 1, 1)"_s.arg(debtor)
                    .arg(oneOf({u"open"_s, u"closed"_s}), oneOf({u"7"_s, u"NULL"_s})));
        if (oneIn(10))
            add(u"UPDATE contact_point SET label = '%2' WHERE debtor_id = %1 AND id % 2 = %3"_s.arg(debtor)
                    .arg(oneOf({u"trabalho"_s, u"celular"_s}))
                    .arg(pick(2)));
        if (oneIn(10))
            add(u"INSERT INTO related_person (debtor_id, id, relation, name, name_folded, phone, may_hear, source, "
                u"created_at, updated_at) SELECT %1, %1, '%2', 'Rui', 'rui', MIN(value), 'nothing', 'x', 1, 1 FROM "
                u"contact_point WHERE debtor_id = %1"_s.arg(debtor)
                    .arg(oneOf({u"relative"_s, u"guarantor"_s})));
        if (oneIn(10))
            add(u"INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at) "
                u"VALUES (%1, %1, '%2', '*', '%3', 'x', 'y', 1)"_s.arg(debtor)
                    .arg(oneOf({u"whatsapp"_s, u"sms"_s, u"*"_s}), oneOf({u"revoked"_s, u"granted"_s})));
    }

    std::mt19937 m_random;
    int m_apart;
    QStringList m_statements;
};

class PlainPlannerTest : public test::DatabaseTest {
protected:
    void planAll(const Planner::Options& options)
    {
        ASSERT_UNWRAP(const auto planner, Planner::create(database(), clock, options));
        const auto call = [&](const CallDue& due) {
            calls.insert(std::pair(due.debtor.value(), due.step));
            return Result<void>();
        };
        for (;;) {
            ASSERT_UNWRAP(const PlanReport report, planner->plan(500, call));
            if (report.taken() == 0)
                return;
        }
    }

    std::vector<QString> everything()
    {
        // Numbers are given in another order.
        std::vector<QString> rows = column(
            u"SELECT debtor_id || '|' || channel || '|' || handle || '|' || purpose || '|' || template || '|' || "
            u"COALESCE(subject, '-') || '|' || body || '|' || COALESCE(payload, '-') || '|' || actor || '|' || reason "
            u"|| "
            u"'|' || contract_id || '|' || dedupe_key || '|' || priority || '|' || state || '|' || not_before "
            u"|| '|' || COALESCE(not_after, 0) "
            u"FROM outbox ORDER BY debtor_id, dedupe_key"_s);
        for (const QString& run :
            column(u"SELECT r.debtor_id || '|' || r.portfolio_id || '|' || r.anchor_due || '|' || r.step || '|' || "
                   u"r.cadence || "
                   u"'|' || r.version || '|' || r.outcome || '|' || COALESCE(r.reason, o.dedupe_key) FROM cadence_run "
                   u"r LEFT "
                   u"JOIN outbox o ON o.debtor_id = r.debtor_id AND o.id = r.outbox_id ORDER BY 1"_s))
            rows.push_back(run);
        for (const QString& place :
            column(u"SELECT debtor_id || '|' || portfolio_id || '|' || anchor_due || '|' || step || '|' || "
                   u"COALESCE(next_at, 0) || '|' || state FROM cadence_state ORDER BY debtor_id, portfolio_id"_s))
            rows.push_back(place);
        return rows;
    }

    std::multiset<std::pair<qint64, QString>> calls;

    void empty()
    {
        calls.clear();
        for (const char* table :
            {"related_person", "outbox", "cadence_run", "cadence_state", "work_item", "consent", "baton", "promise",
                "hold", "instalment", "contract", "contact_point", "debtor", "portfolio", "creditor"})
            run(u"DELETE FROM %1"_s.arg(QLatin1StringView(table)));
    }
};

TRATO_BOTH_ENGINES(PlainPlannerTest);

TEST_P(PlainPlannerTest, DecidesAsTheRulesDoOneByOne)
{
    const Instant noon = clock.now();
    int queued = 0;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        // In one range, in two that are dense, and in many with few in each; several at once.
        const int apart = seed == 1 ? 1 : seed == 2 ? 6 : 97;
        const QStringList statements = Population(seed, apart).statements(200);
        std::vector<QString> outcomes[2];
        std::multiset<std::pair<qint64, QString>> called[2];
        for (const bool setWise : {true, false}) {
            clock.set(noon);
            empty();
            ASSERT_RESULT(
                database().transaction([&] { return database().runScript(statements.join(u';'), u"population"_s); }));
            run(u"INSERT INTO cadence_state (debtor_id, portfolio_id, anchor_due, step, next_at, state, updated_at) "
                u"SELECT i.debtor_id, c.portfolio_id, MIN(i.due), '', %1, 'active', %1 FROM instalment i JOIN contract "
                u"c "
                u"ON c.debtor_id = i.debtor_id AND c.id = i.contract_id WHERE i.status = 'open' "
                u"GROUP BY i.debtor_id, c.portfolio_id"_s.arg(noon.microseconds()));
            // At noon, at dawn, and through a weekend.
            for (const auto later : {0h, 19h, 24h, 48h, 69h, 72h, 240h}) {
                clock.set(noon + later);
                planAll(setWise ? Planner::Options{.plain = Planner::Plain::SetWise, .rangeSize = 1, .connections = 3}
                                : Planner::Options{.plain = Planner::Plain::OneByOne, .connections = 1});
            }
            outcomes[setWise ? 0 : 1] = everything();
            called[setWise ? 0 : 1] = calls;
        }
        EXPECT_EQ(called[0], called[1]) << "seed " << seed;
        EXPECT_FALSE(called[0].empty()) << "seed " << seed;
        ASSERT_EQ(outcomes[0].size(), outcomes[1].size()) << "seed " << seed;
        for (size_t i = 0; i < outcomes[0].size(); ++i)
            ASSERT_EQ(outcomes[0][i].toStdString(), outcomes[1][i].toStdString()) << "seed " << seed;
        queued += static_cast<int>(number(u"SELECT count(*) FROM outbox"_s));
    }
    EXPECT_GT(queued, 300) << "they have to be worth comparing";
}

} // namespace
} // namespace trato::cadence
