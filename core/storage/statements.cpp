#include "storage/statements.h"

#include <QDirIterator>
#include <QFile>

static void initResource()
{
    Q_INIT_RESOURCE(trato_sql);
}

namespace trato::storage {

void loadStatements()
{
    initResource();
}

static QString ending(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral(".sqlite.sql") : QStringLiteral(".postgresql.sql");
}

Result<QString> statementText(const QString& name, Engine engine)
{
    initResource();
    for (const QString& candidate : {name + ending(engine), name + QStringLiteral(".sql")}) {
        QFile file(QStringLiteral(":/sql/") + candidate);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return failure(QStringLiteral("database_error"), QStringLiteral("no statement “%1”").arg(name));
}

QStringList statementNames()
{
    initResource();
    QStringList names;
    for (QDirIterator it(QStringLiteral(":/sql"), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QString name = it.next().mid(6);
        for (const QString& tail : {ending(Engine::Sqlite), ending(Engine::PostgreSql), QStringLiteral(".sql")}) {
            if (name.endsWith(tail))
                name.chop(tail.size());
        }
        if (!name.startsWith(QStringLiteral("migrations/")))
            names.append(name);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace trato::storage
