#include "app/ctl/commands/calendarbusinessdays.h"

#include "app/ctl/values.h"
#include "calendar/businessdays.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

void CalendarBusinessDaysCommand::declare(CLI::App& app)
{
    app.add_option("--from", m_from, QT_TRANSLATE_NOOP("ctlhelp", "first day"))->required();
    app.add_option("--to", m_to, QT_TRANSLATE_NOOP("ctlhelp", "last day"))->required();
    app.add_option("--uf", m_uf, QT_TRANSLATE_NOOP("ctlhelp", "with the holidays of this state"));
}

Result<void> CalendarBusinessDaysCommand::run(Context& context)
{
    TRATO_TRY(const QDate from, dateValue(m_from));
    TRATO_TRY(const QDate to, dateValue(m_to));
    TRATO_TRY(const QString uf, ufValue(m_uf));
    const calendar::BusinessDays& days = calendar::BusinessDays::standard();
    QJsonArray holidays;
    for (const calendar::Holiday& one : days.holidaysIn(std::min(from, to), std::max(from, to), uf))
        holidays.append(
            QJsonObject{{QStringLiteral("date"), one.date.toString(Qt::ISODate)}, {QStringLiteral("name"), one.name}});
    context.print({{QStringLiteral("count"), days.between(from, to, uf)}, {QStringLiteral("holidays"), holidays}});
    return {};
}

} // namespace trato::ctl
