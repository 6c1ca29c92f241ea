#include "calendar/calendardata.h"

#include <QDir>
#include <QtGlobal>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseResources() { Q_INIT_RESOURCE(calendar_data); }

namespace trato::calendar {

void initialiseData()
{
    static const bool done = (initialiseResources(), true);
    Q_UNUSED(done);
}

QStringList textsOf(const QJsonArray& array)
{
    QStringList out;
    for (const QJsonValue& value : array)
        out.append(value.toString());
    return out;
}

} // namespace trato::calendar
