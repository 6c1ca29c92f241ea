#include "queue/desks.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "queue/queuedata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trato::queue {

Result<Desks> Desks::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    Desks desks;
    for (const QJsonValue entry : document.value(QStringLiteral("desk")).toArray()) {
        const QJsonObject desk = entry.toObject();
        const QString name = desk.value(QStringLiteral("name")).toString();
        const int minutes = desk.value(QStringLiteral("sla_minutes")).toInt();
        if (name.isEmpty() || minutes <= 0)
            return failure(QStringLiteral("invalid_desks"),
                QCoreApplication::translate("queue", "A desk needs a name and an SLA in minutes."));
        desks.m_desks.push_back({name, std::chrono::minutes(minutes), desk.value(QStringLiteral("rank")).toInt(),
            desk.value(QStringLiteral("shared")).toBool(true)});
    }
    if (desks.m_desks.empty())
        return failure(
            QStringLiteral("invalid_desks"), QCoreApplication::translate("queue", "The table names no desk."));
    std::stable_sort(
        desks.m_desks.begin(), desks.m_desks.end(), [](const Desk& a, const Desk& b) { return a.rank < b.rank; });
    return desks;
}

const Desks& Desks::standard()
{
    initialiseData();
    static const Desks desks =
        data::load<Desks>(QStringLiteral("queue/desks.toml"), [](const QByteArray& bytes) { return fromToml(bytes); });
    return desks;
}

const Desk* Desks::byName(QStringView name) const
{
    for (const Desk& desk : m_desks) {
        if (desk.name == name)
            return &desk;
    }
    return nullptr;
}

} // namespace trato::queue
