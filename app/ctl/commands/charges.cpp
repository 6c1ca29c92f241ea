#include "app/ctl/commands/charges.h"

#include "app/ctl/values.h"
#include "calendar/latedays.h"
#include "money/latecharges.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonArray>

namespace trato::ctl {

namespace {

QJsonArray periods(const std::vector<money::LegalShare>& shares)
{
    QJsonArray list;
    for (const money::LegalShare& one : shares)
        list.append(QJsonObject{{QStringLiteral("from"), one.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), one.until.toString(Qt::ISODate)}, {QStringLiteral("days"), one.days},
            {QStringLiteral("monthly_rate"), money::Rate::percent(one.monthly).toString()},
            {QStringLiteral("source"), one.source}});
    return list;
}

Result<money::RateTables> tables(Context& context, const std::vector<std::string>& files)
{
    money::RateTables all = money::RateTables::standard();
    for (const std::string& file : files) {
        TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(file)));
        TRATO_TRY(const money::RateTables more, money::RateTables::fromToml(bytes));
        all = all.with(more);
    }
    return all;
}

} // namespace

void ChargesCommand::declare(CLI::App& app)
{
    app.add_option("--amount", m_amount, QT_TRANSLATE_NOOP("ctlhelp", "what was due"))->required();
    app.add_option("--due", m_due, QT_TRANSLATE_NOOP("ctlhelp", "due date"))->required();
    app.add_option("--on", m_on, QT_TRANSLATE_NOOP("ctlhelp", "day of the payment"))->required();
    app.add_option("--fine", m_fine, QT_TRANSLATE_NOOP("ctlhelp", "percent, once"));
    m_interestOption = app.add_option("--interest", m_interest,
        QT_TRANSLATE_NOOP(
            "ctlhelp", "percent a month (month30, business21, business22) or a year (day365, business252)"));
    app.add_option("--basis", m_basis,
           QT_TRANSLATE_NOOP("ctlhelp", "month30, day365, business252, business21, business22 or legal"))
        ->required();
    app.add_option(
        "--correction", m_correction, QT_TRANSLATE_NOOP("ctlhelp", "none (default) or ipca, before fine and interest"));
    app.add_flag("--consumer", m_consumer, QT_TRANSLATE_NOOP("ctlhelp", "the fine is capped (CDC art. 52 §1)"));
    app.add_option("--rates", m_rates,
        QT_TRANSLATE_NOOP("ctlhelp", "more rates of the law and of the index, as in rates/taxa-legal.toml"));
    app.add_option("--rounding", m_rounding, QT_TRANSLATE_NOOP("ctlhelp", "half-even (default) or half-up"));
}

Result<void> ChargesCommand::run(Context& context)
{
    TRATO_TRY(const money::Money amount, money::Money::parse(QString::fromStdString(m_amount)));
    TRATO_TRY(const QDate due, dateValue(m_due));
    TRATO_TRY(const QDate on, dateValue(m_on));
    money::LateTerms terms;
    TRATO_TRY(terms.fine, money::Rate::parse(QString::fromStdString(m_fine)));
    TRATO_TRY(terms.interest, money::Rate::parse(QString::fromStdString(m_interest)));
    TRATO_TRY(terms.basis, choiceValue(m_basis, money::interestBasisFromName,
                               "month30, day365, business252, business21, business22, legal"));
    TRATO_TRY(terms.correction, choiceValue(m_correction, money::correctionFromName, "none, ipca"));
    TRATO_TRY(terms.rounding, roundingValue(m_rounding));
    terms.consumer = m_consumer;
    const bool legal = terms.basis == money::InterestBasis::Legal;
    if (legal && m_interestOption->count() > 0)
        return failure(QStringLiteral("rate_not_allowed"),
            QCoreApplication::translate("ctl", "The legal rate comes from its table."));
    TRATO_TRY(const money::RateTables rates, tables(context, m_rates));
    const calendar::LateDays late = calendar::lateDays(due, on, calendar::BusinessDays::standard());
    TRATO_TRY(const money::LateCharges charges,
        money::lateCharges(
            amount, terms, {.calendar = late.calendar, .business = late.business, .from = due, .until = on}, rates));
    QJsonObject answer{{QStringLiteral("days_late"), late.calendar}, {QStringLiteral("fine"), charges.fine.toString()},
        {QStringLiteral("interest"), charges.interest.toString()}, {QStringLiteral("total"), charges.total.toString()}};
    if (terms.correction != money::Correction::None)
        answer.insert(QStringLiteral("correction"), charges.correction.toString());
    if (legal)
        answer.insert(QStringLiteral("periods"), periods(charges.legal));
    context.print(answer);
    return {};
}

} // namespace trato::ctl
