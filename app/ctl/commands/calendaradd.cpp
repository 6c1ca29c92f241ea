#include "app/ctl/commands/calendaradd.h"

#include "app/ctl/values.h"
#include "calendar/businessdays.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void CalendarAddCommand::declare(CLI::App& app)
{
    app.add_option("--from", m_from, QT_TRANSLATE_NOOP("ctlhelp", "the day to start from"))->required();
    app.add_option("--days", m_days, QT_TRANSLATE_NOOP("ctlhelp", "business days; negative goes back"))->required();
    app.add_option("--uf", m_uf, QT_TRANSLATE_NOOP("ctlhelp", "with the holidays of this state"));
}

Result<void> CalendarAddCommand::run(Context& context)
{
    TRATO_TRY(const QDate from, dateValue(m_from));
    TRATO_TRY(const qint64 count, integerValue(m_days));
    TRATO_TRY(const QString uf, ufValue(m_uf));
    TRATO_TRY(const QDate date, calendar::BusinessDays::standard().add(from, count, uf));
    context.print({{QStringLiteral("date"), date.toString(Qt::ISODate)}});
    return {};
}

} // namespace trato::ctl
