#include "app/workstation/program.h"

#include "support/result.h"
#include "support/testdatabase.h"
#include "support/waiting.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <csignal>

#include <sys/time.h>

namespace trato::workstation {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

bool soon(const std::function<bool()>& condition) { return test::waitUntil(condition, 30s); }

template <class Window>
Window* shown()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<Window*>(widget); window != nullptr && window->isVisible())
            return window;
    }
    return nullptr;
}

/// The program over a real server, from the sign-in to the desk.
class ServerStartTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test::TestDatabase::isAvailable(storage::Engine::PostgreSql))
            GTEST_SKIP() << "no PostgreSQL here: TRATO_TEST_POSTGRESQL is not set";
        passwords = qgetenv("PGPASSFILE");
    }
    void TearDown() override
    {
        program.reset();
        qunsetenv("PGPASSWORD");
        if (!passwords.isEmpty())
            qputenv("PGPASSFILE", passwords);
        database.reset();
    }

    void make(test::Schema schema)
    {
        ASSERT_UNWRAP(database, test::TestDatabase::create(storage::Engine::PostgreSql, schema));
    }
    void start(const QString& url)
    {
        Options options;
        options.database = url;
        program = std::make_unique<Program>(
            *qApp, options, std::make_unique<QSettings>(settingsFile(), QSettings::IniFormat));
        ASSERT_RESULT(program->start());
    }
    [[nodiscard]] QString settingsFile() const { return folder.filePath(u"s.ini"_s); }
    [[nodiscard]] QString with(const QString& mode) const
    {
        QUrl url(database->url());
        url.setQuery(QUrlQuery{{u"sslmode"_s, mode}});
        return url.toString(QUrl::FullyEncoded);
    }
    /// What the sign-in says is wrong; the error's code stands in brackets at the end.
    QString problem()
    {
        QString text;
        soon([&text] {
            auto* window = shown<ui::StartWindow>();
            if (window == nullptr || window->signIn() == nullptr)
                return false;
            const auto* banner = window->signIn()->findChild<ui::Banner*>();
            text = banner->isVisible() ? banner->accessibleDescription() : QString();
            return !text.isEmpty();
        });
        return text;
    }
    static QWidget* named(const QString& name)
    {
        for (auto* widget : shown<ui::StartWindow>()->findChildren<QWidget*>()) {
            if (widget->accessibleName() == name && widget->focusPolicy() != Qt::NoFocus)
                return widget;
        }
        return nullptr;
    }

    QByteArray passwords;
    QTemporaryDir folder;
    std::unique_ptr<test::TestDatabase> database;
    std::unique_ptr<Program> program;
};

TEST_F(ServerStartTest, whoHasAPasswordFileIsSignedInWithoutAQuestion)
{
    make(test::Schema::Current);
    start(with(u"disable"_s));
    ASSERT_TRUE(soon([] { return shown<ui::MainWindow>() != nullptr; }));
    EXPECT_EQ(shown<ui::StartWindow>(), nullptr);
    // The next start knows the server, and no password.
    QSettings settings(settingsFile(), QSettings::IniFormat);
    EXPECT_EQ(settings.value(u"server/url"_s).toString(), with(u"disable"_s));
}

TEST_F(ServerStartTest, aWrongPasswordIsSaidAndARightOneGoesOn)
{
    make(test::Schema::Current);
    QFile file(QString::fromUtf8(passwords));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString password = QString::fromUtf8(file.readLine().trimmed().split(':').last());
    qputenv("PGPASSFILE", "/dev/null");
    start(with(u"disable"_s));
    EXPECT_TRUE(problem().endsWith(u"(password_needed)"_s)) << problem().toStdString();
    auto* field = qobject_cast<QLineEdit*>(named(u"Password"_s));
    ASSERT_NE(field, nullptr);
    field->setText(u"errada"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return problem().endsWith(u"(wrong_password)"_s); }));
    field->setText(password);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(soon([] { return shown<ui::MainWindow>() != nullptr; }));
    program.reset();
    QFile kept(settingsFile());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_FALSE(kept.readAll().contains(password.toUtf8())) << "no password is stored";
}

TEST_F(ServerStartTest, aServerWithoutTratoOrWithANewerOneIsSaid)
{
    make(test::Schema::None);
    start(with(u"disable"_s));
    EXPECT_TRUE(problem().endsWith(u"(schema_outdated)"_s)) << problem().toStdString();
    EXPECT_EQ(shown<ui::StartWindow>()->signIn()->findChild<ui::Banner*>()->title(),
        u"There is no Trato in this database yet"_s);
    program.reset();

    make(test::Schema::Current);
    {
        ASSERT_UNWRAP(const auto connection, database->connect());
        ASSERT_RESULT(connection->runScript(
            u"INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (999, 'later', 'x', 1)"_s,
            u"later"_s));
    }
    start(with(u"disable"_s));
    EXPECT_TRUE(problem().endsWith(u"(newer_schema)"_s)) << problem().toStdString();
}

TEST_F(ServerStartTest, theTestSaysWhatItFoundAndSignsNobodyIn)
{
    make(test::Schema::Current);
    start(with(u"require"_s));
    EXPECT_TRUE(problem().endsWith(u"(no_tls)"_s)) << problem().toStdString();
    ui::SignIn* const page = shown<ui::StartWindow>()->signIn();
    Q_EMIT page->testRequested({with(u"disable"_s), {}, true});
    ASSERT_TRUE(soon([page] {
        const auto widgets = page->findChildren<QWidget*>();
        return std::any_of(widgets.begin(), widgets.end(), [](const QWidget* widget) {
            return widget->isVisible() && widget->accessibleName().contains(u"PostgreSQL 15"_s);
        });
    }));
    EXPECT_EQ(shown<ui::MainWindow>(), nullptr);
}

TEST(SilentServerTest, waitingForItCanBeGivenUp)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    Options options;
    options.database = u"postgresql://luana@127.0.0.1:%1/trato?sslmode=disable"_s.arg(silent.serverPort());
    Program program(*qApp, options, std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat));
    ASSERT_RESULT(program.start());
    auto* const window = shown<ui::StartWindow>();
    ASSERT_NE(window, nullptr);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    ASSERT_TRUE(soon([&silent] { return silent.hasPendingConnections(); }));
    EXPECT_FALSE(window->signIn()->findChild<QLineEdit*>()->isEnabled());
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(soon(
        [window] { return window->signIn() != nullptr && window->signIn()->findChild<QLineEdit*>()->isEnabled(); }));
}

TEST(FirstStartTest, aFileThatWasAskedForIsOpenedOverANewDatabase)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"carteira.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("nome;cpf;contrato;vencimento;valor\nMarlene Figueiredo;318.204.967-40;A-1;05/10/2026;10,00\n");
    file.close();
    Options options;
    options.database = u"sqlite://"_s + folder.filePath(u"novo/trato.db"_s);
    options.config = folder.filePath(u"none.toml"_s);
    options.importFile = file.fileName();
    Program program(*qApp, options, std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat));
    ASSERT_RESULT(program.start());
    ASSERT_TRUE(soon([] { return shown<ui::MainWindow>() != nullptr; }));
    EXPECT_EQ(shown<ui::MainWindow>()->currentDesk(), u"import"_s);
}

/// Children of a process by their name.
std::vector<qint64> childrenOf(qint64 parent, const QByteArray& name)
{
    std::vector<qint64> found;
    for (const QString& entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile stat(u"/proc/%1/stat"_s.arg(entry));
        if (entry.toLongLong() == 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QByteArray called = line.mid(line.indexOf('(') + 1, line.lastIndexOf(')') - line.indexOf('(') - 1);
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (called == name && fields[1].toLongLong() == parent && fields[0] != "Z")
            found.push_back(entry.toLongLong());
    }
    return found;
}

bool isRunning(qint64 process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

QStringList abandoned(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList({u"trato-demo-*"_s}, QDir::Dirs);
}

TEST(DemonstrationTest, oneThatIsKilledLeavesNobodyBehindAndTheNextClearsUp)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString url = u"sqlite://"_s + folder.filePath(u"demo.db"_s);
    ASSERT_RESULT(Session::prepareDatabase(url, clock));
    {
        // Somebody is there already: no population is made.
        ASSERT_UNWRAP(const auto database, storage::Database::open(url));
        ASSERT_RESULT(database->runScript(
            u"INSERT INTO debtor (id, kind, name, name_folded, created_at, updated_at) VALUES (1, 'person', 'Ana', 'ana', 1, 1)"_s,
            u"debtor"_s));
    }
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + u"/trato"_s, {u"--demo"_s, u"--database"_s, url});
    ASSERT_TRUE(program.waitForStarted());
    std::vector<qint64> sandboxes;
    ASSERT_TRUE(soon([&] { return !(sandboxes = childrenOf(program.processId(), "trato-sandbox")).empty(); }))
        << program.readAllStandardError().toStdString();
    EXPECT_EQ(abandoned(folder).size(), 1);
    ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_TRUE(soon([&] { return !isRunning(sandboxes.front()); }));
    ASSERT_EQ(abandoned(folder).size(), 1);

    // An hour later somebody starts it again.
    const QString left = folder.filePath(abandoned(folder).front());
    const timeval hourAgo{clock.now().microseconds() / 1'000'000 - 3600, 0};
    const timeval times[] = {hourAgo, hourAgo};
    ASSERT_EQ(utimes(left.toUtf8().constData(), times), 0);
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", folder.path().toUtf8());
    {
        const Demonstration next({.databaseUrl = url}, clock);
        const Demonstration besideIt({.databaseUrl = url}, clock);
        EXPECT_FALSE(QDir(left).exists());
        EXPECT_EQ(abandoned(folder).size(), 2) << "those that live keep theirs";
    }
    EXPECT_TRUE(abandoned(folder).isEmpty());
    qputenv("TMPDIR", before);
}

} // namespace
} // namespace trato::workstation
