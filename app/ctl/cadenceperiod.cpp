#include "app/ctl/cadenceperiod.h"

#include "app/ctl/values.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace trato::ctl {

void CadencePeriodOptions::declare(CLI::App& app, const char* to, const char* limit)
{
    app.add_option("FILE", m_file, QT_TRANSLATE_NOOP("ctlhelp", "TOML file, or - for standard input"))->required();
    app.add_option("--from", m_from, QT_TRANSLATE_NOOP("ctlhelp", "first day"))->required();
    app.add_option("--to", m_to, to)->required();
    app.add_option("--debtor", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "only this one"));
    app.add_option("--limit", m_limit, limit);
}

Result<CadencePeriodOptions::Read> CadencePeriodOptions::read(Context& context) const
{
    TRATO_TRY(const QByteArray toml, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(cadence::Definition definition, cadence::Definition::parse(toml));
    TRATO_TRY(const QDate from, dateValue(m_from));
    TRATO_TRY(const QDate to, dateValue(m_to));
    TRATO_TRY(const int limit, limitValue(m_limit));
    if (to < from)
        return failure(QStringLiteral("invalid_period"),
            QCoreApplication::translate("ctl", "the last day of the period is before the first"));
    cadence::SimulationPeriod period{.from = Instant::startOfDay(from, deskZone()),
        .to = Instant::startOfDay(to.addDays(1), deskZone()),
        .debtor = {}};
    if (!m_debtor.empty()) {
        TRATO_TRY(const qint64 debtor, integerValue(m_debtor));
        period.debtor = DebtorId(debtor);
    }
    return Read{std::move(definition), from, to, period, limit};
}

} // namespace trato::ctl
