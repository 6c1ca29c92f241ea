#include "payments/accountfile.h"

#include "payments/words.h"

#include <QFile>
#include <QUrl>

namespace trato::payments {

Result<QByteArray> readAccountFile(const QString& configPath)
{
    QFile file(configPath);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_file"),
            Words::tr("The configuration file can't be read: %1").arg(file.errorString()));
    return file.readAll();
}

QString addressFault(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool plain = url.scheme() == QStringLiteral("http");
    if (!url.isValid() || url.host().isEmpty() || !(plain || url.scheme() == QStringLiteral("https")))
        return Words::tr("is no web address");
    const bool here = url.host() == QStringLiteral("127.0.0.1") || url.host() == QStringLiteral("localhost");
    return plain && !here ? Words::tr("must begin with https: our secrets travel there") : QString();
}

} // namespace trato::payments
