#include "bench/memory.h"

#include <QDir>
#include <QFile>
#include <QList>

namespace trato::bench {

using namespace Qt::StringLiterals;

namespace {

double ownSize(const QString& process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.sliced(4).trimmed().split(' ').first().toDouble() * 1024;
    }
    return 0;
}

/// Who says that `parent` started them, and whom they started.
QStringList familyOf(const QString& parent)
{
    QStringList family{parent};
    QMultiHash<QString, QString> children;
    for (const QString& process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // The name before it may have blanks and brackets of its own.
        const QByteArray stat = file.readAll();
        children.insert(
            QString::fromLatin1(stat.sliced(stat.lastIndexOf(')') + 1).trimmed().split(' ').value(1)), process);
    }
    for (qsizetype i = 0; i < family.size(); ++i)
        family += children.values(family.at(i));
    return family;
}

} // namespace

double proportionalSetSize(qint64 process)
{
    if (process == 0)
        return ownSize(u"self"_s);
    double sum = 0;
    for (const QString& one : familyOf(QString::number(process)))
        sum += ownSize(one);
    return sum;
}

} // namespace trato::bench
