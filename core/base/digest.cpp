#include "base/digest.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <openssl/crypto.h>
#include <openssl/sha.h>

namespace trato::digest {

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const uchar*>(bytes.data()), static_cast<size_t>(bytes.size()),
        reinterpret_cast<uchar*>(digest.data()));
    return digest;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    return QMessageAuthenticationCode::hash(bytes.toByteArray(), key.toByteArray(), QCryptographicHash::Sha256);
}

QByteArray hmacSha1(QByteArrayView key, QByteArrayView bytes)
{
    return QMessageAuthenticationCode::hash(bytes.toByteArray(), key.toByteArray(), QCryptographicHash::Sha1);
}

bool constantTimeEqual(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() &&
           CRYPTO_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0;
}

QByteArray randomHex(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (char& c : raw)
        c = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return raw.toHex();
}

} // namespace trato::digest
