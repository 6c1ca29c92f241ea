#include "supervision/livenumbers.h"

#include "queue/dispositions.h"
#include "storage/database.h"

#include <QHash>

#include <algorithm>
#include <chrono>

namespace trato::supervision {

using namespace std::chrono_literals;
using storage::Bindings;
using storage::Row;

namespace {

constexpr int stretches = 10;

/// Ten stretches of one length that end now.
struct Span {
    Instant start;
    std::chrono::microseconds width;

    static Span endingAt(Instant now, std::chrono::microseconds width) { return {now - width * stretches, width}; }
    [[nodiscard]] Bindings bindings() const
    {
        return {{":start", start}, {":width", static_cast<qint64>(width.count())}};
    }
};

/// The stretch of a row; what is said to lie ahead counts to the last.
size_t stretchOf(const Row& row)
{
    return static_cast<size_t>(std::clamp<qint64>(row.integer("bucket"), 0, stretches - 1));
}

std::optional<int> tenths(qint64 part, qint64 whole)
{
    return whole == 0 ? std::nullopt : std::optional(static_cast<int>(part * 1000 / whole));
}

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole == 0 ? std::nullopt : std::optional(double(part) / double(whole));
}

using Counts = std::array<qint64, stretches>;

Series running(const Counts& counts)
{
    Series series;
    double sum = 0;
    for (size_t i = 0; i < counts.size(); ++i)
        series[i] = sum += double(counts[i]);
    return series;
}

Series shares(const Counts& parts, const Counts& wholes)
{
    Series series;
    std::transform(parts.begin(), parts.end(), wholes.begin(), series.begin(), &share);
    return series;
}

qint64 sumOf(const Counts& counts)
{
    qint64 sum = 0;
    for (const qint64 count : counts)
        sum += count;
    return sum;
}

Result<void> readQueue(storage::Database& database, LiveNumbers& numbers, Instant now)
{
    qint64 timed = 0;
    TRATO_CHECK(database.each(QStringLiteral("supervision/queue_now"), {{":now", now}}, [&](const Row& row) {
        numbers.waiting = row.number("waiting");
        numbers.people = row.number("held");
        numbers.late = row.number("late");
        timed = row.integer("timed");
        if (numbers.waiting > 0)
            numbers.meanWait = std::chrono::seconds(row.integer("waited") / numbers.waiting / 1'000'000);
    }));
    Counts opened{};
    Counts closed{};
    Counts timely{};
    TRATO_CHECK(database.each(
        QStringLiteral("supervision/queue_flow"), Span::endingAt(now, 1h).bindings(), [&](const Row& row) {
            opened[stretchOf(row)] += row.integer("opened");
            closed[stretchOf(row)] += row.integer("closed");
            timely[stretchOf(row)] += row.integer("timely");
        }));
    qint64 there = numbers.waiting + numbers.people;
    for (size_t i = stretches; i-- > 0;) {
        numbers.waitingSeries[i] = double(there);
        there += closed[i] - opened[i];
    }
    numbers.timelySeries = shares(timely, closed);
    numbers.timelyTenths = tenths(sumOf(timely) + timed - numbers.late, sumOf(closed) + timed);
    return {};
}

Result<void> readTalks(storage::Database& database, LiveNumbers& numbers, Instant now)
{
    TRATO_CHECK(
        database.each(QStringLiteral("supervision/talk_flow"), Span::endingAt(now, 1h).bindings(), [&](const Row& row) {
            const size_t at = stretchOf(row);
            numbers.talkSeries[at] = row.real("people") + row.real("machine");
            numbers.sentSeries[at] = row.real("sent");
            if (at == stretches - 1) {
                numbers.machine = row.number("machine");
                numbers.sentPerHour = row.number("sent");
            }
        }));
    for (Series* series : {&numbers.talkSeries, &numbers.sentSeries})
        std::for_each(series->begin(), series->end(), [](auto& value) { value = value.value_or(0); });
    TRATO_TRY(const auto stuck, database.one(QStringLiteral("supervision/stuck"), {{":before", now - 2min}},
                                    [](const Row& row) { return row.number("messages"); }));
    numbers.stuck = stuck.value_or(0);
    return {};
}

/// Ten stretches from midnight on.
Span today(Instant now)
{
    const Instant morning = Instant::startOfDay(now.dateIn(deskZone()), deskZone());
    return {morning, std::max<std::chrono::microseconds>((now - morning) / stretches, 1s)};
}

Result<void> readDeals(storage::Database& database, LiveNumbers& numbers, Instant now)
{
    Counts made{};
    TRATO_CHECK(database.each(QStringLiteral("supervision/deal_flow"), today(now).bindings(), [&](const Row& row) {
        made[stretchOf(row)] += row.integer("agreements");
        numbers.agreedCents += row.integer("cents");
    }));
    numbers.agreements = static_cast<int>(sumOf(made));
    numbers.agreementSeries = running(made);
    Counts kept{};
    Counts ended{};
    TRATO_CHECK(database.each(
        QStringLiteral("supervision/promise_flow"), Span::endingAt(now, 24h).bindings(), [&](const Row& row) {
            kept[stretchOf(row)] += row.integer("kept");
            ended[stretchOf(row)] += row.integer("ended");
        }));
    numbers.keptSeries = shares(kept, ended);
    qint64 keptOfWeek = 0;
    for (size_t day = stretches - 7; day < stretches; ++day) {
        keptOfWeek += kept[day];
        numbers.promisesEnded += static_cast<int>(ended[day]);
    }
    numbers.keptTenths = tenths(keptOfWeek, numbers.promisesEnded);
    return {};
}

Result<void> readOutcomes(storage::Database& database, LiveNumbers& numbers, Instant now)
{
    Counts right{};
    Counts all{};
    TRATO_CHECK(database.each(QStringLiteral("supervision/outcome_flow"), today(now).bindings(), [&](const Row& row) {
        const auto outcome = queue::Dispositions::standard().byCode(row.text("disposition"));
        if (!outcome)
            return;
        all[stretchOf(row)] += row.integer("cases");
        if (outcome->rightParty)
            right[stretchOf(row)] += row.integer("cases");
    }));
    numbers.rightPartySeries = shares(right, all);
    numbers.outcomes = static_cast<int>(sumOf(all));
    numbers.rightPartyTenths = tenths(sumOf(right), numbers.outcomes);
    return {};
}

Result<void> readRefusals(storage::Database& database, LiveNumbers& numbers, Instant now)
{
    Counts refused{};
    QHash<QString, int> byRule;
    TRATO_CHECK(database.each(QStringLiteral("supervision/refusal_flow"), today(now).bindings(), [&](const Row& row) {
        refused[stretchOf(row)] += row.integer("messages");
        byRule[row.text("refused_by")] += row.number("messages");
    }));
    numbers.refused = static_cast<int>(sumOf(refused));
    numbers.refusedSeries = running(refused);
    for (auto rule = byRule.cbegin(); rule != byRule.cend(); ++rule)
        numbers.refusals.push_back({rule.key(), rule.value()});
    std::sort(numbers.refusals.begin(), numbers.refusals.end(),
        [](const auto& a, const auto& b) { return std::pair(-a.messages, a.rule) < std::pair(-b.messages, b.rule); });
    return {};
}

} // namespace

Result<LiveNumbers> liveNumbers(storage::Database& database, Instant now)
{
    LiveNumbers numbers;
    for (const auto read : {&readQueue, &readTalks, &readDeals, &readOutcomes, &readRefusals})
        TRATO_CHECK(read(database, numbers, now));
    return numbers;
}

} // namespace trato::supervision
