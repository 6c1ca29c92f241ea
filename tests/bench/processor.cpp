#include "bench/processor.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>

namespace trato::bench {

namespace {

double milliseconds(const timeval& time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; }

double ofThisProcess()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A server's process says whom it serves: "postgres: trato DATABASE 127.0.0.1(40000) idle".
bool serves(const QString& process, const QByteArray& database)
{
    const QByteArray title = contents(process + QStringLiteral("/cmdline"));
    return title.startsWith("postgres: ") && title.contains(' ' + database + ' ') && title.contains('(');
}

/// The first number is its time, in nanoseconds.
double ofProcess(const QString& process)
{
    return contents(process + QStringLiteral("/schedstat")).split(' ').value(0).toDouble() / 1e6;
}

} // namespace

double processorMilliseconds(const QString& name)
{
    double all = ofThisProcess();
    if (name.isEmpty())
        return all;
    const QDir processes(QStringLiteral("/proc"));
    for (const QString& process : processes.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        if (serves(processes.filePath(process), name.toLatin1()))
            all += ofProcess(processes.filePath(process));
    }
    return all;
}

} // namespace trato::bench
