#include "storage/serverprobe.h"

#include "support/result.h"
#include "support/testdatabase.h"

#include <QUrl>
#include <QUrlQuery>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace trato::storage {
namespace {

using namespace Qt::StringLiterals;

/// A port of this machine that takes connections and never says a word, or one that nobody listens at.
class QuietPort final {
public:
    explicit QuietPort(bool listens)
        : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        EXPECT_EQ(bind(m_socket, reinterpret_cast<sockaddr*>(&address), size), 0);
        EXPECT_EQ(getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size), 0);
        m_port = ntohs(address.sin_port);
        if (listens)
            EXPECT_EQ(listen(m_socket, 4), 0);
    }
    ~QuietPort() { close(m_socket); }
    Q_DISABLE_COPY_MOVE(QuietPort)
    [[nodiscard]] QString url() const { return u"postgresql://trato@127.0.0.1:%1/trato?sslmode=disable"_s.arg(m_port); }

private:
    int m_socket;
    int m_port = 0;
};

class ServerProbeTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test::TestDatabase::isAvailable(Engine::PostgreSql))
            GTEST_SKIP() << "no PostgreSQL here: TRATO_TEST_POSTGRESQL is not set";
        server = QUrl(qEnvironmentVariable("TRATO_TEST_POSTGRESQL"));
    }
    [[nodiscard]] QString with(const QString& mode) const
    {
        QUrl url = server;
        url.setQuery(QUrlQuery{{u"sslmode"_s, mode}});
        return url.toString(QUrl::FullyEncoded);
    }
    static QString code(const QString& url, const QString& password = {})
    {
        const auto facts = probeServer(url, password, {});
        return facts ? u"connected"_s : facts.error().code;
    }

    QUrl server;
};

TEST_F(ServerProbeTest, aServerThatLetsInSaysWhatItIs)
{
    ASSERT_UNWRAP(const ServerFacts facts, probeServer(with(u"disable"_s), {}, {}));
    EXPECT_TRUE(facts.version.startsWith(u"15."_s)) << facts.version.toStdString();
    EXPECT_FALSE(facts.encrypted);
}

TEST_F(ServerProbeTest, eachRefusalHasItsOwnCode)
{
    EXPECT_EQ(code(with(u"disable"_s), u"not this one"_s), u"wrong_password"_s);
    EXPECT_EQ(code(with(u"require"_s)), u"no_tls"_s);
    const QString place = u"postgresql://%1@127.0.0.1:%2/%3?sslmode=disable"_s;
    EXPECT_EQ(code(place.arg(u"trato"_s).arg(server.port()).arg(u"nowhere"_s)), u"unknown_database"_s);
    EXPECT_EQ(code(place.arg(u"nobody"_s).arg(server.port()).arg(u"trato"_s), u"x"_s), u"wrong_password"_s);
    const QByteArray before = qgetenv("PGPASSFILE");
    qputenv("PGPASSFILE", "/dev/null");
    EXPECT_EQ(code(with(u"disable"_s)), u"password_needed"_s);
    qputenv("PGPASSFILE", before);
}

TEST(ServerProbeWithoutServerTest, whereNobodyIsThatIsSaid)
{
    const auto code = [](const QString& url) { return probeServer(url, {}, {}).error().code; };
    EXPECT_EQ(code(QuietPort(false).url()), u"connection_refused"_s);
    EXPECT_EQ(code(u"postgresql://trato@nobody.invalid/trato"_s), u"unknown_host"_s);
    EXPECT_EQ(code(u"sqlite:///tmp/x.db"_s), u"invalid_database_url"_s);
    EXPECT_EQ(code(u"nonsense"_s), u"invalid_database_url"_s);
}

TEST(ServerProbeWithoutServerTest, oneThatSaysNothingCanBeGivenUp)
{
    const QuietPort port(true);
    int looks = 0;
    const auto given = probeServer(port.url(), {}, [&looks] { return ++looks > 3; });
    ASSERT_FALSE(given.has_value());
    EXPECT_EQ(given.error().code, u"cancelled"_s);
}

} // namespace
} // namespace trato::storage
