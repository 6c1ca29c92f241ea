#include "app/sandbox/faults.h"

#include <array>
#include <optional>

namespace trato::sandbox {

namespace {

struct ModeName {
    FaultMode mode;
    QLatin1StringView name;
};

constexpr std::array modeNames{
    ModeName{FaultMode::None, QLatin1StringView("none")},
    ModeName{FaultMode::DropAnswer, QLatin1StringView("drop_answer")},
    ModeName{FaultMode::Refuse, QLatin1StringView("refuse")},
    ModeName{FaultMode::ServerError, QLatin1StringView("error_500")},
    ModeName{FaultMode::TooMany, QLatin1StringView("error_429")},
    ModeName{FaultMode::Delay, QLatin1StringView("delay")},
    ModeName{FaultMode::Repeat, QLatin1StringView("repeat")},
};

std::optional<FaultMode> modeFromName(const QString& name)
{
    for (const ModeName& entry : modeNames) {
        if (entry.name == name)
            return entry.mode;
    }
    return std::nullopt;
}

QString nameOf(FaultMode mode)
{
    for (const ModeName& entry : modeNames) {
        if (entry.mode == mode)
            return entry.name;
    }
    return {};
}

} // namespace

Fault Faults::take(const QString& provider)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_faults.find(provider);
    if (found == m_faults.end() || found->count == 0)
        return {};
    const Fault fault = *found;
    if (found->count > 0)
        --found->count;
    return fault;
}

void Faults::set(const QString& provider, const Fault& fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.insert(provider, fault);
}

Result<void> Faults::set(const QJsonObject& wanted)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QJsonObject entry = it->toObject();
        const auto mode = modeFromName(entry.value(u"mode").toString());
        if (!mode) {
            return failure(QStringLiteral("unknown_fault"),
                QStringLiteral("no such failure mode: %1").arg(entry.value(u"mode").toString()));
        }
        set(it.key(), {.mode = *mode,
                          .count = entry.value(u"count").toInt(-1),
                          .delay = std::chrono::milliseconds(entry.value(u"delay_ms").toInt(0))});
    }
    return {};
}

QJsonObject Faults::toJson() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonObject all;
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        all.insert(
            it.key(), QJsonObject{{QStringLiteral("mode"), nameOf(it->mode)}, {QStringLiteral("count"), it->count},
                          {QStringLiteral("delay_ms"), int(it->delay.count())}});
    }
    return all;
}

} // namespace trato::sandbox
