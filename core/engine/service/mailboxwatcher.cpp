#include "engine/service/mailboxwatcher.h"

#include "base/log.h"
#include "channels/imap/accesstoken.h"

#include <algorithm>

namespace trato::engine {

namespace imap = channels::imap;

namespace {

/// What only a person can put right.
bool needsPerson(const Error& error)
{
    return error.code == u"imap_login_refused" || error.code == u"imap_no_login" || error.code == u"imap_no_folder" ||
           error.code == u"imap_token_refused" || error.code == u"imap_certificate";
}

} // namespace

MailboxWatcher::MailboxWatcher(MailboxWatch watch, const Clock& clock)
    : m_watch(std::move(watch))
    , m_clock(clock)
    , m_database(m_watch.databaseUrl)
{
}

void MailboxWatcher::run(Stop& stop)
{
    while (!stop.isRequested()) {
        const auto ended = stay(stop);
        if (ended || stop.isRequested())
            return;
        ++m_failures;
        note(ended.error());
        if (!stop.pause(pauseAfter(ended.error())))
            return;
    }
}

Result<void> MailboxWatcher::stay(Stop& stop)
{
    imap::AccessTokens tokens(m_watch.account, {.stop = stop.cutToken()});
    TRATO_TRY(const QString secret, tokens.secret());
    TRATO_TRY(const auto session, imap::ImapSession::open(m_watch.account, secret, stop.cutToken()));
    while (!stop.isRequested()) {
        TRATO_CHECK(takeNews(*session, stop));
        m_failures = 0;
        TRATO_CHECK(await(*session, stop));
    }
    session->leave();
    return {};
}

Result<void> MailboxWatcher::takeNews(imap::ImapSession& session, Stop& stop)
{
    const auto counts = m_database.with([&](storage::Database& database) {
        return imap::FolderTaker(session, database,
            {.account = m_watch.account, .folder = m_watch.folder, .steps = m_watch.steps, .stop = stop.token()},
            m_clock)
            .round();
    });
    // The next round begins where the other engine left it.
    if (!counts && counts.error().code == u"mailbox_moved")
        return {};
    if (!counts)
        return Failure(counts.error());
    if (counts->taken > 0 || counts->known > 0)
        qCInfo(logEngine) << "mailbox" << m_watch.account.name << m_watch.folder << "taken:" << counts->taken
                          << "known:" << counts->known << "cut:" << counts->cut;
    return {};
}

Result<void> MailboxWatcher::await(imap::ImapSession& session, Stop& stop)
{
    if (!m_mayIdle || !session.canIdle()) {
        (void)stop.pause(m_watch.account.poll);
        return {};
    }
    const auto changed = session.idle(m_watch.idle, stop.token());
    if (changed)
        return {};
    // A server that offers IDLE and then refuses it is looked at now and then.
    m_mayIdle = changed.error().code != u"imap_refused";
    return Failure(changed.error());
}

void MailboxWatcher::note(const Error& error)
{
    qCWarning(logEngine) << "mailbox" << m_watch.account.name << m_watch.folder << "is not read:" << error.code
                         << "failures:" << m_failures;
    const auto noted = m_database.with([&](storage::Database& database) {
        return imap::MailboxProgress(database, m_watch.account.name, m_watch.folder).failed(error, m_clock.now());
    });
    if (!noted)
        qCWarning(logEngine) << "mailbox" << m_watch.account.name << "is not noted:" << noted.error().code;
}

std::chrono::milliseconds MailboxWatcher::pauseAfter(const Error& error) const
{
    constexpr int mostDoublings = 16;
    const bool person = needsPerson(error);
    const auto first = person ? m_watch.loginPause : m_watch.pause;
    return std::min(person ? m_watch.longestLoginPause : m_watch.longestPause,
        first * (1 << std::min(m_failures - 1, mostDoublings)));
}

} // namespace trato::engine
