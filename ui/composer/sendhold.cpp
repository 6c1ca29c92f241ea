#include "ui/composer/sendhold.h"

#include "storage/database.h"
#include "ui/async/runner.h"

#include <algorithm>

namespace trato::ui {

using namespace std::chrono_literals;

SendHold::SendHold(const DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_second.setInterval(250ms);
    connect(&m_second, &QTimer::timeout, this, &SendHold::tick);
}

void SendHold::add(const Outgoing& sent, const SendAnswer& answer)
{
    if (answer.leavesAt <= m_context.clock.now())
        return;
    m_held.push_back({sent, answer.ids, answer.leavesAt});
    m_second.start();
    Q_EMIT changed();
}

bool SendHold::holds(const Outgoing& outgoing) const
{
    return std::any_of(m_held.begin(), m_held.end(), [&](const Held& held) {
        return held.outgoing.openCase.debtor == outgoing.openCase.debtor && held.outgoing.text == outgoing.text &&
               held.outgoing.files == outgoing.files;
    });
}

std::chrono::seconds SendHold::left() const
{
    if (m_held.empty())
        return 0s;
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_held.back().until - m_context.clock.now()));
}

void SendHold::tick()
{
    const Instant now = m_context.clock.now();
    std::erase_if(m_held, [now](const Held& held) { return held.until <= now; });
    if (m_held.empty())
        m_second.stop();
    Q_EMIT changed();
}

void SendHold::undo()
{
    if (m_held.empty())
        return;
    const Held held = m_held.back();
    m_held.pop_back();
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, ids = held.ids, open = held.outgoing.openCase, user = m_context.user](storage::Database& database,
            const JobToken&) { return takeBack(database, *clock, ids, open, user, TakeBackTo::Draft); },
        [this, outgoing = held.outgoing, all = held.ids.size()](
            const Result<TakenBack>& back) { came(back, outgoing, all); });
    tick();
}

void SendHold::came(const Result<TakenBack>& back, Outgoing outgoing, std::size_t all)
{
    if (!back)
        return Q_EMIT tooLate(back.error().message);
    if (back->ids.empty())
        return Q_EMIT tooLate(tr("It has left already."));
    outgoing.text = back->text;
    outgoing.files = back->files;
    outgoing.suggestion = back->suggestion;
    Q_EMIT takenBack(outgoing);
    if (back->ids.size() < all)
        Q_EMIT tooLate(tr("A part of it has left already; the rest is here again."));
}

} // namespace trato::ui
