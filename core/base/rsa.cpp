#include "base/rsa.h"

#include <QCoreApplication>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

namespace trato::rsa {

namespace {

struct Free {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Bio = std::unique_ptr<BIO, Free>;
using Context = std::unique_ptr<EVP_MD_CTX, Free>;

/// Nobody is asked for the passphrase of a key that has one: it can't be used.
int noPassphrase(char*, int, int, void*) { return -1; }

const uchar* bytesOf(QByteArrayView bytes) { return reinterpret_cast<const uchar*>(bytes.data()); }

Key keyFrom(QByteArrayView pem, bool isPrivate)
{
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    Key key(isPrivate ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr)
                      : PEM_read_bio_PUBKEY(bio.get(), nullptr, noPassphrase, nullptr));
    return key && EVP_PKEY_is_a(key.get(), "RSA") == 1 ? std::move(key) : Key();
}

QByteArray textOf(const Bio& bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

Failure unusable()
{
    return failure(QStringLiteral("unusable_key"),
        QCoreApplication::translate("base", "The private key is no RSA key in PEM without a passphrase."));
}

} // namespace

Result<QByteArray> sign(QByteArrayView privateKey, QByteArrayView bytes)
{
    const Key key = keyFrom(privateKey, true);
    const Context context(EVP_MD_CTX_new());
    size_t size = 0;
    if (!key || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytesOf(bytes), static_cast<size_t>(bytes.size())) != 1)
        return unusable();
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<uchar*>(signature.data()), &size, bytesOf(bytes),
            static_cast<size_t>(bytes.size())) != 1)
        return unusable();
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

bool verify(QByteArrayView publicKey, QByteArrayView bytes, QByteArrayView signature)
{
    const Key key = keyFrom(publicKey, false);
    const Context context(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()), bytesOf(bytes),
               static_cast<size_t>(bytes.size())) == 1;
}

Result<KeyPair> generate()
{
    const Key key(EVP_RSA_gen(2048));
    const Bio secret(BIO_new(BIO_s_mem()));
    const Bio open(BIO_new(BIO_s_mem()));
    if (!key || PEM_write_bio_PKCS8PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_PUBKEY(open.get(), key.get()) != 1)
        return unusable();
    return KeyPair{textOf(secret), textOf(open)};
}

} // namespace trato::rsa
