#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <functional>

namespace trato::storage {

/// What a server says of itself before anybody works on it.
struct ServerFacts {
    QString version; ///< "15.8"
    bool encrypted = false;
    QDate certificateEnd; ///< invalid without TLS
};

/// Signs in to `postgresql://user@host:port/name?sslmode=…` and out again. `password` empty: PGPASSWORD or PGPASSFILE.
/// Looks at `cancelled` some times a second. Whoever sits at the sign-in learns from the code what to change:
/// `invalid_database_url`, `unknown_host`, `connection_refused`, `no_answer`, `no_tls`, `untrusted_certificate`,
/// `password_needed`, `wrong_password`, `access_denied`, `unknown_database`, `server_busy`, `database_unavailable`,
/// `cancelled`.
Result<ServerFacts> probeServer(const QString& url, const QString& password, const std::function<bool()>& cancelled);

} // namespace trato::storage
