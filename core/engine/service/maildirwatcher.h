#pragma once

#include "base/clock.h"
#include "engine/service/databaselink.h"
#include "engine/service/stoppable.h"

namespace trato::engine {

struct MaildirWatch {
    QString databaseUrl;
    /// The mail account's name in the configuration.
    QString account;
    QString path;
    std::chrono::milliseconds pause{500};
};

/// Brings mail from a Maildir into the inbox: a message in new/ is kept (committed) and only then moved to cur/. A
/// crash in between meets it again, and the inbox knows it. What can't be read stays in new/ and is tried again.
class MaildirWatcher final {
public:
    MaildirWatcher(MaildirWatch watch, const Clock& clock);

    /// Everything that is there now; how many were new to the inbox.
    Result<int> scan();
    /// Scans until it is stopped; for a thread of its own.
    void run(Stop& stop);

private:
    Result<bool> take(const QString& file);

    MaildirWatch m_watch;
    const Clock& m_clock;
    DatabaseLink m_database;
};

} // namespace trato::engine
