#include "insight/simulation/simulation.h"

#include "insight/random.h"

#include <algorithm>
#include <cmath>

namespace trato::insight {

namespace {

Instant noonOf(QDate day) { return Instant::startOfDay(day, deskZone()) + std::chrono::hours(12); }

/// Lives one debtor's days, one after the other.
class Life final {
public:
    Life(qint64 number, quint64 seed, QDate until)
        : m_random(Random::named(seed, "life/" + QByteArray::number(number)))
        , m_until(until)
    {
        m_history.debtor = DebtorId(number);
        m_reliability = m_random.beta(0.8, 0.7);
        m_talkative = m_random.beta(1.5, 2);
    }

    History lived()
    {
        takeOnDebt();
        for (QDate day = m_history.dues.front().day.addDays(-20); day <= m_until; day = day.addDays(1))
            live(day);
        return m_history;
    }

private:
    void takeOnDebt()
    {
        const int months = 4 + m_random.below(16);
        const auto cents = static_cast<qint64>(18'000 * std::exp(0.7 * m_random.normal()));
        const QDate first = m_until.addDays(-30 * (2 + m_random.below(16)) - m_random.below(30));
        m_history.knownSince = noonOf(first.addDays(-20));
        for (int month = 0; month < months; ++month)
            m_history.dues.push_back({nextId(), first.addMonths(month), cents});
    }

    void live(QDate day)
    {
        wander();
        const qint64 owed = owedOn(day);
        settlePromise(day, owed);
        if (owed <= 0)
            return;
        if (isDueDay(day) && m_random.fraction() < 0.05 + 0.92 * m_reliability)
            return pay(day, m_history.dues.front().cents);
        if (m_random.fraction() < 0.001 + 0.03 * m_reliability * m_reliability)
            return pay(day, std::min(owed, m_history.dues.front().cents));
        if (day.dayOfYear() % 6 == 0)
            beWrittenTo(day, owed);
    }

    void wander()
    {
        m_reliability = std::clamp(m_reliability + 0.01 * m_random.normal(), 0.02, 0.98);
        if (m_random.fraction() < 0.0015)
            m_reliability *= 0.25;
        if (m_random.fraction() < 0.001)
            m_reliability = std::min(0.95, m_reliability + 0.4);
    }

    void beWrittenTo(QDate day, qint64 owed)
    {
        m_history.lines.push_back({InteractionId(nextId()), noonOf(day), false});
        if (m_random.fraction() > 0.7 * m_talkative)
            return;
        const InteractionId answer(nextId());
        m_history.lines.push_back({answer, noonOf(day) + std::chrono::hours(1), true});
        const bool promised =
            !m_history.promises.empty() && m_history.promises.back().outcome == History::Outcome::Open;
        if (promised || m_random.fraction() > 0.45)
            return;
        const int days = 2 + m_random.below(12);
        const qint64 cents =
            m_random.fraction() < 0.5 ? 0 : std::min(owed, m_history.dues.front().cents * (1 + m_random.below(3)));
        m_history.promises.push_back({.id = nextId(),
            .madeAt = noonOf(day) + std::chrono::hours(1),
            .day = day.addDays(days),
            .cents = cents,
            .endedAt = {},
            .line = answer});
    }

    /// The farther the day and the larger the sum, the more often it is broken.
    void settlePromise(QDate day, qint64 owed)
    {
        if (m_history.promises.empty() || m_history.promises.back().outcome != History::Outcome::Open ||
            m_history.promises.back().day != day)
            return;
        History::Deal& promise = m_history.promises.back();
        const auto far = static_cast<double>(promise.madeAt.dateIn(deskZone()).daysTo(day));
        const double burden = promise.cents > m_history.dues.front().cents ? 0.15 : 0;
        const bool kept = m_random.fraction() < 0.15 + 0.8 * m_reliability - 0.015 * far - burden;
        promise.outcome = kept ? History::Outcome::Kept : History::Outcome::Broken;
        promise.endedAt = noonOf(day) + std::chrono::hours(kept ? 1 : 30);
        if (kept)
            pay(day,
                promise.cents > 0 ? promise.cents : std::min(std::max<qint64>(owed, 0), m_history.dues.front().cents));
    }

    void pay(QDate day, qint64 cents)
    {
        if (cents > 0)
            m_history.payments.push_back({nextId(), noonOf(day), cents});
    }

    [[nodiscard]] bool isDueDay(QDate day) const
    {
        return std::any_of(
            m_history.dues.begin(), m_history.dues.end(), [&](const auto& due) { return due.day == day; });
    }

    [[nodiscard]] qint64 owedOn(QDate day) const
    {
        qint64 owed = 0;
        for (const History::Due& due : m_history.dues)
            owed += due.day <= day ? due.cents : 0;
        for (const History::Paid& paid : m_history.payments)
            owed -= paid.cents;
        return owed;
    }

    qint64 nextId() { return ++m_ids; }

    Random m_random;
    QDate m_until;
    History m_history;
    double m_reliability = 0.5;
    double m_talkative = 0.5;
    qint64 m_ids = 0;
};

} // namespace

std::vector<History> simulatedHistories(int count, quint64 seed, QDate until)
{
    std::vector<History> histories;
    histories.reserve(static_cast<size_t>(count));
    for (int number = 1; number <= count; ++number)
        histories.push_back(Life(number, seed, until).lived());
    return histories;
}

} // namespace trato::insight
