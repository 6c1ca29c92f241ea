#pragma once

#include "app/sandbox/certificates.h"
#include "app/sandbox/sandboxoptions.h"

#include <QByteArray>

namespace trato::sandbox {

struct Addresses {
    QString url;
    QString pixUrl;
    Certificates certificates = {}; ///< empty names: no mutual TLS
    QString host;
    quint16 smtpPort = 0;
    QString inboundMail;
    QString rbmKeyFile;
    QString callback;
};

/// What the engine needs to know to work with this sandbox: its configuration file, TOML.
QByteArray engineConfig(const Addresses& addresses, const Accounts& accounts);

} // namespace trato::sandbox
