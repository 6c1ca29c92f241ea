#include "app/workstation/ownfolder.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

#include <unistd.h>

namespace trato::workstation {
namespace {

QString ownerFile(const QString& folder) { return folder + QStringLiteral("/owner"); }

/// A folder's owner holds its lock as long as it lives; one that was made a moment ago may not have it yet.
void clearAbandonedFolders(const QString& kind, Instant now)
{
    using namespace std::chrono_literals;
    const auto folders =
        QDir(QDir::tempPath())
            .entryInfoList({kind + QStringLiteral("-*")}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo& folder : folders) {
        if (folder.ownerId() != getuid() || Instant::fromDateTime(folder.lastModified()) > now - 60s)
            continue;
        QLockFile owner(ownerFile(folder.filePath()));
        owner.setStaleLockTime(0);
        if (owner.tryLock(0)) {
            owner.unlock();
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

} // namespace

OwnFolder::OwnFolder(const QString& kind, const Clock& clock)
    : m_folder(QDir::tempPath() + u'/' + kind + QStringLiteral("-XXXXXX"))
    , m_owner(ownerFile(m_folder.path()))
{
    m_owner.setStaleLockTime(0);
    m_owner.tryLock(0);
    clearAbandonedFolders(kind, clock.now());
}

} // namespace trato::workstation
