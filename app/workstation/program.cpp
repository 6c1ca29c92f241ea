#include "app/workstation/program.h"

#include "base/translation.h"
#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QUrl>

#include <cstdio>

namespace trato::workstation {
namespace {

void say(std::FILE* stream, const QString& text) { std::fprintf(stream, "%s\n", qPrintable(text)); }

std::unique_ptr<QSettings> makeSettings(bool capture)
{
    // Pictures are the same on every machine: they don't know what somebody set.
    if (capture)
        return std::make_unique<QSettings>(QString(), QSettings::IniFormat);
    return std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("trato"), QStringLiteral("workstation"));
}

QString languageOf(const Options& options, const QSettings& settings)
{
    if (!options.language.isEmpty())
        return options.language;
    const QString kept = settings.value(QStringLiteral("look/language")).toString();
    return languages().contains(kept) ? kept : defaultLanguage();
}

/// A SQLite file that nobody has made yet. Servers are asked, not guessed.
bool isMissing(const QString& url) { return isLocal(url) && !QFileInfo::exists(url.mid(int(qstrlen("sqlite://")))); }

} // namespace

int runProgram(int argc, char** argv)
{
    const ParsedOptions parsed = parseOptions(argc, argv);
    if (!parsed.options) {
        say(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return parsed.exitCode;
    }
    const bool capture = !parsed.options->captureDir.isEmpty();
    if (const auto problem = choosePlatform(capture)) {
        say(stderr, *problem);
        return 1;
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trato"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Trato"));
    QGuiApplication::setDesktopFileName(QStringLiteral("trato"));
    auto settings = makeSettings(capture);
    if (const auto used = useLanguage(application, languageOf(*parsed.options, *settings)); !used)
        say(stderr, used.error().message);
    Program program(application, *parsed.options, std::move(settings));
    if (const auto started = program.start(); !started) {
        say(stderr, QStringLiteral("%1 (%2)").arg(started.error().message, started.error().code));
        return 1;
    }
    return QApplication::exec();
}

Program::Program(QApplication& application, Options options, std::unique_ptr<QSettings> settings)
    : m_application(application)
    , m_options(std::move(options))
    , m_settings(std::move(settings))
    , m_focusRing(m_look, application)
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
    if (m_options.demo) {
        startDemonstration(m_options.database.isEmpty() ? Demonstration::standardDatabaseUrl() : m_options.database);
        return {};
    }
    const QString url = databaseUrl(m_options);
    const bool unasked =
        m_options.database.isEmpty() && m_options.importFile.isEmpty() && m_options.captureDir.isEmpty();
    if (unasked && isMissing(url)) {
        showStart();
        return {};
    }
    TRATO_CHECK(openSession(url));
    if (isLocal(url) && m_options.captureDir.isEmpty())
        startEngine({.databaseUrl = url, .configPath = configPath(m_options), .gatewayPort = 0});
    enter();
    return {};
}

void Program::showStart()
{
    m_start = std::make_unique<ui::StartWindow>(m_look);
    connect(
        m_start.get(), &ui::StartWindow::demonstrationChosen, this,
        [this] { startDemonstration(Demonstration::standardDatabaseUrl()); }, Qt::QueuedConnection);
    connect(
        m_start.get(), &ui::StartWindow::importChosen, this,
        [this](const QString& file) { openLocal(databaseUrl(m_options), file); }, Qt::QueuedConnection);
    connect(m_start.get(), &ui::StartWindow::serverChosen, this, &Program::openServer);
    connect(m_start.get(), &ui::StartWindow::languageChosen, this, &Program::useLanguage);
    m_start->showFirstRun();
    m_start->show();
}

void Program::useLanguage(const QString& language)
{
    if (!trato::useLanguage(m_application, language))
        return;
    m_settings->setValue(QStringLiteral("look/language"), language);
    m_start->showFirstRun();
}

void Program::startDemonstration(const QString& url)
{
    const bool capture = !m_options.captureDir.isEmpty();
    if (const auto prepared = Session::prepareDatabase(url, m_clock); !prepared)
        return giveUp(prepared.error());
    if (m_start == nullptr && !capture)
        showStart();
    m_demonstration = std::make_unique<Demonstration>(
        Demonstration::Settings{.databaseUrl = url, .user = userName(m_options), .still = capture}, m_clock);
    connect(m_demonstration.get(), &Demonstration::progressed, this, [this](const QString& text) {
        if (m_start != nullptr)
            m_start->showProgress(tr("Preparing the demonstration"), text);
    });
    connect(m_demonstration.get(), &Demonstration::failed, this, &Program::giveUp, Qt::QueuedConnection);
    connect(
        m_demonstration.get(), &Demonstration::ready, this,
        [this, url, capture] {
            if (const auto opened = openSession(url); !opened)
                return giveUp(opened.error());
            if (!capture)
                startEngine({.databaseUrl = url,
                    .configPath = m_demonstration->configPath(),
                    .gatewayPort = m_demonstration->gatewayPort()});
            enter();
        },
        Qt::QueuedConnection);
    m_demonstration->start();
}

void Program::openServer(const QString& url)
{
    m_start->showProgress(tr("Connecting"), QUrl(url).host());
    m_background.compute(
        this, [url, &clock = m_clock](const ui::JobToken&) { return Session::prepareDatabase(url, clock); },
        [this, url](const Result<void>& prepared) {
            if (!prepared)
                return m_start->showSignIn(userName(m_options), &prepared.error());
            if (const auto opened = openSession(url); !opened)
                return m_start->showSignIn(userName(m_options), &opened.error());
            enter();
        });
}

void Program::openLocal(const QString& url, const QString& importFile)
{
    m_options.importFile = importFile;
    if (const auto opened = openSession(url); !opened)
        return giveUp(opened.error());
    startEngine({.databaseUrl = url, .configPath = configPath(m_options), .gatewayPort = 0});
    enter();
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

void Program::startEngine(const EngineHostOptions& options)
{
    auto engine = EngineHost::start(options, m_clock);
    if (engine)
        m_engine = std::move(*engine);
    m_session->showEngine(engine ? QString() : engine.error().message);
}

void Program::enter()
{
    if (!m_options.captureDir.isEmpty())
        return startCapture();
    m_session->window().show();
    m_start.reset();
    if (!m_options.importFile.isEmpty())
        m_session->window().openFile(m_options.importFile);
}

void Program::giveUp(const Error& error)
{
    if (m_start != nullptr)
        return m_start->showProblem(error);
    say(stderr, QStringLiteral("%1 (%2)").arg(error.message, error.code));
    // Also before the event loop runs.
    QMetaObject::invokeMethod(
        &m_application, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
}

void Program::startCapture()
{
    m_capture = std::make_unique<Capture>(m_session->window(), m_look, &m_session->runner(), m_options.captureDir);
    connect(
        m_capture.get(), &Capture::finished, this,
        [](const Result<QStringList>& files) {
            if (!files) {
                say(stderr, files.error().message);
                return QCoreApplication::exit(1);
            }
            for (const QString& file : *files)
                say(stdout, file);
            QCoreApplication::exit(0);
        },
        Qt::QueuedConnection);
    m_capture->start(m_session->window().scenes());
}

} // namespace trato::workstation
