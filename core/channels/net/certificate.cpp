#include "channels/net/certificate.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <ctime>
#include <memory>

namespace trato::net {

namespace {

struct FreeBio {
    void operator()(BIO* bio) const { BIO_free(bio); }
};
struct FreeCertificate {
    void operator()(X509* certificate) const { X509_free(certificate); }
};

Failure unreadable(const QString& file)
{
    return failure(QStringLiteral("unreadable_certificate"),
        QCoreApplication::translate("net", "The certificate %1 can't be read.").arg(file),
        {{QStringLiteral("file"), file}});
}

} // namespace

Result<Instant> certificateEnd(const QString& pemFile)
{
    QFile file(pemFile);
    if (pemFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return unreadable(pemFile);
    constexpr qint64 longest = 1024 * 1024;
    const QByteArray pem = file.read(longest);
    const std::unique_ptr<BIO, FreeBio> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const std::unique_ptr<X509, FreeCertificate> certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    std::tm end{};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &end) != 1)
        return unreadable(pemFile);
    constexpr qint64 microseconds = 1'000'000;
    return Instant(qint64(timegm(&end)) * microseconds);
}

} // namespace trato::net
