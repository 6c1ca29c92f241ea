#pragma once

#include "base/result.h"

#include <QString>

namespace trato::sandbox {

/// PEM files that a provider with mutual TLS and its clients need.
struct Certificates {
    QString authority; ///< who vouches for the server and for its clients
    QString server;    ///< for 127.0.0.1 and localhost
    QString serverKey;
    QString client;
    QString clientKey;
    QString expiredClient; ///< of the same authority, its time is over
    QString expiredClientKey;
    QString foreignAuthority; ///< nobody here knows it
    QString foreignClient;
    QString foreignClientKey;
};

/// Makes them all in `folder`, with fresh keys. Code `unwritable_certificates`.
Result<Certificates> makeCertificates(const QString& folder);

} // namespace trato::sandbox
