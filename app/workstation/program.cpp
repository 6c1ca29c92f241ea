#include "app/workstation/program.h"

#include "base/translation.h"
#include "ui/shell/preferences.h"

#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

namespace trato::workstation {
namespace {

void say(std::FILE* stream, const QString& text) { std::fprintf(stream, "%s\n", qPrintable(text)); }

std::unique_ptr<QSettings> makeSettings(bool capture)
{
    // Pictures are the same on every machine: they don't know what somebody set.
    if (capture)
        return std::make_unique<QSettings>(QString(), QSettings::IniFormat);
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("trato"), QStringLiteral("workstation"));
}

} // namespace

int runProgram(int argc, char** argv)
{
    const ParsedOptions parsed = parseOptions(argc, argv);
    if (!parsed.options) {
        say(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return parsed.exitCode;
    }
    if (const auto problem = choosePlatform(!parsed.options->captureDir.isEmpty())) {
        say(stderr, *problem);
        return 1;
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trato"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Trato"));
    QGuiApplication::setDesktopFileName(QStringLiteral("trato"));
    const QString language = parsed.options->language;
    if (const auto used = useLanguage(application, language.isEmpty() ? defaultLanguage() : language); !used)
        say(stderr, used.error().message);
    Program program(application, *parsed.options);
    if (const auto started = program.start(); !started) {
        say(stderr, QStringLiteral("%1 (%2)").arg(started.error().message, started.error().code));
        return 1;
    }
    return QApplication::exec();
}

Program::Program(QApplication& application, Options options)
    : m_application(application), m_options(std::move(options)), m_settings(makeSettings(!m_options.captureDir.isEmpty())),
      m_focusRing(m_look, application)
{
    ui::Preferences::load(m_look, *m_settings);
    if (m_options.theme)
        m_look.setTheme(*m_options.theme);
    if (m_options.scale)
        m_look.setScale(*m_options.scale / 100.0);
    m_look.applyTo(application);
}

Program::~Program() = default;

Result<void> Program::start()
{
    TRATO_CHECK(openSession(databaseUrl(m_options)));
    if (!m_options.captureDir.isEmpty())
        startCapture();
    else
        m_session->window().show();
    return {};
}

Result<void> Program::openSession(const QString& url)
{
    TRATO_CHECK(Session::prepareDatabase(url, m_clock));
    m_session = std::make_unique<Session>(url, userName(m_options), m_look, *m_settings, m_clock);
    const QByteArray geometry = m_settings->value(QStringLiteral("window/geometry")).toByteArray();
    if (geometry.isEmpty() || !m_session->window().restoreGeometry(geometry))
        m_session->window().resize(1440, 900);
    return {};
}

void Program::startCapture()
{
    m_capture = std::make_unique<Capture>(m_session->window(), m_look, &m_session->runner(), m_options.captureDir);
    connect(m_capture.get(), &Capture::finished, this, [](const Result<QStringList>& files) {
        if (!files) {
            say(stderr, files.error().message);
            return QCoreApplication::exit(1);
        }
        for (const QString& file : *files)
            say(stdout, file);
        QCoreApplication::exit(0);
    }, Qt::QueuedConnection);
    m_capture->start(m_session->window().scenes());
}

} // namespace trato::workstation
