#include "app/ctl/queueitem.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "queue/desks.h"

#include <QJsonArray>
#include <QStringList>

namespace trato::ctl {

using namespace Qt::StringLiterals;

QJsonObject queueItemJson(const queue::WorkItem& item)
{
    return {{u"item"_s, item.id.value()}, {u"debtor"_s, item.debtor.value()}, {u"desk"_s, item.desk},
        {u"reason"_s, item.reason}, {u"sensitivity"_s, QJsonArray::fromStringList(item.sensitivity)},
        {u"score"_s, item.score}, {u"terms"_s, queue::toJson(item.terms)}, {u"summary"_s, orNull(item.summary)},
        {u"channel"_s, orNull(item.channel)}, {u"due"_s, orNull(item.dueAt)},
        {u"state"_s, queue::workStateName(item.state)}, {u"holder"_s, orNull(item.holder)},
        {u"lease_until"_s, orNull(item.leaseUntil)}, {u"snoozed_until"_s, orNull(item.snoozedUntil)},
        {u"disposition"_s, orNull(item.disposition)}};
}

Result<WorkItemId> itemValue(const std::string& text)
{
    TRATO_TRY(const qint64 id, integerValue(text));
    return WorkItemId(id);
}

Result<QString> deskValue(const std::string& text)
{
    const QString name = QString::fromStdString(text);
    if (name.isEmpty() || queue::Desks::standard().byName(name))
        return name;
    QStringList names;
    for (const queue::Desk& desk : queue::Desks::standard().all())
        names.append(desk.name);
    return invalidChoice(name, names.join(u", "_s));
}

} // namespace trato::ctl
