#include "ui/supervisor/machinestrip.h"

#include "negotiation/roles.h"
#include "storage/database.h"
#include "timeline/machine.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/supervisor/rows.h"
#include "ui/supervisor/words.h"
#include "ui/widgets/button.h"

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;

QString stopTitle(const agents::MachineStop& stop)
{
    switch (stop.scope) {
    case agents::StopScope::Everything: return SupervisorWords::tr("The machine is stopped");
    case agents::StopScope::Creditor:
        return SupervisorWords::tr("The machine is stopped for %1").arg(stop.creditorName);
    case agents::StopScope::Portfolio:
        return SupervisorWords::tr("The machine is stopped in %1").arg(stop.portfolioName);
    case agents::StopScope::Agent: return SupervisorWords::tr("%1 is stopped").arg(timeline::machineTitle(stop.agent));
    }
    Q_UNREACHABLE();
}

MachineStrip::MachineStrip(const DeskContext& context, QWidget* parent)
    : Banner(context.look, Tone::Crit, Icon::Power, Shape::Strip, parent)
    , m_context(context)
    , m_resume(addButton(tr("Resume")))
    , m_settle(120ms)
{
    hide();
    connect(&m_settle, &Pacer::due, this, &MachineStrip::refresh);
    connect(&context.feed, &LiveFeed::changed, this, [this](const QString& topic) {
        if (topic.isEmpty() || topic == QStringLiteral("machine") || topic == QStringLiteral("role"))
            m_settle.request();
    });
    connect(m_resume, &Button::clicked, this, &MachineStrip::resume);
    context.actions.add({.id = QStringLiteral("machine.resume"),
                            .text = tr("Resume the machine"),
                            .group = tr("Supervision"),
                            .icon = Icon::Power},
        this, [this] { resume(); });
    show(Loaded{});
    refresh();
}

void MachineStrip::refresh()
{
    const Clock* const clock = &m_context.clock;
    m_loading.cancel();
    m_loading = m_context.runner.run(
        this,
        [clock, user = m_context.user](storage::Database& database, const JobToken&) -> Result<Loaded> {
            Loaded loaded;
            TRATO_TRY(loaded.stops, agents::MachineSwitch(database, *clock).active());
            TRATO_TRY(const negotiation::Role role, negotiation::roleOf(database, user));
            loaded.entitled = role == negotiation::Role::Supervisor;
            return loaded;
        },
        [this](const Result<Loaded>& loaded) {
            if (loaded)
                show(*loaded);
        });
}

void MachineStrip::show(const Loaded& loaded)
{
    setVisible(!loaded.stops.empty());
    m_resume->setVisible(loaded.entitled);
    m_context.actions.setEnabled(QStringLiteral("machine.resume"), loaded.entitled && !loaded.stops.empty(),
        loaded.stops.empty() ? tr("The machine is not stopped.") : tr("Only a supervisor can do that."));
    if (loaded.stops.empty())
        return;
    const agents::MachineStop& stop = loaded.stops.front();
    m_stop = stop.id;
    QString title = tr("%1 since %2, by %3: %4")
                        .arg(stopTitle(stop), format::nearInstant(stop.since, m_context.clock.today(), deskZone()),
                            stop.by, stop.reason);
    if (loaded.stops.size() > 1)
        title += tr(" · and %n more stop(s)", nullptr, static_cast<int>(loaded.stops.size()) - 1);
    setTexts(title, tr("Nothing leaves by itself. What people write still leaves."));
}

void MachineStrip::resume()
{
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, stop = m_stop, user = m_context.user](storage::Database& database, const JobToken&) {
            return agents::MachineSwitch(database, *clock).resume(stop, user, {});
        },
        [this](const Result<agents::Resumption>& resumed) {
            if (resumed)
                return refresh();
            setTexts(title(), resumed.error().message);
        });
}

} // namespace trato::ui
