#include "mailservers.h"

#include "net/rawsocket.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trato::test {

using namespace Qt::StringLiterals;

namespace {

const QString dovecotProgram = u"/usr/sbin/dovecot"_s;
const QString smtpdProgram = u"/usr/sbin/smtpd"_s;
constexpr auto startTime = std::chrono::seconds(60);
constexpr int endMilliseconds = 60'000;

bool isRoot() { return geteuid() == 0; }

/// Whose the mails are: servers give none of root's out.
const passwd* owner() { return isRoot() ? getpwnam("nobody") : getpwuid(geteuid()); }

QByteArray groupName()
{
    const group* const found = getgrgid(owner()->pw_gid);
    return found ? found->gr_name : "nogroup";
}

quint16 freePort() { return RawListener().port(); }

bool runs(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(endMilliseconds) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace

MailServers::MailServers()
{
    // The mailbox's owner passes through.
    chmod(QFile::encodeName(m_folder.path()).constData(), 0711);
    makeMailbox();
}

MailServers::~MailServers()
{
    end(m_openSmtpd);
    end(m_dovecot);
}

QString MailServers::whyNoDovecot()
{
    return QFile::exists(dovecotProgram) ? QString() : u"Dovecot is not installed; packaging/install.sh test does it"_s;
}

QString MailServers::whyNoOpenSmtpd()
{
    if (!QFile::exists(smtpdProgram))
        return u"OpenSMTPD is not installed; packaging/install.sh test does it where no other mail server is"_s;
    if (!isRoot())
        return u"OpenSMTPD starts for root alone"_s;
    return runs(u"unshare"_s, {u"-m"_s, u"true"_s}) ? QString() : u"OpenSMTPD needs file systems of its own here"_s;
}

void MailServers::write(const QString& name, const QByteArray& text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s can't be written", qPrintable(file.fileName()));
}

void MailServers::makeMailbox()
{
    for (const QString& name :
        {u"mail"_s, u"mail/mesa"_s, u"mail/mesa/new"_s, u"mail/mesa/cur"_s, u"mail/mesa/tmp"_s}) {
        QDir().mkpath(path(name));
        if (isRoot() && chown(QFile::encodeName(path(name)).constData(), owner()->pw_uid, owner()->pw_gid) != 0)
            qFatal("%s can't be given away", qPrintable(path(name)));
    }
}

void MailServers::makeCertificate()
{
    const bool made = runs(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
            u"-days"_s, u"2"_s, u"-keyout"_s, path(u"key.pem"_s), u"-out"_s, path(u"cert.pem"_s), u"-subj"_s,
            u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s});
    if (!made)
        qFatal("openssl made no certificate");
}

QByteArray MailServers::dovecotConfig() const
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray user = owner()->pw_name;
    QByteArray config =
        "protocols = imap\nlisten = 127.0.0.1\nssl = yes\nauth_mechanisms = plain login\n"
        "mail_max_userip_connections = 100\nbase_dir = " +
        folder + "/run\nlog_path = " + folder + "/dovecot.log\nssl_cert = <" + folder + "/cert.pem\nssl_key = <" +
        folder + "/key.pem\nmail_location = maildir:" + folder + "/mail/%u\nfirst_valid_uid = 1\n" +
        "passdb {\n driver = static\n args = password=segredo\n}\n" +
        "userdb {\n driver = static\n args = uid=" + user + " gid=" + groupName() + " home=" + folder +
        "/mail/%u\n}\nservice imap-login {\n inet_listener imap {\n  port = " + QByteArray::number(m_imapPort) +
        "\n }\n inet_listener imaps {\n  port = " + QByteArray::number(m_imapsPort) + "\n  ssl = yes\n }\n}\n";
    if (!isRoot())
        config += "default_internal_user = " + user + "\ndefault_login_user = " + user +
                  "\ndefault_internal_group = " + groupName() +
                  "\nservice anvil {\n chroot =\n}\nservice imap-login {\n chroot =\n}\n";
    return config;
}

bool MailServers::startDovecot()
{
    m_imapPort = freePort();
    m_imapsPort = freePort();
    makeCertificate();
    write(u"dovecot.conf"_s, dovecotConfig());
    return start(m_dovecot, {dovecotProgram, u"-F"_s, u"-c"_s, path(u"dovecot.conf"_s)}, m_imapsPort);
}

/// Its spool and its control socket have fixed places: it gets file systems of its own, which end with it.
bool MailServers::startOpenSmtpd()
{
    m_smtpPort = freePort();
    write(u"smtpd.conf"_s, "table catchall { \"@\" = \"" + QByteArray(owner()->pw_name) +
                               "\" }\nlisten on 127.0.0.1 port " + QByteArray::number(m_smtpPort) +
                               " hostname localhost\naction \"in\" maildir \"" +
                               QFile::encodeName(path(u"mail/mesa"_s)) + "\" user " + owner()->pw_name +
                               " virtual <catchall>\nmatch from any for any action \"in\"\n");
    write(u"smtpd.sh"_s, "set -e\nmount -t tmpfs -o mode=711 tmpfs /var/spool\nmkdir -m 711 /var/spool/smtpd\n"
                         "mount -t tmpfs tmpfs /run\nexec " +
                             smtpdProgram.toUtf8() + " -d -f \"$1\"\n");
    return start(m_openSmtpd, {u"unshare"_s, u"-m"_s, u"sh"_s, path(u"smtpd.sh"_s), path(u"smtpd.conf"_s)}, m_smtpPort);
}

bool MailServers::start(std::unique_ptr<QProcess>& process, const QStringList& command, quint16 port)
{
    process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardOutputFile(path(u"servers.log"_s), QIODevice::Append);
    // A test that is killed leaves no server behind.
    process->start(u"setpriv"_s, QStringList{u"--pdeathsig"_s, u"TERM"_s} + command);
    return process->waitForStarted() &&
           waitUntil(
               [&] { return process->state() == QProcess::NotRunning || RawSocket(port).isConnected(); }, startTime) &&
           process->state() == QProcess::Running;
}

void MailServers::end(std::unique_ptr<QProcess>& process)
{
    if (!process)
        return;
    process->terminate();
    if (!process->waitForFinished(endMilliseconds))
        process->kill();
    process->waitForFinished(endMilliseconds);
    process.reset();
}

QByteArray MailServers::said() const
{
    QByteArray all;
    for (const QString& name : {u"servers.log"_s, u"dovecot.log"_s}) {
        QFile file(path(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void MailServers::deliver(const QByteArray& name, const QByteArray& mail)
{
    write(u"mail/mesa/tmp/"_s + QString::fromLatin1(name), mail);
    QFile::rename(
        path(u"mail/mesa/tmp/"_s + QString::fromLatin1(name)), path(u"mail/mesa/new/"_s + QString::fromLatin1(name)));
}

void MailServers::forgetNumbers()
{
    QDir mailbox(path(u"mail/mesa"_s));
    for (const QString& name : mailbox.entryList({u"dovecot*"_s}, QDir::Files))
        mailbox.remove(name);
}

} // namespace trato::test
