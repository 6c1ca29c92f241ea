#include "engine/service/maildirwatcher.h"

#include "base/log.h"
#include "channels/reception.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace trato::engine {

namespace {

Failure unreadable(const QFile& file)
{
    return failure(
        QStringLiteral("unreadable_file"), QCoreApplication::translate("engine", "The mail file %1 can't be taken: %2")
                                               .arg(file.fileName(), file.errorString()));
}

} // namespace

MaildirWatcher::MaildirWatcher(MaildirWatch watch, const Clock& clock)
    : m_watch(std::move(watch))
    , m_clock(clock)
    , m_database(m_watch.databaseUrl)
{
}

Result<int> MaildirWatcher::scan()
{
    const QDir arrived(m_watch.path + QStringLiteral("/new"));
    int taken = 0;
    for (const QString& file : arrived.entryList(QDir::Files, QDir::Time | QDir::Reversed)) {
        const auto fresh = take(file);
        // One unreadable file must not hold the others up; a database that is gone holds all of them up.
        if (!fresh && fresh.error().code != u"unreadable_file")
            return Failure(fresh.error());
        if (!fresh)
            qCWarning(logEngine) << "mail:" << fresh.error().message;
        taken += fresh && *fresh ? 1 : 0;
    }
    return taken;
}

Result<bool> MaildirWatcher::take(const QString& name)
{
    QFile file(m_watch.path + QStringLiteral("/new/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const channels::Delivery delivery{.channel = Channel::Email,
        .provider = QStringLiteral("maildir"),
        .account = m_watch.account,
        .contentType = QStringLiteral("message/rfc822"),
        .body = file.readAll()};
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    file.close();
    TRATO_TRY(const channels::Accepted accepted, m_database.with([&](storage::Database& database) {
        channels::Inbox inbox(database);
        return channels::receive(inbox, delivery, m_clock.now());
    }));
    const QString seen = m_watch.path + QStringLiteral("/cur/") + name + QStringLiteral(":2,S");
    if (!QDir().mkpath(m_watch.path + QStringLiteral("/cur")) || !file.rename(seen))
        return unreadable(file);
    return !accepted.duplicate;
}

void MaildirWatcher::run(Stop& stop)
{
    while (!stop.isRequested()) {
        if (const auto taken = scan(); !taken)
            qCWarning(logEngine) << "mail is not taken:" << taken.error().code;
        if (!stop.pause(m_watch.pause))
            return;
    }
}

} // namespace trato::engine
