#include "storage/statements.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <optional>

static void initResource() { Q_INIT_RESOURCE(trato_sql); }

namespace trato::storage {

void loadStatements() { initResource(); }

static QString ending(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral(".sqlite.sql") : QStringLiteral(".postgresql.sql");
}

/// A literal, a quoted name, a comment, a cast or a placeholder: whatever comes first.
static const QRegularExpression& tokens()
{
    static const QRegularExpression expression(
        QStringLiteral(R"('(?:[^']|'')*'|"[^"]*"|(?<comment>--[^\n]*)|::|:(?<name>[A-Za-z_]\w*))"));
    return expression;
}

static QString withoutComments(const QString& sql)
{
    QString code;
    qsizetype end = 0;
    for (auto it = tokens().globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedLength(u"comment") == 0)
            continue;
        code += QStringView(sql).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
    }
    code += QStringView(sql).sliced(end);
    return code;
}

QStringList placeholders(const QString& sql)
{
    QStringList names;
    for (auto it = tokens().globalMatch(sql); it.hasNext();) {
        if (const QString name = it.next().captured(u"name"); !name.isEmpty())
            names.append(name);
    }
    names.removeDuplicates();
    return names;
}

QString withNumbers(const QString& sql, QChar sign)
{
    const QStringList names = placeholders(sql);
    QString numbered;
    qsizetype end = 0;
    for (auto it = tokens().globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(u"name");
        if (name.isEmpty())
            continue;
        numbered += QStringView(sql).sliced(end, match.capturedStart() - end);
        numbered += sign + QString::number(names.indexOf(name) + 1);
        end = match.capturedEnd();
    }
    numbered += QStringView(sql).sliced(end);
    return numbered;
}

/// With the parts that several statements share: each line "-- include queue/parts/case_filter" stands for that file.
static QString withParts(const QString& sql)
{
    static const QRegularExpression include(QStringLiteral("^-- include (\\S+)$"), QRegularExpression::MultilineOption);
    QString whole;
    qsizetype end = 0;
    for (auto it = include.globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QFile part(QStringLiteral(":/sql/%1.sql").arg(match.captured(1)));
        whole += QStringView(sql).sliced(end, match.capturedStart() - end);
        // A part that is missing stays a comment, and the statement fails where it is prepared.
        if (part.open(QIODevice::ReadOnly))
            whole += QString::fromUtf8(part.readAll());
        end = match.capturedEnd();
    }
    whole += QStringView(sql).sliced(end);
    return whole;
}

static std::optional<QString> fileText(const QString& name, Engine engine)
{
    initResource();
    for (const QString& candidate : {name + ending(engine), name + QStringLiteral(".sql")}) {
        QFile file(QStringLiteral(":/sql/") + candidate);
        if (file.open(QIODevice::ReadOnly))
            return withParts(QString::fromUtf8(file.readAll()));
    }
    return std::nullopt;
}

Result<QString> statementText(const QString& name, Engine engine)
{
    if (const auto text = fileText(name, engine))
        return withoutComments(*text);
    return failure(QStringLiteral("database_error"), QStringLiteral("no statement “%1”").arg(name));
}

bool isPlannedOnce(const QString& name, Engine engine)
{
    return fileText(name, engine).value_or(QString()).startsWith(QStringLiteral("-- planned once"));
}

bool isForOtherEngine(const QString& name, Engine engine)
{
    const Engine other = engine == Engine::Sqlite ? Engine::PostgreSql : Engine::Sqlite;
    return !fileText(name, engine) &&
           fileText(name, other).value_or(QString()).startsWith(QStringLiteral("-- of this engine alone"));
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
        if (!name.startsWith(QStringLiteral("migrations/")) && !name.contains(QStringLiteral("/parts/")))
            names.append(name);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace trato::storage
