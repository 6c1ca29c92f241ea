#include "queue/desks.h"

#include "base/datafile.h"
#include "base/toml.h"
#include "queue/queuedata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace trato::queue {
namespace {

/// A sheet that is to be read in one look.
constexpr qsizetype mostCodes = 15;

Failure invalidDesks(const QString& message) { return failure(QStringLiteral("invalid_desks"), message); }

Result<Desk> deskIn(const QJsonObject& entry)
{
    Desk desk{.name = entry.value(QStringLiteral("name")).toString(),
        .sla = std::chrono::minutes(entry.value(QStringLiteral("sla_minutes")).toInt()),
        .rank = entry.value(QStringLiteral("rank")).toInt(),
        .shared = entry.value(QStringLiteral("shared")).toBool(true),
        .starvation = std::chrono::minutes(entry.value(QStringLiteral("starvation_minutes")).toInt()),
        .snoozeDays = entry.value(QStringLiteral("snooze_days")).toInt(30),
        .wrapUp = std::chrono::seconds(entry.value(QStringLiteral("wrapup_seconds")).toInt(120)),
        .wrapUpDefault = entry.value(QStringLiteral("wrapup_default")).toString()};
    for (const QJsonValue code : entry.value(QStringLiteral("wrapup_codes")).toArray())
        desk.wrapUpCodes.append(code.toString());
    if (desk.name.isEmpty() || desk.sla.count() <= 0)
        return invalidDesks(QCoreApplication::translate("queue", "A desk needs a name and an SLA in minutes."));
    const bool sensible = desk.starvation.count() >= 0 && desk.snoozeDays > 0 && desk.wrapUp.count() > 0;
    if (!sensible || desk.wrapUpCodes.size() > mostCodes)
        return invalidDesks(
            QCoreApplication::translate("queue", "The numbers of the desk “%1” can't be used.").arg(desk.name));
    return desk;
}

Result<WorkRules> workIn(const QJsonObject& table)
{
    WorkRules rules;
    const auto read = [&](const char* name, auto& into) {
        using Length = std::decay_t<decltype(into)>;
        into = Length(table.value(QLatin1StringView(name)).toInt(static_cast<int>(into.count())));
        return into.count() > 0;
    };
    const bool good = read("lease_minutes", rules.lease) && read("silent_minutes", rules.silence) &&
                      read("skip_rest_minutes", rules.skipRest) && read("extension_seconds", rules.extension);
    if (!good)
        return invalidDesks(QCoreApplication::translate("queue", "The times of the work table must be above zero."));
    return rules;
}

} // namespace

Result<Desks> Desks::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    Desks desks;
    TRATO_TRY(desks.m_work, workIn(document.value(QStringLiteral("work")).toObject()));
    for (const QJsonValue entry : document.value(QStringLiteral("desk")).toArray()) {
        TRATO_TRY(Desk desk, deskIn(entry.toObject()));
        desks.m_desks.push_back(std::move(desk));
    }
    for (const QJsonValue value : document.value(QStringLiteral("skip_reason")).toArray()) {
        const QJsonObject reason = value.toObject();
        desks.m_skipReasons.push_back(
            {reason.value(QStringLiteral("code")).toString(), LocalText::from(reason, QStringLiteral("label"))});
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

std::vector<SkipReason> Desks::skipReasons() const
{
    std::vector<SkipReason> reasons;
    for (const Reason& reason : m_skipReasons)
        reasons.push_back({reason.code, reason.label.shown()});
    return reasons;
}

QString Desks::skipReasonText(const QString& codeOrWords) const
{
    const auto found = std::find_if(
        m_skipReasons.begin(), m_skipReasons.end(), [&](const Reason& reason) { return reason.code == codeOrWords; });
    return found == m_skipReasons.end() ? codeOrWords : found->label.shown();
}

} // namespace trato::queue
