#pragma once

#include "app/sandbox/certificates.h"
#include "app/sandbox/sandboxoptions.h"
#include "base/result.h"

#include <QByteArray>

#include <memory>

namespace trato::sandbox {

/// The providers' protocols and the simulated debtors, on this machine: for the demonstration, training and tests.
/// Everything is in memory and gone with it, but the mailboxes.
class Sandbox final {
public:
    /// Listens at once. Codes listen_failed, unwritable_maildir, unwritable_file,
    /// invalid_sandbox_data.
    static Result<std::unique_ptr<Sandbox>> start(const SandboxOptions& options);
    ~Sandbox();
    Q_DISABLE_COPY_MOVE(Sandbox)

    /// "http://127.0.0.1:8470"
    [[nodiscard]] QString url() const;
    [[nodiscard]] quint16 port() const;
    /// Where API Pix answers: url(), or with mutual TLS the address of its own.
    [[nodiscard]] QString pixUrl() const;
    /// Without pixTls the files' names are empty.
    [[nodiscard]] const Certificates& pixCertificates() const;
    [[nodiscard]] quint16 smtpPort() const;
    /// The Maildir in which answers and bounces appear.
    [[nodiscard]] QString inboundMail() const;
    /// The engine's configuration for these providers, TOML.
    [[nodiscard]] QByteArray engineConfiguration() const;
    /// The invented portfolio, CSV.
    [[nodiscard]] QByteArray portfolio() const;

private:
    class Private;
    explicit Sandbox(std::unique_ptr<Private> privateData);
    std::unique_ptr<Private> d;
};

} // namespace trato::sandbox
