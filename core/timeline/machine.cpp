#include "timeline/machine.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace trato::timeline {

namespace {

struct MachineWords {
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

struct Part {
    const char* name;
    const char* title;
};

constexpr Part parts[] = {{"identification", QT_TRANSLATE_NOOP("timeline", "AI identification")},
    {"negotiation", QT_TRANSLATE_NOOP("timeline", "AI negotiation")},
    {"follow_up", QT_TRANSLATE_NOOP("timeline", "AI follow-up")},
    {"cadence", QT_TRANSLATE_NOOP("timeline", "Cadence")}};

const Part* partOf(const QString& actor)
{
    const QString agent = agentOfActor(actor);
    const auto found =
        std::ranges::find_if(parts, [&](const Part& part) { return agent == QLatin1StringView(part.name); });
    return found == std::end(parts) ? nullptr : found;
}

} // namespace

QString agentOfActor(const QString& actor)
{
    if (actor.startsWith(QStringLiteral("cadence")))
        return QStringLiteral("cadence");
    return actor.section(u':', -1);
}

QString machineTitle(const QString& actor)
{
    const Part* const part = partOf(actor);
    return part != nullptr ? MachineWords::tr(part->title) : MachineWords::tr("Machine");
}

bool isPartOfMachine(const QString& actor) { return partOf(actor) != nullptr; }

} // namespace trato::timeline
