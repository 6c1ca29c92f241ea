#include "storage/databaseurl.h"

#include "base/toml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

namespace trato::storage {

Result<DatabaseUrl> DatabaseUrl::parse(const QString& text)
{
    // A path may hold blanks and accents as they are typed.
    const QUrl url(text, QUrl::TolerantMode);
    if (url.scheme() == QStringLiteral("sqlite") && url.host().isEmpty() && QDir::isAbsolutePath(url.path()))
        return DatabaseUrl{Engine::Sqlite, url.path(QUrl::FullyDecoded), {}};
    if (url.scheme() == QStringLiteral("postgresql") && url.path().size() > 1)
        return DatabaseUrl{Engine::PostgreSql, {}, url};
    return failure(QStringLiteral("invalid_database_url"),
        QCoreApplication::translate("storage",
            "“%1” is not a database address. Use sqlite:///absolute/path.db or postgresql://user@host:port/name.")
            .arg(text));
}

QString defaultDatabaseUrl(const QString& configPath)
{
    // No file, or one that `check` complains about: the default place still works.
    if (QFile file(configPath); file.open(QIODevice::ReadOnly)) {
        const auto config = toml::parse(file.readAll());
        const QString database = config ? config->value(u"database").toString() : QString();
        if (!database.isEmpty())
            return database;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QUrl url;
    url.setScheme(QStringLiteral("sqlite"));
    url.setHost(QStringLiteral(""));
    url.setPath(folder + QStringLiteral("/trato/trato.db"));
    return QString::fromUtf8(url.toEncoded());
}

} // namespace trato::storage
