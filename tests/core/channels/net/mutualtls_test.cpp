#include "channels/net/httpclient.h"
#include "channels/net/httpserver.h"
#include "support/result.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace trato;
using namespace trato::net;
using namespace Qt::StringLiterals;

namespace {

struct KeyPair {
    QString certificate;
    QString key;
};

/// Self-signed, for 127.0.0.1 and `name`. Without `named` that stands in the file's name alone.
KeyPair makeKeyPair(const QTemporaryDir& folder, const QString& name, bool named = true)
{
    const KeyPair made{folder.filePath(name + u".pem"_s), folder.filePath(name + u".key"_s)};
    QProcess openssl;
    openssl.start(
        u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                          u"-nodes"_s, u"-days"_s, u"1"_s, u"-subj"_s, named ? u"/CN="_s + name : u"/"_s, u"-addext"_s,
                          u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, made.key, u"-out"_s, made.certificate});
    EXPECT_TRUE(openssl.waitForFinished(60'000));
    EXPECT_EQ(openssl.exitCode(), 0) << openssl.readAllStandardError().toStdString();
    return made;
}

Replier sayWhoCalled()
{
    return [](const Call& call) { call.reply(Response::text(200, call.clientCertificate.toUtf8())); };
}

} // namespace

TEST(MutualTls, aServerOfManyProvidersKnowsWhoShowedACertificate)
{
    const QTemporaryDir folder;
    const KeyPair ours = makeKeyPair(folder, u"trato.example"_s);
    const KeyPair bank = makeKeyPair(folder, u"pix.banco.example"_s);
    const KeyPair stranger = makeKeyPair(folder, u"pix.banco.example.net"_s);
    ASSERT_UNWRAP(const auto server, HttpServer::startReplying({.certificateFile = ours.certificate,
                                                                   .keyFile = ours.key,
                                                                   .clientCaFile = bank.certificate,
                                                                   .clientsMayBeUnknown = true},
                                         sayWhoCalled));
    const auto seenBy = [&](const KeyPair& client) {
        HttpClient caller({.caFile = ours.certificate, .certificateFile = client.certificate, .keyFile = client.key});
        const auto response = caller.get(server->url().toLatin1());
        EXPECT_TRUE(response.has_value()) << response.error().message.toStdString();
        return response ? response->body : QByteArray("no answer");
    };
    EXPECT_TRUE(seenBy(bank).endsWith("CN=pix.banco.example")) << seenBy(bank).toStdString();
    EXPECT_EQ(seenBy(stranger), "") << "nobody vouches for it";
    EXPECT_EQ(seenBy({}), "");
}

TEST(MutualTls, aCertificateWithoutASubjectIsKnownByItsFingerprint)
{
    const QTemporaryDir folder;
    const KeyPair ours = makeKeyPair(folder, u"trato.example"_s);
    const KeyPair bank = makeKeyPair(folder, u"pix.banco.example"_s, false);
    ASSERT_UNWRAP(const auto server, HttpServer::startReplying({.certificateFile = ours.certificate,
                                                                   .keyFile = ours.key,
                                                                   .clientCaFile = bank.certificate,
                                                                   .clientsMayBeUnknown = true},
                                         sayWhoCalled));
    HttpClient caller({.caFile = ours.certificate, .certificateFile = bank.certificate, .keyFile = bank.key});
    ASSERT_UNWRAP(const Response response, caller.get(server->url().toLatin1()));
    EXPECT_TRUE(response.body.startsWith("sha256:")) << response.body.toStdString();
    EXPECT_EQ(response.body.size(), 7 + 64);
}

TEST(MutualTls, aServerOfOneProviderTakesNobodyElse)
{
    const QTemporaryDir folder;
    const KeyPair ours = makeKeyPair(folder, u"trato.example"_s);
    const KeyPair bank = makeKeyPair(folder, u"pix.banco.example"_s);
    ASSERT_UNWRAP(const auto server,
        HttpServer::startReplying(
            {.certificateFile = ours.certificate, .keyFile = ours.key, .clientCaFile = bank.certificate},
            sayWhoCalled));
    HttpClient known({.caFile = ours.certificate, .certificateFile = bank.certificate, .keyFile = bank.key});
    ASSERT_UNWRAP(const Response response, known.get(server->url().toLatin1()));
    EXPECT_TRUE(response.body.endsWith("CN=pix.banco.example"));
    HttpClient unknown({.caFile = ours.certificate});
    EXPECT_FALSE(unknown.get(server->url().toLatin1()).has_value());
}
