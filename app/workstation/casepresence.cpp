#include "app/workstation/casepresence.h"

#include "storage/database.h"
#include "ui/async/runner.h"

#include <chrono>

namespace trato::workstation {

using namespace ui;
using namespace std::chrono_literals;
using queue::Activity;
using queue::Presence;

namespace {

/// So long after the last key somebody still writes.
constexpr auto typingFor = 8s;

} // namespace

CasePresence::CasePresence(const DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_begun.setSingleShot(true);
    m_begun.setInterval(2s);
    connect(&m_begun, &QTimer::timeout, this, &CasePresence::say);
    m_beat.setInterval(Presence::expiry / 3);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        say();
        look();
    });
}

CasePresence::~CasePresence() = default;

Activity CasePresence::activity() const
{
    if (m_asking)
        return Activity::Asking;
    return m_context.clock.now() - m_typedAt < typingFor ? Activity::Typing : Activity::Viewing;
}

void CasePresence::setCase(DebtorId debtor)
{
    if (debtor == m_debtor)
        return;
    if (m_debtor.isValid())
        m_context.runner.run(
            this,
            [left = m_debtor, user = m_context.user](
                storage::Database& database, const JobToken&) { return Presence(database).leave(left, user); },
            [](const Result<void>&) {});
    m_debtor = debtor;
    m_asking = false;
    m_typedAt = {};
    m_looking.cancel();
    m_begun.stop();
    Q_EMIT others({});
    if (!debtor.isValid())
        return m_beat.stop();
    m_beat.start();
    say();
    look();
}

void CasePresence::noteTyping()
{
    const bool writing = activity() == Activity::Typing;
    m_typedAt = m_context.clock.now();
    if (!writing && m_debtor.isValid())
        m_begun.start();
}

void CasePresence::setAsking(bool asking)
{
    if (std::exchange(m_asking, asking) != asking && m_debtor.isValid())
        say();
}

void CasePresence::say()
{
    if (m_debtor.isValid())
        m_word.say();
}

void CasePresence::tell()
{
    m_context.runner.run(
        this,
        [debtor = m_debtor, user = m_context.user, activity = activity(), now = m_context.clock.now()](
            storage::Database& database, const JobToken&) {
            return Presence(database).say(debtor, user, activity, now);
        },
        [this](const Result<void>& said) { m_word.told(said && m_debtor.isValid()); });
}

void CasePresence::look()
{
    if (!m_debtor.isValid())
        return;
    m_looking.cancel();
    m_looking = m_context.runner.run(
        this,
        [debtor = m_debtor, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) { return Presence(database).at(debtor, now); },
        [this](Result<std::vector<queue::Present>> present) {
            if (!present)
                return;
            std::erase_if(*present, [this](const queue::Present& one) { return one.actor == m_context.user; });
            Q_EMIT others(*present);
        });
}

} // namespace trato::workstation
