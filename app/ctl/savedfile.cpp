#include "app/ctl/savedfile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace trato::ctl {

Result<void> saveFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(QStringLiteral("unwritable_file"),
        QCoreApplication::translate("ctl", "The file “%1” can't be written: %2").arg(path, file.errorString()));
}

} // namespace trato::ctl
