#include "bench/programs.h"

#include "bench/memory.h"
#include "support/shared.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

namespace trato::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
/// Until a program has come to rest after its start.
constexpr unsigned long settling = 6;

} // namespace

Program::Program(const QString& path, const QStringList& arguments, const QProcessEnvironment& environment)
    : m_path(path)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(path, arguments);
    m_process.waitForStarted(patience);
}

Program::~Program()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

Result<QByteArray> Program::until(const QByteArray& word)
{
    QByteArray said;
    while (!said.contains(word)) {
        if (!m_process.waitForReadyRead(patience))
            return failure(u"no_window"_s, m_path + u": "_s + QString::fromUtf8(said).right(1000));
        said += m_process.readAll();
    }
    return said;
}

QProcessEnvironment tellingOfPaint(const QString& platform)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting.info=true;qt.widgets.painting.debug=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    return environment;
}

Screen::Screen()
{
    m_server.start(
        u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (m_server.waitForStarted() && m_server.waitForReadyRead(patience))
        m_display = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
}

Screen::~Screen()
{
    m_server.terminate();
    m_server.waitForFinished(5'000);
}

Result<double> Screen::sizeOfDesk(const QString& databaseUrl, bool atOnce) const
{
    QProcessEnvironment environment = tellingOfPaint(m_display.isEmpty() ? u"offscreen"_s : u"xcb"_s);
    environment.insert(u"DISPLAY"_s, m_display);
    Program desk(test::programPath(u"trato"_s), {u"--database"_s, databaseUrl}, environment);
    TRATO_CHECK(desk.until("Flushing"));
    if (!atOnce)
        QThread::sleep(settling);
    return proportionalSetSize(desk.id());
}

std::optional<double> Screen::sizeOfBrowser() const
{
    const QString path = QStandardPaths::findExecutable(u"chromium"_s);
    const QTemporaryDir folder;
    if (path.isEmpty() || m_display.isEmpty())
        return std::nullopt;
    QFile page(folder.filePath(u"page.html"_s));
    if (!page.open(QIODevice::WriteOnly))
        return std::nullopt;
    page.write("<!doctype html><title>Trato</title><h1>Trato</h1><p>Uma página, nada mais.</p>");
    page.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    const Program browser(path,
        {u"--no-sandbox"_s, u"--no-first-run"_s, u"--user-data-dir="_s + folder.filePath(u"profile"_s),
            u"--window-size=1440,900"_s, u"file://"_s + page.fileName()},
        environment);
    QThread::sleep(settling);
    return proportionalSetSize(browser.id());
}

} // namespace trato::bench
