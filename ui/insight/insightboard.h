#pragma once

#include "base/clock.h"
#include "insight/metrics/breakdowns.h"
#include "insight/metrics/figures.h"
#include "ui/async/job.h"

#include <vector>

namespace trato::ui {

enum class Span { Week, Month, Quarter, ThisMonth, LastMonth };

struct Portfolio {
    qint64 id = 0;
    QString name; ///< with the creditor, or the number, where others have it too
    QString creditor;
};

/// What the page of figures is to show, and who asks.
struct InsightWish {
    Span span = Span::Month;
    qint64 portfolio = 0; ///< 0: all
    Instant now = {};
    QString user;
};

/// What came of the work of some days, and of as many before.
struct InsightBoard {
    insight::MetricsPeriod period;
    insight::MetricsPeriod before;
    Span span = Span::Month;
    QString portfolio; ///< its name; empty: all
    Instant at;        ///< read then
    insight::Metrics now;
    insight::Metrics then;
    std::vector<insight::Cohort> cohorts;
    insight::Funnel funnel = {};
    std::vector<insight::ChannelFigures> channels;
    insight::RollRates rolls = {};
    std::vector<Portfolio> portfolios;
    /// The period in at most ten parts, read after the rest.
    std::vector<insight::Metrics> parts;

    /// Nobody owed, was written to or paid.
    [[nodiscard]] bool isEmpty() const;
};

insight::MetricsPeriod periodOf(Span span, QDate today, qint64 portfolio = 0);
/// What it is compared with: the month before up to the same day for months, else as many days before.
insight::MetricsPeriod periodBefore(Span span, const insight::MetricsPeriod& period);
/// At most `most` periods of about the same length, one after the other.
std::vector<insight::MetricsPeriod> partsOf(const insight::MetricsPeriod& period, int most = 10);

/// Without the parts. Codes `not_entitled`, `cancelled`.
Result<InsightBoard> readInsight(storage::Database& database, const InsightWish& wish, const JobToken& token);
/// Code `cancelled`.
Result<std::vector<insight::Metrics>> readParts(
    storage::Database& database, const insight::MetricsPeriod& period, const JobToken& token);

} // namespace trato::ui
