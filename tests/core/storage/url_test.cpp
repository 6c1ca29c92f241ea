#include "support/result.h"

#include "storage/database.h"
#include "storage/databaseurl.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using storage::Database;
using storage::DatabaseUrl;
using storage::Engine;

TEST(DatabaseUrls, whatIsUnderstood)
{
    ASSERT_UNWRAP(const auto file, DatabaseUrl::parse(u"sqlite:///var/lib/trato/trato.db"_s));
    EXPECT_EQ(file.engine, Engine::Sqlite);
    EXPECT_EQ(file.path, u"/var/lib/trato/trato.db"_s);
    ASSERT_UNWRAP(const auto blank, DatabaseUrl::parse(u"sqlite:///home/josé da silva/100%25.db"_s));
    EXPECT_EQ(blank.path, u"/home/josé da silva/100%.db"_s);
    ASSERT_UNWRAP(
        const auto server, DatabaseUrl::parse(u"postgresql://ana@db.example:6432/trato?sslmode=verify-full"_s));
    EXPECT_EQ(server.engine, Engine::PostgreSql);
    EXPECT_EQ(server.server.host(), u"db.example"_s);
    EXPECT_EQ(server.server.port(), 6432);
}

TEST(DatabaseUrls, whatIsRefused)
{
    for (const QString& text : {u""_s, u"trato.db"_s, u"/var/trato.db"_s, u"sqlite://trato.db"_s, u"sqlite:trato.db"_s,
             u"mysql://host/name"_s, u"postgresql://host"_s, u"postgresql://host/"_s, u"sqlite:"_s, u"http://[::1"_s}) {
        const auto parsed = DatabaseUrl::parse(text);
        ASSERT_FALSE(parsed) << text.toStdString();
        EXPECT_EQ(parsed.error().code, u"invalid_database_url"_s) << text.toStdString();
        EXPECT_FALSE(Database::open(text)) << text.toStdString();
    }
}

TEST(DatabaseUrls, aMissingFileIsMadeOnlyWhenWanted)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a b/ç/trato.db"_s);
    const auto absent = Database::open(u"sqlite://"_s + path, storage::OpenMode::ExistingOnly);
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().code, u"no_database"_s);
    EXPECT_FALSE(QFileInfo::exists(path));
    ASSERT_RESULT(Database::open(u"sqlite://"_s + path));
    EXPECT_TRUE(QFileInfo::exists(path));
}

TEST(DatabaseUrls, whatIsNoDatabaseIsRefused)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.db"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    EXPECT_FALSE(Database::open(u"sqlite://"_s + path));
    EXPECT_FALSE(Database::open(u"sqlite://"_s + folder.path()));
}

TEST(DatabaseUrls, aServerThatIsNotThereIsUnavailable)
{
    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress::LocalHost));
    const quint16 port = taken.serverPort();
    taken.close();
    const auto opened = Database::open(u"postgresql://trato@127.0.0.1:%1/trato"_s.arg(port));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, u"database_unavailable"_s);
}

TEST(DatabaseUrls, theDefaultPlaceCanBeOpened)
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", home.filePath(u"dados do josé"_s).toUtf8());
    const QString url = storage::defaultDatabaseUrl(home.filePath(u"absent.toml"_s));
    const auto opened = Database::open(url);
    before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    ASSERT_RESULT(opened);
    EXPECT_TRUE(QFileInfo::exists(home.filePath(u"dados do josé/trato/trato.db"_s)));
}

TEST(DatabaseUrls, theConfigurationFileNamesAnother)
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"trato.toml"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("database = \"postgresql://ana@db.example/trato\"\n");
    file.close();
    EXPECT_EQ(storage::defaultDatabaseUrl(file.fileName()), u"postgresql://ana@db.example/trato"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("database = [");
    file.close();
    EXPECT_TRUE(storage::defaultDatabaseUrl(file.fileName()).startsWith(u"sqlite:///"_s));
}

} // namespace
