#include "app/workstation/program.h"

#include "base/translation.h"
#include "storage/databaseurl.h"
#include "texts/texts.h"
#include "ui/desk/preferences.h"
#include "ui/format/brazil.h"

#include <QFileInfo>
#include <QScreen>
#include <QUrl>

#include <algorithm>
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
    if (m_options.training)
        return startTraining();
    if (m_options.demo) {
        startDemonstration(m_options.database.isEmpty() ? Demonstration::standardDatabaseUrl() : m_options.database);
        return {};
    }
    const QString url = databaseUrl(m_options);
    if (!isLocal(url) && m_options.captureDir.isEmpty())
        return startServer(url);
    const bool unasked =
        m_options.database.isEmpty() && m_options.importFile.isEmpty() && m_options.captureDir.isEmpty();
    if (unasked && isMissing(url)) {
        showStart();
        if (!lastServer().isEmpty())
            m_start->showSignIn(userName(m_options), lastServer());
        return {};
    }
    TRATO_CHECK(openSession(url));
    if (isLocal(url) && m_options.captureDir.isEmpty())
        startEngine({.databaseUrl = url, .configPath = configPath(m_options), .gatewayPort = 0});
    enter();
    return {};
}

/// Whoever has PGPASSFILE or PGPASSWORD is signed in without a question; the others see what is missing.
Result<void> Program::startServer(const QString& url)
{
    TRATO_CHECK(storage::DatabaseUrl::parse(url));
    showStart();
    m_start->showSignIn(userName(m_options), url);
    openServer({.url = url, .password = {}, .paused = false});
    return {};
}

QString Program::lastServer() const { return m_settings->value(QStringLiteral("server/url")).toString(); }

void Program::makeStart()
{
    m_start = std::make_unique<ui::StartWindow>(m_look);
    connect(
        m_start.get(), &ui::StartWindow::demonstrationChosen, this,
        [this] { startDemonstration(Demonstration::standardDatabaseUrl()); }, Qt::QueuedConnection);
    connect(
        m_start.get(), &ui::StartWindow::importChosen, this,
        [this](const QString& file) { openLocal(databaseUrl(m_options), file); }, Qt::QueuedConnection);
    connect(m_start.get(), &ui::StartWindow::serverChosen, this, &Program::openServer);
    connect(m_start.get(), &ui::StartWindow::serverTested, this, &Program::testServer);
    connect(m_start.get(), &ui::StartWindow::stopped, this, &Program::stopWaiting);
    connect(m_start.get(), &ui::StartWindow::languageChosen, this, &Program::useLanguage);
    if (m_options.captureDir.isEmpty())
        connect(&m_look, &ui::Look::changed, m_start.get(), [this] { ui::Preferences::save(m_look, *m_settings); });
}

void Program::showStart()
{
    makeStart();
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
    connect(m_demonstration.get(), &Demonstration::progressed, this, [this](const QString& text, int done, int total) {
        if (m_start != nullptr)
            m_start->showProgress(tr("Preparing the demonstration"), text, done, total);
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

/// A database, settings and drafts of its own in a folder that goes with the program: whatever the other options say,
/// no real desk is opened and no engine runs. Only the attempts' record is the person's.
Result<void> Program::startTraining()
{
    QGuiApplication::setApplicationDisplayName(tr("Trato training"));
    m_practice = std::make_unique<OwnFolder>(QStringLiteral("trato-training"), m_clock);
    auto copy = std::make_unique<QSettings>(m_practice->file(QStringLiteral("settings.ini")), QSettings::IniFormat);
    for (const QString& key : m_settings->allKeys())
        copy->setValue(key, m_settings->value(key));
    m_ownSettings = std::exchange(m_settings, std::move(copy));
    const QString url = QStringLiteral("sqlite://") + m_practice->file(QStringLiteral("desk.db"));
    TRATO_CHECK(openSession(url));
    const bool capture = !m_options.captureDir.isEmpty();
    m_session->beginTraining(
        userName(m_options), {.databaseUrl = url,
                                 .attemptsFile = capture ? m_practice->file(QStringLiteral("attempts.jsonl"))
                                                         : training::Attempts::standardFile(userName(m_options)),
                                 .fast = false});
    if (capture) {
        captureDesks();
        return {};
    }
    m_session->window().show();
    return {};
}

/// Looks whether the server lets this person in, then whether its database is one of this program's. The sign-in shows
/// what is wrong.
void Program::askServer(
    const ui::SignInRequest& request, const std::function<void(const storage::ServerFacts&)>& answered)
{
    ui::SignIn* const page = m_start->signIn();
    page->setBusy(tr("Connecting to %1").arg(QUrl(request.url).host()));
    m_asking = m_background.compute(
        page,
        [request](const ui::JobToken& token) {
            return storage::probeServer(request.url, request.password, [token] { return token.isCancelled(); });
        },
        [this, page, request, answered](const Result<storage::ServerFacts>& facts) {
            if (!facts)
                return page->showProblem(facts.error());
            // Every further connection finds it where libpq looks; it is in this process alone and nowhere stored.
            if (!request.password.isEmpty())
                qputenv("PGPASSWORD", request.password.toUtf8());
            m_asking = m_background.compute(
                page,
                [url = request.url, &clock = m_clock](
                    const ui::JobToken&) { return Session::prepareDatabase(url, clock); },
                [page, answered, facts = *facts](const Result<void>& prepared) {
                    return prepared ? answered(facts) : page->showProblem(prepared.error());
                });
        });
}

void Program::openServer(const ui::SignInRequest& request)
{
    askServer(request, [this, request](const storage::ServerFacts&) { enterServer(request); });
}

void Program::enterServer(const ui::SignInRequest& request)
{
    if (m_options.user.isEmpty())
        m_options.user = QUrl(request.url).userName();
    if (const auto opened = openSession(request.url); !opened)
        return m_start->signIn()->showProblem(opened.error());
    m_settings->setValue(QStringLiteral("server/url"), request.url);
    if (request.paused)
        m_session->startOnBreak();
    enter();
}

void Program::testServer(const ui::SignInRequest& request)
{
    askServer(request, [this](const storage::ServerFacts& facts) {
        const bool safe = facts.encrypted;
        const QString end = ui::format::date(facts.certificateEnd);
        m_start->signIn()->showFacts({{ui::Icon::Lock, safe ? ui::Tone::Ok : ui::Tone::Warn,
                                          !safe ? tr("Without encryption: only for a server on this machine")
                                          : facts.certificateEnd.isValid()
                                              ? tr("TLS, certificate valid until %1").arg(end)
                                              : tr("TLS")},
            {ui::Icon::Database, ui::Tone::Text2, tr("PostgreSQL %1, schema as this program's").arg(facts.version)}});
    });
}

void Program::stopWaiting()
{
    m_asking.cancel();
    if (m_start->signIn() != nullptr)
        return m_start->signIn()->setBusy({});
    if (m_demonstration != nullptr)
        m_demonstration->cancel();
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
        m_session->window().resize(ui::MainWindow::firstSize(m_session->window().screen()->availableSize()));
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
    if (m_start != nullptr && error.code == QStringLiteral("cancelled"))
        return m_start->showFirstRun();
    if (m_start != nullptr)
        return m_start->showProblem(error);
    say(stderr, QStringLiteral("%1 (%2)").arg(error.message, error.code));
    // Also before the event loop runs.
    QMetaObject::invokeMethod(
        &m_application, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
}

/// The window before the desk first, then the desk.
void Program::startCapture()
{
    makeStart();
    m_startCapture = std::make_unique<Capture>(*m_start, m_look, nullptr, m_options.captureDir);
    connect(
        m_startCapture.get(), &Capture::finished, this,
        [this](const Result<QStringList>& files) {
            captured(files, [this] {
                m_start.reset();
                captureDesks();
            });
        },
        Qt::QueuedConnection);
    m_startCapture->start(wanted(m_start->scenes()), pictureSizes());
}

std::vector<PictureSize> Program::pictureSizes() const
{
    std::vector<PictureSize> sizes = PictureSize::all();
    if (m_options.captureDrawn)
        sizes.resize(1);
    if (!m_options.scale)
        return sizes;
    std::erase_if(sizes, [](const PictureSize& size) { return size.scale != 1.0; });
    for (PictureSize& size : sizes)
        size.scale = *m_options.scale / 100.0;
    return sizes;
}

void Program::captureDesks()
{
    m_capture = std::make_unique<Capture>(m_session->window(), m_look, &m_session->runner(), m_options.captureDir);
    connect(
        m_capture.get(), &Capture::finished, this,
        [this](const Result<QStringList>& files) { captured(files, [this] { endCapture(); }); }, Qt::QueuedConnection);
    std::vector<ui::Scene> scenes = wanted(m_session->window().scenes());
    if (m_options.training)
        std::erase_if(
            scenes, [](const ui::Scene& scene) { return !scene.name.startsWith(QStringLiteral("training")); });
    m_capture->start(scenes, pictureSizes());
}

std::vector<ui::Scene> Program::wanted(std::vector<ui::Scene> scenes) const
{
    const QStringList& names = m_options.captureScenes;
    std::erase_if(scenes, [&](const ui::Scene& scene) {
        return !names.isEmpty() &&
               std::ranges::none_of(names, [&](const QString& name) { return scene.name.startsWith(name); });
    });
    return scenes;
}

void Program::captured(const Result<QStringList>& files, const std::function<void()>& next)
{
    if (!files) {
        say(stderr, files.error().message);
        return QCoreApplication::exit(1);
    }
    for (const QString& file : *files)
        say(stdout, file);
    m_pictures += files->size();
    next();
}

void Program::endCapture()
{
    if (m_pictures == 0)
        say(stderr, tr("No screen is called %1.").arg(m_options.captureScenes.join(QStringLiteral(", "))));
    QCoreApplication::exit(m_pictures == 0 ? 1 : 0);
}

} // namespace trato::workstation
