#include "ui/insight/figurewords.h"

#include "ui/format/brazil.h"
#include "ui/insight/words.h"

#include <cmath>

namespace trato::ui {

using insight::Figure;
using money::Money;

namespace {

/// A figure has two decimals; the screen shows one.
qint64 tenths(qint64 hundredths) { return qRound64(static_cast<double>(hundredths) / 10); }

/// "2,4", "−0,7", "12"
QString decimal(qint64 tenths)
{
    QString text = format::percent(std::abs(tenths));
    text.chop(1);
    return tenths < 0 ? QChar(0x2212) + text : text;
}

QString signedDecimal(qint64 tenths) { return tenths > 0 ? u'+' + decimal(tenths) : decimal(tenths); }

constexpr qint64 hoursOfDay = 24;
/// From two days on hours are told in days.
bool inDays(qint64 hundredthsOfHours) { return std::abs(hundredthsOfHours) >= 2 * hoursOfDay * 100; }

enum class Better { More, Less, Neither };

Better betterOf(Figure figure)
{
    switch (figure) {
    case Figure::HoursToDeal:
    case Figure::CostPerContact: return Better::Less;
    case Figure::MachineAlone:
    case Figure::MachineDeals: return Better::Neither;
    default: return Better::More;
    }
}

QString changeText(Figure figure, Money now, Money then)
{
    const qint64 change = now.cents() - then.cents();
    switch (figure) {
    case Figure::HoursToDeal:
        return inDays(now.cents()) ? InsightWords::tr("%1 days").arg(signedDecimal(tenths(change / hoursOfDay)))
                                   : InsightWords::tr("%1 h").arg(signedDecimal(tenths(change)));
    case Figure::Nps: return format::signedNumber(qRound64(static_cast<double>(change) / 100));
    case Figure::Return: return signedDecimal(tenths(change / 100));
    case Figure::CostPerContact: return (change > 0 ? QStringLiteral("+") : QString()) + format::money(change);
    default: return format::percentPoints(tenths(change));
    }
}

Tone changeTone(Figure figure, Money now, Money then)
{
    const Better better = betterOf(figure);
    if (better == Better::Neither || now == then)
        return Tone::Text3;
    return (now.cents() > then.cents()) == (better == Better::More) ? Tone::Ok : Tone::Warn;
}

/// What stands behind it, in one short line.
QString noteOf(const insight::Metrics& metrics, Figure figure)
{
    const auto of = [](const insight::Share& share) {
        return InsightWords::tr("%1 of %2").arg(format::count(share.part), format::count(share.whole));
    };
    const auto answers = [](const insight::Surveyed& surveyed) {
        const insight::SurveyCounts counts = insight::together(surveyed);
        return InsightWords::tr("%1 answers (%2)")
            .arg(format::count(counts.answered), shareText({counts.answered, counts.asked}));
    };
    switch (figure) {
    case Figure::RecoveryRate: return format::money(metrics.recovered);
    case Figure::HoursToDeal: return InsightWords::tr("%1 agreements").arg(format::count(metrics.deals));
    case Figure::DigitalEngagement: return of(metrics.engaged);
    case Figure::Csat: return answers(metrics.csat);
    case Figure::Nps: return answers(metrics.nps);
    case Figure::PromisesKept: return of(metrics.promisesKept);
    case Figure::RightParty: return of(metrics.rightParty);
    case Figure::MachineAlone: return of(metrics.machineAlone);
    case Figure::MachineDeals: return of(metrics.machineDeals);
    case Figure::Return: return InsightWords::tr("recovered ÷ cost");
    case Figure::CostPerContact: return InsightWords::tr("%1 contacts").arg(format::count(metrics.contacts));
    }
    Q_UNREACHABLE();
}

} // namespace

QString figureLabel(Figure figure)
{
    switch (figure) {
    case Figure::RecoveryRate: return InsightWords::tr("Recovery");
    case Figure::HoursToDeal: return InsightWords::tr("Time to the agreement");
    case Figure::DigitalEngagement: return InsightWords::tr("Digital engagement");
    case Figure::Csat: return InsightWords::tr("CSAT");
    case Figure::Nps: return InsightWords::tr("NPS");
    case Figure::PromisesKept: return InsightWords::tr("Promises kept");
    case Figure::RightParty: return InsightWords::tr("Right contact");
    case Figure::MachineAlone: return InsightWords::tr("Answered without a person");
    case Figure::MachineDeals: return InsightWords::tr("Agreements by the machine");
    case Figure::Return: return InsightWords::tr("Return");
    case Figure::CostPerContact: return InsightWords::tr("Cost per contact");
    }
    Q_UNREACHABLE();
}

QString figureText(Figure figure, std::optional<Money> value)
{
    if (!value)
        return {};
    const qint64 hundredths = value->cents();
    switch (figure) {
    case Figure::HoursToDeal:
        return inDays(hundredths) ? InsightWords::tr("%1 days").arg(decimal(tenths(hundredths / hoursOfDay)))
                                  : InsightWords::tr("%1 h").arg(decimal(tenths(hundredths)));
    case Figure::Nps: {
        const qint64 points = qRound64(static_cast<double>(hundredths) / 100);
        return points < 0 ? format::signedNumber(points) : format::count(points);
    }
    case Figure::Return: return QStringLiteral("%1 ×").arg(decimal(tenths(hundredths / 100)));
    case Figure::CostPerContact: return format::money(hundredths);
    default: return format::percent(tenths(hundredths));
    }
}

FigureWords figureWords(const InsightBoard& board, Figure figure)
{
    const auto now = insight::figureOf(board.now, figure);
    const auto then = insight::figureOf(board.then, figure);
    FigureWords words{.label = figureLabel(figure),
        .value = figureText(figure, now),
        .change = {},
        .note = now ? noteOf(board.now, figure) : insight::whyUnsaid(board.now, figure),
        .before = then ? figureText(figure, then) : insight::whyUnsaid(board.then, figure),
        .definition = insight::figureDefinition(figure),
        .series = {}};
    if (now && then) {
        words.change = *now == *then ? InsightWords::tr("as before") : changeText(figure, *now, *then);
        words.changeTone = changeTone(figure, *now, *then);
    }
    for (const insight::Metrics& part : board.parts) {
        const auto value = insight::figureOf(part, figure);
        words.series.push_back(value ? std::optional(static_cast<double>(value->cents())) : std::nullopt);
    }
    return words;
}

QString shareText(const insight::Share& share)
{
    const auto rate = insight::quotient(share.part * 100, share.whole);
    return rate ? format::percent(tenths(rate->cents())) : QStringLiteral("–");
}

QString portfolioText(const InsightBoard& board)
{
    return board.portfolio.isEmpty() ? InsightWords::tr("All portfolios") : board.portfolio;
}

QString periodText(const insight::MetricsPeriod& period)
{
    return InsightWords::tr("%1 to %2").arg(format::date(period.from), format::date(period.to));
}

} // namespace trato::ui
