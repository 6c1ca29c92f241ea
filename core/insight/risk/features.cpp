#include "insight/risk/features.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trato::insight {

namespace {

using Outcome = History::Outcome;

constexpr float none = std::numeric_limits<float>::quiet_NaN();
constexpr int mostSamples = 24;
constexpr std::chrono::microseconds month = std::chrono::hours(24 * 30);
constexpr std::chrono::microseconds quarter = 3 * month;

float daysBetween(Instant from, Instant until)
{
    return static_cast<float>(static_cast<double>((until - from).count()) / 86'400e6);
}

float reais(qint64 cents) { return std::log1p(static_cast<float>(std::max<qint64>(cents, 0)) / 100); }

qint64 paidBy(const History& history, Instant asOf)
{
    qint64 cents = 0;
    for (const History::Paid& paid : history.payments)
        cents += paid.at <= asOf ? paid.cents : 0;
    return cents;
}

/// What fell due by a day, and since when something of it is open: payments go to the oldest first.
struct Debt {
    qint64 due = 0;
    qint64 paid = 0;
    QDate openSince;
    qint64 soon = 0;
    [[nodiscard]] qint64 overdue() const { return std::max<qint64>(due - paid, 0); }
};

Debt debtAt(const History& history, Instant asOf)
{
    Debt debt{.paid = paidBy(history, asOf), .openSince = {}};
    const QDate today = asOf.dateIn(deskZone());
    const QDate horizon = (asOf + foresight).dateIn(deskZone());
    std::vector<History::Due> dues = history.dues;
    std::stable_sort(dues.begin(), dues.end(), [](const auto& one, const auto& other) { return one.day < other.day; });
    for (const History::Due& due : dues) {
        if (due.day < today) {
            debt.due += due.cents;
            if (!debt.openSince.isValid() && debt.due > debt.paid)
                debt.openSince = due.day;
        } else if (due.day <= horizon) {
            debt.soon += due.cents;
        }
    }
    return debt;
}

int countOf(const std::vector<History::Deal>& deals, Outcome outcome, Instant asOf)
{
    return static_cast<int>(std::count_if(deals.begin(), deals.end(), [&](const History::Deal& deal) {
        return deal.outcome == outcome && !deal.endedAt.isNever() && deal.endedAt <= asOf;
    }));
}

bool isOpenAt(const History::Deal& deal, Instant asOf)
{
    return deal.madeAt <= asOf && (deal.endedAt.isNever() || deal.endedAt > asOf);
}

void put(Features& features, Feature feature, float value) { features[static_cast<size_t>(feature)] = value; }
void put(Features& features, Feature feature, int value) { put(features, feature, static_cast<float>(value)); }

void putMoney(Features& features, const History& history, const Debt& debt, Instant asOf)
{
    const QDate today = asOf.dateIn(deskZone());
    put(features, Feature::DaysLate, debt.openSince.isValid() ? static_cast<int>(debt.openSince.daysTo(today)) : 0);
    put(features, Feature::Overdue, reais(debt.overdue()));
    put(features, Feature::DueSoon, reais(debt.soon));
    put(features, Feature::SharePaid,
        debt.due > 0 ? std::min(1.0F, static_cast<float>(debt.paid) / static_cast<float>(debt.due)) : none);
    int payments = 0;
    Instant last;
    for (const History::Paid& paid : history.payments) {
        if (paid.at > asOf)
            continue;
        payments += paid.at > asOf - quarter ? 1 : 0;
        last = std::max(last, paid.at);
    }
    put(features, Feature::Payments, payments);
    put(features, Feature::DaysSincePayment, last.isNever() ? none : daysBetween(last, asOf));
}

void putDeals(Features& features, const History& history, Instant asOf, const History::Deal* asked)
{
    put(features, Feature::PromisesKept, countOf(history.promises, Outcome::Kept, asOf));
    put(features, Feature::PromisesBroken, countOf(history.promises, Outcome::Broken, asOf));
    put(features, Feature::AgreementsKept, countOf(history.agreements, Outcome::Kept, asOf));
    put(features, Feature::AgreementsBroken, countOf(history.agreements, Outcome::Broken, asOf));
    const bool open = std::any_of(history.promises.begin(), history.promises.end(),
        [&](const History::Deal& deal) { return &deal != asked && isOpenAt(deal, asOf); });
    put(features, Feature::PromiseOpen, open ? 1 : 0);
}

void putTalk(Features& features, const History& history, Instant asOf)
{
    int contacts = 0;
    int answers = 0;
    Instant last;
    for (const History::Line& line : history.lines) {
        if (line.at > asOf)
            continue;
        if (line.theirs)
            last = std::max(last, line.at);
        if (line.at > asOf - month)
            ++(line.theirs ? answers : contacts);
    }
    put(features, Feature::Contacts, contacts);
    put(features, Feature::Answers, answers);
    put(features, Feature::DaysSinceAnswer, last.isNever() ? none : daysBetween(last, asOf));
}

void putAsked(Features& features, const History::Deal& promise, const Debt& debt, Instant asOf)
{
    put(features, Feature::PromiseDays, static_cast<int>(asOf.dateIn(deskZone()).daysTo(promise.day)));
    const qint64 owed = debt.overdue() + debt.soon;
    if (promise.cents > 0 && owed > 0)
        put(features, Feature::PromiseShare, static_cast<float>(promise.cents) / static_cast<float>(owed));
}

QDate firstDue(const History& history)
{
    QDate first;
    for (const History::Due& due : history.dues)
        first = first.isValid() ? std::min(first, due.day) : due.day;
    return first;
}

bool paidWithin(const History& history, Instant from, Instant until)
{
    return std::any_of(history.payments.begin(), history.payments.end(),
        [&](const History::Paid& paid) { return paid.at > from && paid.at <= until; });
}

std::vector<Sample> defaultSamples(const History& history, Instant now)
{
    std::vector<Sample> samples;
    Instant asOf = now - foresight;
    for (int i = 0; i < mostSamples && asOf >= history.knownSince; ++i, asOf = asOf - month) {
        if (owesAt(history, asOf))
            samples.push_back({.debtor = history.debtor,
                .asOf = asOf,
                .features = featuresOf(history, asOf),
                .happened = !paidWithin(history, asOf, asOf + foresight)});
    }
    return samples;
}

std::vector<Sample> promiseSamples(const History& history, Instant now)
{
    std::vector<Sample> samples;
    for (const History::Deal& promise : history.promises) {
        const bool settled = promise.outcome == Outcome::Kept || promise.outcome == Outcome::Broken;
        if (settled && promise.endedAt <= now)
            samples.push_back({.debtor = history.debtor,
                .asOf = promise.madeAt,
                .features = featuresOf(history, promise.madeAt, &promise),
                .happened = promise.outcome == Outcome::Broken});
    }
    return samples;
}

} // namespace

const std::array<FeatureInfo, featureCount>& featureInfos()
{
    static const std::array<FeatureInfo, featureCount> infos{{
        {"days_late", "days since the oldest due date that is not covered by payments", 1},
        {"overdue", "logarithm of what is overdue, in reais", 0},
        {"due_soon", "logarithm of what falls due in the next 30 days, in reais", 0},
        {"share_paid", "payments so far as a share of what fell due so far", -1},
        {"payments_90d", "payments of the last 90 days", -1},
        {"days_since_payment", "days since the last payment", 1},
        {"promises_kept", "promises that were kept", -1},
        {"promises_broken", "promises that were broken", 1},
        {"promise_open", "whether another promise is open", 0},
        {"agreements_kept", "agreements that were paid to the end", -1},
        {"agreements_broken", "agreements that were broken", 1},
        {"contacts_30d", "messages and calls of ours in the last 30 days", 0},
        {"answers_30d", "messages and calls of theirs in the last 30 days", 0},
        {"days_since_answer", "days since they last wrote or called", 0},
        {"months_known", "months since the first due date", 0},
        {"promise_days", "days until the promised day; only for a promise", 0},
        {"promise_share", "what is promised as a share of what is owed; only for a promise", 0},
    }};
    return infos;
}

Features featuresOf(const History& history, Instant asOf, const History::Deal* promise)
{
    Features features;
    features.fill(none);
    const Debt debt = debtAt(history, asOf);
    putMoney(features, history, debt, asOf);
    putDeals(features, history, asOf, promise);
    putTalk(features, history, asOf);
    const QDate first = firstDue(history);
    const auto days = static_cast<float>(first.isValid() ? first.daysTo(asOf.dateIn(deskZone())) : 0);
    put(features, Feature::MonthsKnown, std::max(days, 0.0F) / 30);
    if (promise)
        putAsked(features, *promise, debt, asOf);
    return features;
}

bool owesAt(const History& history, Instant asOf)
{
    const Debt debt = debtAt(history, asOf);
    return debt.overdue() > 0 || debt.soon > 0;
}

std::vector<Sample> samplesOf(const History& history, RiskKind kind, Instant now)
{
    return kind == RiskKind::Default ? defaultSamples(history, now) : promiseSamples(history, now);
}

} // namespace trato::insight
