#pragma once

#include "base/clock.h"
#include "channels/imap/foldertaker.h"
#include "engine/service/databaselink.h"
#include "engine/service/stoppable.h"

namespace trato::engine {

struct MailboxWatch {
    QString databaseUrl;
    channels::imap::MailboxAccount account;
    QString folder;
    channels::imap::TakerSteps steps = {};
    /// After a failure, doubled at each further one.
    std::chrono::milliseconds pause{1'000};
    std::chrono::milliseconds longestPause{std::chrono::minutes(5)};
    /// The same where trying again soon only makes things worse: a refused login locks accounts.
    std::chrono::milliseconds loginPause{std::chrono::minutes(1)};
    std::chrono::milliseconds longestLoginPause{std::chrono::minutes(30)};
    /// How long one IDLE may last (RFC 2177: less than 29 minutes; routers forget silent lines earlier).
    std::chrono::milliseconds idle{std::chrono::minutes(9)};
};

/// Keeps a folder of a mailbox open and takes what comes into the inbox: at once where the server can tell (IDLE), else
/// every `account.poll`. What breaks is made anew after a while; `mailbox_folder` says since when and why.
class MailboxWatcher final {
public:
    MailboxWatcher(MailboxWatch watch, const Clock& clock);

    /// Until it is stopped; for a thread of its own.
    void run(Stop& stop);

private:
    /// Connects, and stays until something breaks (an error) or it is time to end.
    Result<void> stay(Stop& stop);
    Result<void> takeNews(channels::imap::ImapSession& session, Stop& stop);
    /// Until there may be news.
    Result<void> await(channels::imap::ImapSession& session, Stop& stop);
    void note(const Error& error);
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const Error& error) const;

    MailboxWatch m_watch;
    const Clock& m_clock;
    DatabaseLink m_database;
    int m_failures = 0;
    bool m_mayIdle = true;
};

} // namespace trato::engine
