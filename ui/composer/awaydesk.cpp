#include "ui/composer/awaydesk.h"

#include "base/digest.h"
#include "storage/database.h"
#include "ui/async/livefeed.h"
#include "ui/async/runner.h"
#include "ui/composer/words.h"
#include "ui/desk/noticeboard.h"

#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace trato::ui {

using namespace std::chrono_literals;

namespace {

/// Whether it may leave now, and then it is in the outbox.
Result<ReturnedMessage> sendKept(storage::Database& database, const Clock& clock, const KeptMessage& message)
{
    const Outgoing& outgoing = message.outgoing;
    if (message.writing == Writing::Note) {
        TRATO_CHECK(addNote(database, clock, {outgoing.openCase.debtor, outgoing.user, outgoing.text, message.key}));
        return ReturnedMessage{message, true, {}};
    }
    TRATO_TRY(const SendAnswer answer, queueMessage(database, clock, outgoing));
    const compliance::RuleOutcome* const denial = answer.verdict.denial();
    return ReturnedMessage{message, answer.queued, denial == nullptr ? QString() : denial->reason()};
}

} // namespace

bool isAway(const Error& error)
{
    return error.code == QStringLiteral("database_unavailable") || error.code == QStringLiteral("database_busy") ||
           error.code == QStringLiteral("no_database");
}

AwayDesk::AwayDesk(const DeskContext& context, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_store(folder, context.runner.databaseUrl(), context.user)
{
    m_retry.setInterval(5s);
    connect(&m_retry, &QTimer::timeout, this, &AwayDesk::check);
    connect(&context.feed, &LiveFeed::connectedChanged, this,
        [this](bool connected) { connected ? check() : setAway(true); });
    connect(&context.feed, &LiveFeed::changed, this, [this] {
        if (m_away)
            check();
    });
    setAway(!context.feed.isConnected());
    if (!m_store.isEmpty())
        check();
    if (!m_store.returned().empty())
        tell();
}

QString AwayDesk::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/trato/away");
}

void AwayDesk::noticeAway() { setAway(true); }

void AwayDesk::setAway(bool away)
{
    if (away == m_away)
        return;
    m_away = away;
    away ? m_retry.start() : m_retry.stop();
    Q_EMIT awayChanged(away);
}

QString AwayDesk::newKey() { return QStringLiteral("desk:") + QString::fromLatin1(digest::randomHex(12)); }

Result<void> AwayDesk::keep(const Outgoing& outgoing, Writing writing)
{
    KeptMessage message{outgoing.key.isEmpty() ? newKey() : outgoing.key, outgoing, writing, m_context.clock.now()};
    message.outgoing.key = message.key;
    TRATO_CHECK(m_store.add(std::move(message)));
    m_keptMeanwhile = true;
    Q_EMIT changed();
    return {};
}

Result<void> AwayDesk::keepDraft(const Draft& draft)
{
    m_keptMeanwhile = true;
    return m_store.keepDraft(draft);
}

void AwayDesk::dropDraft(const Draft& draft) { std::ignore = m_store.dropDraft(draft); }

std::vector<KeptMessage> AwayDesk::messagesOf(DebtorId debtor) const
{
    std::vector<KeptMessage> found;
    std::copy_if(m_store.messages().begin(), m_store.messages().end(), std::back_inserter(found),
        [debtor](const KeptMessage& message) { return message.outgoing.openCase.debtor == debtor; });
    return found;
}

void AwayDesk::check()
{
    if (m_checking)
        return;
    m_checking = true;
    m_keptMeanwhile = false;
    const Clock* const clock = &m_context.clock;
    m_context.runner.run(
        this,
        [clock, user = m_context.user, drafts = m_store.drafts(), messages = m_store.messages()](
            storage::Database& database, const JobToken&) {
            return bringBack(database, *clock, user, drafts, messages);
        },
        [this](const Result<Checked>& checked) { settle(checked); });
}

/// Drafts first, then the messages in the order in which they were written. What the database does not take now is
/// tried again later: until then the desk is away.
Result<AwayDesk::Checked> AwayDesk::bringBack(storage::Database& database, const Clock& clock, const QString& user,
    const std::vector<Draft>& drafts, const std::vector<KeptMessage>& messages)
{
    // Also where nothing is kept: only a write says that it is back.
    TRATO_CHECK(database.transaction([&]() -> Result<void> { return database.announce(QStringLiteral("desk")); }));
    Checked checked;
    for (const Draft& draft : drafts) {
        Result<void> saved = saveDraft(database, clock, draft, user);
        if (saved)
            checked.saved.push_back(draft);
        else if (ui::isAway(saved.error()))
            return Failure(saved.error());
    }
    for (const KeptMessage& message : messages) {
        auto one = sendKept(database, clock, message);
        checked.awayAgain = !one && ui::isAway(one.error());
        if (checked.awayAgain)
            break;
        checked.returned.push_back(one ? *one : ReturnedMessage{message, false, one.error().message});
    }
    return checked;
}

void AwayDesk::settle(const Result<Checked>& checked)
{
    m_checking = false;
    if (!checked)
        return setAway(ui::isAway(checked.error()));
    std::ignore = m_store.dropSaved(checked->saved);
    setAway(checked->awayAgain);
    if (!checked->returned.empty()) {
        std::ignore = m_store.settle(checked->returned);
        tell();
        Q_EMIT changed();
        Q_EMIT returned();
    }
    if (m_keptMeanwhile && !m_away)
        check();
}

void AwayDesk::tell()
{
    if (m_context.notices == nullptr)
        return;
    const auto& all = m_store.returned();
    const auto left =
        static_cast<int>(std::count_if(all.begin(), all.end(), [](const ReturnedMessage& one) { return one.left; }));
    const int kept = int(all.size()) - left;
    Notice notice{.id = QStringLiteral("away:") + all.back().message.key,
        .icon = Icon::Send,
        .tone = kept > 0 ? Tone::Warn : Tone::Ok};
    notice.title = tr("The connection is back");
    notice.text = tr("%1 left, %2 did not").arg(left).arg(kept);
    notice.outside = notice.title;
    notice.at = m_context.clock.now();
    notice.open = [this] { Q_EMIT listWanted(); };
    m_context.notices->add(notice);
}

void AwayDesk::forgetReturned()
{
    std::ignore = m_store.forgetReturned();
    Q_EMIT changed();
}

} // namespace trato::ui
