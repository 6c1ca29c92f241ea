#include "insight/metrics/figures.h"

#include "money/decimal.h"

#include <QCoreApplication>

namespace trato::insight {

using money::Money;

namespace {

constexpr qint64 secondsOfHour = 3'600;

QString said(const char* text) { return QCoreApplication::translate("insight", text); }

std::optional<Money> percent(Share share) { return quotient(share.part * 100, share.whole); }

} // namespace

QString figureName(Figure figure)
{
    switch (figure) {
    case Figure::RecoveryRate: return QStringLiteral("recovery_rate");
    case Figure::HoursToDeal: return QStringLiteral("average_renegotiation_hours");
    case Figure::DigitalEngagement: return QStringLiteral("digital_engagement_rate");
    case Figure::Csat: return QStringLiteral("csat");
    case Figure::Nps: return QStringLiteral("nps");
    case Figure::PromisesKept: return QStringLiteral("promises_kept_rate");
    case Figure::RightParty: return QStringLiteral("right_party_contact_rate");
    case Figure::MachineAlone: return QStringLiteral("machine_alone_rate");
    case Figure::MachineDeals: return QStringLiteral("machine_deals_rate");
    case Figure::Return: return QStringLiteral("roi");
    case Figure::CostPerContact: return QStringLiteral("cost_per_contact");
    }
    Q_UNREACHABLE();
}

QString figureDefinition(Figure figure)
{
    switch (figure) {
    case Figure::RecoveryRate:
        return said(QT_TRANSLATE_NOOP("insight",
            "Recovered, over recovered plus what was paid later of debts that were due by the last day, plus what is "
            "still open of those and of agreements, as the books stand now."));
    case Figure::HoursToDeal:
        return said(QT_TRANSLATE_NOOP("insight",
            "Hours to the yes from the first contact since what was agreed on was due, and since the deal before, over "
            "the agreements accepted in the period."));
    case Figure::DigitalEngagement:
        return said(QT_TRANSLATE_NOOP("insight",
            "Debtors who answered or opened something, over debtors we wrote to, on WhatsApp, SMS, RCS and e-mail, in "
            "the period."));
    case Figure::Csat:
        return said(QT_TRANSLATE_NOOP("insight", "Answers of 4 or 5, over all answers, of those asked in the period."));
    case Figure::Nps:
        return said(QT_TRANSLATE_NOOP("insight",
            "Answers of 9 or 10 less those of 0 to 6, over all answers, of those asked in the period; -100 to 100."));
    case Figure::PromisesKept:
        return said(QT_TRANSLATE_NOOP("insight", "Promises kept, over promises kept or broken in the period."));
    case Figure::RightParty:
        return said(
            QT_TRANSLATE_NOOP("insight", "Outcomes with the debtor, over all outcomes of cases closed in the period."));
    case Figure::MachineAlone:
        return said(QT_TRANSLATE_NOOP("insight",
            "Debtors whom only the machine answered, over debtors who wrote to us and were answered, in the period."));
    case Figure::MachineDeals:
        return said(QT_TRANSLATE_NOOP(
            "insight", "Agreements made by the machine, over the agreements accepted in the period."));
    case Figure::Return:
        return said(QT_TRANSLATE_NOOP("insight",
            "Recovered over the cost of contacts. There is no control group: what would have come without any contact "
            "is counted too."));
    case Figure::CostPerContact:
        return said(QT_TRANSLATE_NOOP("insight",
            "Cost of contacts over contacts: messages and calls that left and did not fail, at the prices of the "
            "table of contact costs."));
    }
    Q_UNREACHABLE();
}

std::optional<Money> quotient(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    const auto amount = Money::rounded(money::Decimal::fraction(part, whole), money::Rounding::HalfEven);
    return amount ? std::optional(*amount) : std::nullopt;
}

SurveyCounts together(const Surveyed& surveyed)
{
    const auto& [people, machine] = surveyed;
    return {people.asked + machine.asked, people.answered + machine.answered, people.high + machine.high,
        people.low + machine.low};
}

std::optional<Money> surveyScore(const SurveyCounts& counts, bool nps)
{
    return percent({nps ? counts.high - counts.low : counts.high, counts.answered});
}

std::optional<Money> figureOf(const Metrics& metrics, Figure figure)
{
    switch (figure) {
    case Figure::RecoveryRate: return percent({metrics.recovered, metrics.collectable});
    case Figure::HoursToDeal: return quotient(metrics.dealMicroseconds / 1'000'000, metrics.deals * secondsOfHour);
    case Figure::DigitalEngagement: return percent(metrics.engaged);
    case Figure::Csat: return surveyScore(together(metrics.csat), false);
    case Figure::Nps: return surveyScore(together(metrics.nps), true);
    case Figure::PromisesKept: return percent(metrics.promisesKept);
    case Figure::RightParty: return percent(metrics.rightParty);
    case Figure::MachineAlone: return percent(metrics.machineAlone);
    case Figure::MachineDeals: return percent(metrics.machineDeals);
    case Figure::Return: return percent({metrics.recovered, metrics.cost.value_or(0)});
    case Figure::CostPerContact: return metrics.cost ? quotient(*metrics.cost, metrics.contacts * 100) : std::nullopt;
    }
    Q_UNREACHABLE();
}

QString whyUnsaid(const Metrics& metrics, Figure figure)
{
    switch (figure) {
    case Figure::RecoveryRate: return said(QT_TRANSLATE_NOOP("insight", "nothing was due by the last day"));
    case Figure::HoursToDeal:
    case Figure::MachineDeals: return said(QT_TRANSLATE_NOOP("insight", "no agreement in these days"));
    case Figure::DigitalEngagement: return said(QT_TRANSLATE_NOOP("insight", "nobody was written to"));
    case Figure::Csat:
        return said(together(metrics.csat).asked > 0 ? QT_TRANSLATE_NOOP("insight", "no answer yet")
                                                     : QT_TRANSLATE_NOOP("insight", "nobody was asked"));
    case Figure::Nps:
        return said(together(metrics.nps).asked > 0 ? QT_TRANSLATE_NOOP("insight", "no answer yet")
                                                    : QT_TRANSLATE_NOOP("insight", "nobody was asked"));
    case Figure::PromisesKept: return said(QT_TRANSLATE_NOOP("insight", "no promise ended"));
    case Figure::RightParty: return said(QT_TRANSLATE_NOOP("insight", "no case was closed"));
    case Figure::MachineAlone: return said(QT_TRANSLATE_NOOP("insight", "nobody wrote and was answered"));
    case Figure::Return:
    case Figure::CostPerContact:
        return metrics.cost ? said(QT_TRANSLATE_NOOP("insight", "no contact that costs anything"))
                            : said(QT_TRANSLATE_NOOP("insight", "a channel in use has no price"));
    }
    Q_UNREACHABLE();
}

} // namespace trato::insight
