#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace trato::digest {

QByteArray sha256(QByteArrayView bytes);
QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes);
QByteArray hmacSha1(QByteArrayView key, QByteArrayView bytes);

/// Takes the same time wherever the first difference is; different lengths are unequal.
bool constantTimeEqual(QByteArrayView left, QByteArrayView right);

/// `bytes` from the system's generator, as lower-case hexadecimal.
QByteArray randomHex(int bytes);

} // namespace trato::digest
