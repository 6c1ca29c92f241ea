#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

/// Signatures by RSA with SHA-256 (PKCS #1 v1.5: RS256 of RFC 7518), as service accounts prove themselves with.
namespace trato::rsa {

/// `privateKey` in PEM. Code `unusable_key`: it is none of RSA's.
Result<QByteArray> sign(QByteArrayView privateKey, QByteArrayView bytes);

/// `publicKey` in PEM.
bool verify(QByteArrayView publicKey, QByteArrayView bytes, QByteArrayView signature);

struct KeyPair {
    QByteArray privateKey; ///< PEM, PKCS #8
    QByteArray publicKey;  ///< PEM
};

/// A fresh pair of 2048 bits. Code `unusable_key` when the system has no randomness to give.
Result<KeyPair> generate();

} // namespace trato::rsa
