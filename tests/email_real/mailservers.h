#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace trato::test {

/// Dovecot and OpenSMTPD with one mailbox between them: what OpenSMTPD accepts, for whomever, Dovecot shows to the user
/// "mesa". Both end with this object, by their process ids, and when the test dies.
class MailServers final {
public:
    MailServers();
    ~MailServers();
    MailServers(const MailServers&) = delete;
    MailServers& operator=(const MailServers&) = delete;

    /// Why they can't be had on this machine; empty: they can.
    [[nodiscard]] static QString whyNoDovecot();
    [[nodiscard]] static QString whyNoOpenSmtpd();

    /// False when it does not answer in time; `said()` tells then what it wrote.
    bool startDovecot();
    bool startOpenSmtpd();
    [[nodiscard]] QByteArray said() const;

    [[nodiscard]] quint16 imapPort() const { return m_imapPort; }
    [[nodiscard]] quint16 imapsPort() const { return m_imapsPort; }
    [[nodiscard]] quint16 smtpPort() const { return m_smtpPort; }
    /// Who vouches for Dovecot's certificate.
    [[nodiscard]] QString caFile() const { return path(QStringLiteral("cert.pem")); }

    /// Lays a mail into the mailbox, as a server that delivers does.
    void deliver(const QByteArray& name, const QByteArray& mail);
    /// Dovecot forgets which mail has which number, and counts anew when it is next asked.
    void forgetNumbers();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text) const;
    void makeMailbox();
    void makeCertificate();
    [[nodiscard]] QByteArray dovecotConfig() const;
    bool start(std::unique_ptr<QProcess>& process, const QStringList& command, quint16 port);
    static void end(std::unique_ptr<QProcess>& process);

    QTemporaryDir m_folder;
    quint16 m_imapPort = 0;
    quint16 m_imapsPort = 0;
    quint16 m_smtpPort = 0;
    std::unique_ptr<QProcess> m_dovecot;
    std::unique_ptr<QProcess> m_openSmtpd;
};

} // namespace trato::test
