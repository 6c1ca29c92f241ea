#pragma once

#include "base/clock.h"

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

namespace trato::workstation {

/// A folder of this process under the system's temporary one, gone with it. Folders of the same kind whose owners were
/// killed are cleared away when another one is made.
class OwnFolder final {
public:
    /// `kind`: "trato-demo".
    OwnFolder(const QString& kind, const Clock& clock);

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    /// Says that the folder has an owner: of one that was killed the next start clears it away.
    QLockFile m_owner;
};

} // namespace trato::workstation
