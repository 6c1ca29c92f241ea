#include "app/sandbox/certificates.h"

#include <QDir>
#include <QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace trato::sandbox {

namespace {

struct Free {
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(BIO* bio) const { BIO_free(bio); }
};
using Certificate = std::unique_ptr<X509, Free>;
using Key = std::unique_ptr<EVP_PKEY, Free>;

/// Somebody with a key and a certificate.
struct Holder {
    Key key;
    Certificate certificate;
};

struct Wanted {
    const char* name;
    bool authority = false;
    const char* extendedUse = nullptr;
    long fromSeconds = -3'600;
    long untilSeconds = 7 * 86'400;
};

void extend(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value)) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

/// Without an issuer it vouches for itself.
Holder make(const Wanted& wanted, const Holder* issuer, long serial)
{
    Holder made{Key(EVP_EC_gen("P-256")), Certificate(X509_new())};
    X509* const certificate = made.certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wanted.fromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wanted.untilSeconds);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char*>(wanted.name), -1, -1, 0);
    X509* const by = issuer ? issuer->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(by));
    X509_set_pubkey(certificate, made.key.get());
    extend(certificate, by, NID_basic_constraints, wanted.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    extend(certificate, by, NID_key_usage, wanted.authority ? "critical,keyCertSign,cRLSign" : "digitalSignature");
    if (wanted.extendedUse) {
        extend(certificate, by, NID_ext_key_usage, wanted.extendedUse);
        extend(certificate, by, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    }
    X509_sign(certificate, issuer ? issuer->key.get() : made.key.get(), EVP_sha256());
    return made;
}

bool writeBio(const QString& path, BIO* bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    QFile file(path);
    return size > 0 && file.open(QIODevice::WriteOnly) && file.write(bytes, size) == size;
}

bool write(const Holder& holder, const QString& certificatePath, const QString& keyPath)
{
    const std::unique_ptr<BIO, Free> certificate(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(certificate.get(), holder.certificate.get()) != 1 ||
        !writeBio(certificatePath, certificate.get()))
        return false;
    if (keyPath.isEmpty())
        return true;
    const std::unique_ptr<BIO, Free> key(BIO_new(BIO_s_mem()));
    return PEM_write_bio_PrivateKey(key.get(), holder.key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1 &&
           writeBio(keyPath, key.get());
}

} // namespace

Result<Certificates> makeCertificates(const QString& folder)
{
    const auto path = [&](const char* name) {
        return folder + u'/' + QLatin1StringView(name) + QStringLiteral(".pem");
    };
    const Certificates files{.authority = path("authority"),
        .server = path("server"),
        .serverKey = path("server-key"),
        .client = path("client"),
        .clientKey = path("client-key"),
        .expiredClient = path("expired-client"),
        .expiredClientKey = path("expired-client-key"),
        .foreignAuthority = path("foreign-authority"),
        .foreignClient = path("foreign-client"),
        .foreignClientKey = path("foreign-client-key")};
    const Holder authority = make({.name = "Trato Sandbox CA", .authority = true}, nullptr, 1);
    const Holder foreign = make({.name = "Somebody Else CA", .authority = true}, nullptr, 2);
    const bool written =
        QDir().mkpath(folder) && write(authority, files.authority, {}) && write(foreign, files.foreignAuthority, {}) &&
        write(make({.name = "127.0.0.1", .extendedUse = "serverAuth"}, &authority, 3), files.server, files.serverKey) &&
        write(make({.name = "client", .extendedUse = "clientAuth"}, &authority, 4), files.client, files.clientKey) &&
        write(make({.name = "late client",
                       .extendedUse = "clientAuth",
                       .fromSeconds = -30 * 86'400,
                       .untilSeconds = -86'400},
                  &authority, 5),
            files.expiredClient, files.expiredClientKey) &&
        write(make({.name = "foreign client", .extendedUse = "clientAuth"}, &foreign, 6), files.foreignClient,
            files.foreignClientKey);
    if (!written)
        return failure(
            QStringLiteral("unwritable_certificates"), QStringLiteral("no certificates can be made in %1").arg(folder));
    return files;
}

} // namespace trato::sandbox
