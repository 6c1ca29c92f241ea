#include "insight/scoring/riskscoring.h"

#include "storage/database.h"

#include <algorithm>
#include <numeric>

namespace trato::insight {

using storage::Row;

namespace {

constexpr std::chrono::microseconds oneDay = std::chrono::hours(24);
constexpr size_t citedFeatures = 4;
constexpr size_t citedEvents = 6;
constexpr size_t scoredAtOnce = 500;

using Deals = std::vector<History::Deal>;

QDate dayOf(Instant at) { return at.dateIn(deskZone()); }

void citeDeals(std::vector<RiskEvent>& events, const Deals& deals, History::Outcome outcome, const QString& what)
{
    int cited = 0;
    for (auto deal = deals.rbegin(); deal != deals.rend() && cited < 2; ++deal) {
        if (deal->outcome != outcome)
            continue;
        events.push_back({what, deal->id, outcome == History::Outcome::Open ? deal->day : dayOf(deal->endedAt)});
        ++cited;
    }
}

void citeOldestDue(std::vector<RiskEvent>& events, const History& history, Instant now)
{
    qint64 paid = 0;
    for (const History::Paid& payment : history.payments)
        paid += payment.cents;
    auto dues = history.dues;
    std::stable_sort(dues.begin(), dues.end(), [](const auto& one, const auto& other) { return one.day < other.day; });
    for (const History::Due& due : dues) {
        paid -= due.cents;
        if (paid < 0 && due.day < dayOf(now + foresight))
            return events.push_back({QStringLiteral("due"), due.id, due.day});
    }
}

void citeLastAnswer(std::vector<RiskEvent>& events, const History& history)
{
    const auto last = std::find_if(
        history.lines.rbegin(), history.lines.rend(), [](const History::Line& line) { return line.theirs; });
    if (last != history.lines.rend())
        events.push_back({QStringLiteral("answer"), last->id.value(), dayOf(last->at)});
}

/// What the feature was counted from.
void cite(std::vector<RiskEvent>& events, Feature feature, const History& history, Instant now)
{
    using Outcome = History::Outcome;
    switch (feature) {
    case Feature::DaysLate:
    case Feature::Overdue:
    case Feature::DueSoon:
    case Feature::MonthsKnown: return citeOldestDue(events, history, now);
    case Feature::SharePaid:
    case Feature::Payments:
    case Feature::DaysSincePayment:
        if (!history.payments.empty())
            events.push_back(
                {QStringLiteral("payment"), history.payments.back().id, dayOf(history.payments.back().at)});
        return;
    case Feature::PromisesKept:
        return citeDeals(events, history.promises, Outcome::Kept, QStringLiteral("promise_kept"));
    case Feature::PromisesBroken:
        return citeDeals(events, history.promises, Outcome::Broken, QStringLiteral("promise_broken"));
    case Feature::PromiseOpen:
    case Feature::PromiseDays:
    case Feature::PromiseShare:
        return citeDeals(events, history.promises, Outcome::Open, QStringLiteral("promise_open"));
    case Feature::AgreementsKept:
        return citeDeals(events, history.agreements, Outcome::Kept, QStringLiteral("agreement_kept"));
    case Feature::AgreementsBroken:
        return citeDeals(events, history.agreements, Outcome::Broken, QStringLiteral("agreement_broken"));
    case Feature::Contacts:
    case Feature::Answers:
    case Feature::DaysSinceAnswer: return citeLastAnswer(events, history);
    }
}

/// What the features that move the score most rest on.
std::vector<RiskEvent> eventsFor(const Features& shares, const History& history, Instant now)
{
    std::array<size_t, featureCount> order{};
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&](size_t one, size_t other) { return std::abs(shares[one]) > std::abs(shares[other]); });
    std::vector<RiskEvent> events;
    for (size_t i = 0; i < citedFeatures; ++i) {
        std::vector<RiskEvent> some;
        cite(some, static_cast<Feature>(order[i]), history, now);
        for (const RiskEvent& event : some) {
            if (events.size() < citedEvents && std::find(events.begin(), events.end(), event) == events.end())
                events.push_back(event);
        }
    }
    return events;
}

/// The open promise that is due first.
const History::Deal* openPromise(const History& history)
{
    const History::Deal* first = nullptr;
    for (const History::Deal& promise : history.promises) {
        if (promise.outcome == History::Outcome::Open && (!first || promise.day < first->day))
            first = &promise;
    }
    return first;
}

} // namespace

Result<RiskScoring> RiskScoring::open(storage::Database& database)
{
    RiskScoring scoring(database);
    for (const RiskKind kind : allRiskKinds) {
        auto model = RiskModel::inForce(database, kind);
        if (model)
            scoring.m_models.push_back(std::move(*model));
        else if (model.error().code == QStringLiteral("broken_model"))
            scoring.m_problems.append(model.error().message);
        else
            return Failure(model.error());
    }
    return scoring;
}

const RiskModel* RiskScoring::modelOf(RiskKind kind) const
{
    const auto model =
        std::find_if(m_models.begin(), m_models.end(), [&](const RiskModel& one) { return one.kind == kind; });
    return model == m_models.end() ? nullptr : &*model;
}

/// Answers how many scores there are now: none or one.
Result<int> RiskScoring::scoreOne(const History& history, RiskKind kind, Instant now)
{
    const RiskModel* const model = modelOf(kind);
    const History::Deal* const promise = kind == RiskKind::BrokenPromise ? openPromise(history) : nullptr;
    const bool asked = kind == RiskKind::Default ? owesAt(history, now) : promise != nullptr;
    RiskScores scores(*m_database);
    if (!model || !asked) {
        TRATO_CHECK(scores.drop(history.debtor, kind));
        return 0;
    }
    const Features features = featuresOf(history, now, promise);
    TRATO_TRY(const std::vector<double> said, model->booster.predict(std::span(&features, 1)));
    TRATO_TRY(const Features shares, model->booster.contributions(features));
    TRATO_CHECK(scores.keep(history.debtor, {.kind = kind,
                                                .value = said.front(),
                                                .model = model->name(),
                                                .events = eventsFor(shares, history, now),
                                                .scoredAt = now}));
    return 1;
}

Result<RiskScoring::Report> RiskScoring::score(std::span<const DebtorId> debtors, Instant now)
{
    return m_database->transaction([&]() -> Result<Report> {
        Report report{.problems = m_problems};
        TRATO_TRY(const std::vector<History> histories, History::read(*m_database, debtors, now));
        for (const History& history : histories) {
            ++report.debtors;
            for (const RiskKind kind : allRiskKinds) {
                TRATO_TRY(const int some, scoreOne(history, kind, now));
                report.scores += some;
            }
        }
        return report;
    });
}

Result<RiskScoring::Report> RiskScoring::scoreDue(Instant now, int most)
{
    TRATO_TRY(const std::vector<DebtorId> debtors,
        m_database->all(QStringLiteral("insight/debtors_to_score"),
            {{":after", m_after.value()}, {":before", now - oneDay}, {":most", most}},
            [](const Row& row) { return row.id<DebtorId>("debtor_id"); }));
    m_after = debtors.empty() ? DebtorId() : debtors.back();
    Report report{.problems = m_problems};
    for (size_t from = 0; from < debtors.size(); from += scoredAtOnce) {
        TRATO_TRY(const Report some,
            score(std::span(debtors).subspan(from, std::min(scoredAtOnce, debtors.size() - from)), now));
        report.debtors += some.debtors;
        report.scores += some.scores;
    }
    return report;
}

} // namespace trato::insight
