#include "app/sandbox/maildir.h"

#include "base/digest.h"

#include <QDir>
#include <QFile>

namespace trato::sandbox {

namespace {

Failure unwritable(const QString& path)
{
    return failure(QStringLiteral("unwritable_maildir"), QStringLiteral("can't write to the mailbox %1").arg(path));
}

} // namespace

Result<Maildir> Maildir::create(const QString& path)
{
    for (const QString& part : {QStringLiteral("tmp"), QStringLiteral("new"), QStringLiteral("cur")}) {
        if (!QDir().mkpath(path + u'/' + part))
            return unwritable(path);
    }
    return Maildir(path);
}

Result<QString> Maildir::deliver(const QByteArray& message)
{
    const QString name = QString::fromLatin1(digest::randomHex(16)) + QStringLiteral(".eml");
    const QString temporary = m_path + QStringLiteral("/tmp/") + name;
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size() || !file.flush())
        return unwritable(m_path);
    file.close();
    if (!QFile::rename(temporary, m_path + QStringLiteral("/new/") + name))
        return unwritable(m_path);
    return name;
}

} // namespace trato::sandbox
