#include "app/demo/outcomes.h"

#include "storage/database.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace trato::demo {

using namespace std::chrono_literals;
using storage::Row;

namespace {

/// Of what came in as paid, paid late; the rest was paid in time, before it came here.
constexpr int latePayers = 45;

struct LatePayment {
    DebtorId debtor;
    qint64 instalment;
    QDate due;
    qint64 cents;
};

struct Deal {
    DebtorId debtor;
    qint64 id;
    Instant at;
    QString by;
    bool kept;
};

} // namespace

/// Most within the first weeks.
Instant Outcomes::lateAt(QDate due)
{
    const auto most = static_cast<int>(std::min<qint64>(due.daysTo(m_now.dateIn(deskZone())), 75));
    const int days = 1 + std::min(m_dice.between(0, most - 1), m_dice.between(0, most - 1));
    return std::min(Instant::startOfDay(due.addDays(days), deskZone()) + 1min * m_dice.between(480, 1200), m_now - 1h);
}

Result<void> Outcomes::pay()
{
    TRATO_TRY(const auto all, m_database.all(QStringLiteral("demo/paid_by_themselves"),
                                  {{":today", m_now.dateIn(deskZone())}}, [](const Row& row) {
                                      return LatePayment{row.id<DebtorId>("debtor_id"), row.integer("id"),
                                          row.date("due"), row.integer("amount_cents")};
                                  }));
    std::vector<LatePayment> late;
    std::ranges::copy_if(
        all, std::back_inserter(late), [this](const LatePayment&) { return m_dice.chance(latePayers); });
    TRATO_TRY(const auto payments, m_database.nextIds(QStringLiteral("payment"), static_cast<int>(late.size())));
    TRATO_TRY(const auto places, m_database.nextIds(QStringLiteral("allocation"), static_cast<int>(late.size())));
    for (size_t i = 0; i < late.size(); ++i) {
        const LatePayment& one = late[i];
        TRATO_CHECK(m_database.execute(QStringLiteral("demo/insert_payment"),
            {{":debtor", one.debtor}, {":id", payments[i]},
                {":external", QStringLiteral("ED%1").arg(payments[i], 30, 10, QLatin1Char('0'))}, {":cents", one.cents},
                {":at", lateAt(one.due)}}));
        TRATO_CHECK(m_database.execute(QStringLiteral("demo/insert_allocation"),
            {{":debtor", one.debtor}, {":id", places[i]}, {":payment", payments[i]}, {":instalment", one.instalment},
                {":cents", one.cents}}));
    }
    return {};
}

int Outcomes::csatScore() { return 1 + static_cast<int>(m_dice.weighted(std::array{4, 5, 11, 30, 50})); }

int Outcomes::npsScore()
{
    constexpr std::array from{9, 7, 0};
    constexpr std::array to{10, 8, 6};
    const size_t kind = m_dice.weighted(std::array{58, 27, 15});
    return m_dice.between(from[kind], to[kind]);
}

/// `score` below zero: no answer.
Result<void> Outcomes::ask(
    const char* kind, DebtorId debtor, qint64 agreement, const QString& handler, Instant at, int score)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("survey")));
    const bool answered = score >= 0;
    TRATO_CHECK(m_database.execute(QStringLiteral("demo/insert_survey"),
        {{":debtor", debtor}, {":id", id}, {":kind", QString::fromLatin1(kind)},
            {":score", answered ? std::optional<qint64>(score) : std::nullopt}, {":agreement", agreement},
            {":at", answered ? std::optional(at + 1min * m_dice.between(2, 240)) : std::nullopt}, {":asked", at},
            {":handler", handler}}));
    return {};
}

/// After the agreement how it went, and whether they would recommend it once it is kept or well begun.
Result<void> Outcomes::rate()
{
    TRATO_TRY(const auto deals,
        m_database.all(QStringLiteral("demo/accepted_agreements"), {{":until", m_now - 6h}}, [](const Row& row) {
            return Deal{row.id<DebtorId>("debtor_id"), row.integer("id"), row.instant("accepted_at"),
                row.text("made_by"), row.text("state") == QStringLiteral("kept")};
        }));
    for (const Deal& deal : deals) {
        const int csat = m_dice.chance(46) ? csatScore() : -1;
        TRATO_CHECK(ask("csat", deal.debtor, deal.id, deal.by, deal.at + 1h, csat));
        if (deal.kept || m_dice.chance(55))
            TRATO_CHECK(
                ask("nps", deal.debtor, deal.id, deal.by, deal.at + 90min, m_dice.chance(52) ? npsScore() : -1));
    }
    return {};
}

} // namespace trato::demo
