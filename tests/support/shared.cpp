#include "support/shared.h"

#include <QFile>

namespace trato::test {

QString sharedPath(const QString& relativePath)
{
    const QString path = QStringLiteral(TRATO_SOURCE_DIR "/../shared/") + relativePath;
    return QFile::exists(path) ? path : QString();
}

QByteArray sharedFile(const QString& relativePath)
{
    QFile file(sharedPath(relativePath));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sourcePath(const QString& relativePath) { return QStringLiteral(TRATO_SOURCE_DIR "/") + relativePath; }

QString programPath(const QString& name) { return QStringLiteral(TRATO_BINARY_DIR "/") + name; }

} // namespace trato::test
