#include "channels/imap/imapsession.h"

#include "channels/imap/foldername.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>

namespace trato::channels::imap {

namespace {

constexpr int mostFoldersNamed = 30;

QString saidBy(const Response& response) { return QString::fromUtf8(response.text).simplified().left(300); }

QByteArray uidSet(const std::vector<quint32>& uids)
{
    QByteArrayList set;
    for (size_t i = 0; i < uids.size();) {
        size_t end = i;
        while (end + 1 < uids.size() && uids[end + 1] == uids[end] + 1)
            ++end;
        const QByteArray first = QByteArray::number(uids[i]);
        set.append(end == i ? first : first + ':' + QByteArray::number(uids[end]));
        i = end + 1;
    }
    return set.join(',');
}

} // namespace

Result<std::unique_ptr<ImapSession>> ImapSession::open(
    const MailboxAccount& account, const QString& secret, std::stop_token cut)
{
    std::unique_ptr<ImapSession> session(new ImapSession(account));
    TRATO_TRY(session->m_connection, ImapConnection::open(account, std::move(cut)));
    TRATO_TRY(const Response greeting, session->greeting());
    if (account.security == Security::StartTls) {
        TRATO_CHECK(session->ask("STARTTLS"));
        TRATO_CHECK(session->m_connection->startTls());
        // What was said before TLS is worth nothing.
        session->m_capabilities.clear();
    } else {
        TRATO_CHECK(session->learnCapabilities(greeting));
    }
    if (session->m_capabilities.isEmpty())
        TRATO_CHECK(session->learnCapabilities({}));
    if (greeting.name != "PREAUTH")
        TRATO_CHECK(session->logIn(secret));
    return session;
}

bool ImapSession::has(QByteArrayView capability) const
{
    return std::ranges::any_of(
        m_capabilities, [&](const QByteArray& known) { return known.compare(capability, Qt::CaseInsensitive) == 0; });
}

Result<Response> ImapSession::greeting()
{
    TRATO_TRY(Response response, m_connection->receive());
    if (response.kind == Response::Kind::Untagged && (response.name == "OK" || response.name == "PREAUTH"))
        return response;
    return refused(response);
}

/// From an answer that carries them, else by asking.
Result<void> ImapSession::learnCapabilities(const Response& response)
{
    const auto take = [this](const std::vector<Value>& values, size_t from) {
        m_capabilities.clear();
        for (size_t i = from; i < values.size(); ++i)
            m_capabilities.append(values[i].bytes);
    };
    if (!response.code.empty() && response.code.front().is("CAPABILITY")) {
        take(response.code, 1);
        return {};
    }
    return ask("CAPABILITY", [&](const Response& each) {
        if (each.name == "CAPABILITY")
            take(each.values, 0);
    });
}

Result<void> ImapSession::logIn(const QString& secret)
{
    Result<Response> done = Response();
    if (m_account.login == Login::XOAuth2) {
        if (!has("AUTH=XOAUTH2"))
            return failure(QStringLiteral("imap_no_login"),
                QCoreApplication::translate("channels", "The mail server %1 takes no tokens (XOAUTH2). Say auth = "
                                                        "\"password\" in the mailbox “%2”.")
                    .arg(m_account.host, m_account.name));
        done = authenticate("XOAUTH2", "user=" + m_account.user.toUtf8() +
                                           "\x01"
                                           "auth=Bearer " +
                                           secret.toUtf8() + "\x01\x01");
    } else if (has("AUTH=PLAIN")) {
        done = authenticate("PLAIN", QByteArray(1, '\0') + m_account.user.toUtf8() + '\0' + secret.toUtf8());
    } else {
        done = logInPlainly(secret);
    }
    if (!done)
        return Failure(done.error());
    if (done->name != "OK")
        return loginRefused(*done);
    return learnCapabilities(*done);
}

Result<Response> ImapSession::authenticate(const QByteArray& mechanism, const QByteArray& answer)
{
    const QByteArray encoded = answer.toBase64();
    // A server that refuses a token explains itself first and wants an empty line for that.
    if (has("SASL-IR"))
        return run("AUTHENTICATE " + mechanism + ' ' + encoded, {}, {QByteArray()});
    return run("AUTHENTICATE " + mechanism, {}, {encoded, QByteArray()});
}

Result<Response> ImapSession::logInPlainly(const QString& secret)
{
    if (has("LOGINDISABLED"))
        return failure(QStringLiteral("imap_no_login"),
            QCoreApplication::translate("channels", "The mail server %1 lets nobody in by password on this line. Say "
                                                    "security = \"starttls\" or \"tls\" in the mailbox “%2”, or auth = "
                                                    "\"xoauth2\".")
                .arg(m_account.host, m_account.name));
    const QByteArray user = m_account.user.toUtf8();
    const QByteArray password = secret.toUtf8();
    const auto isPlain = [](const QByteArray& text) {
        return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
    };
    if (isPlain(user) && isPlain(password))
        return run("LOGIN " + quotedText(user) + ' ' + quotedText(password));
    // Quotation marks hold ASCII alone.
    return run("LOGIN {" + QByteArray::number(user.size()) + '}', {},
        {user + " {" + QByteArray::number(password.size()) + '}', password});
}

Result<Response> ImapSession::run(const QByteArray& command, const OnResponse& visit, const QByteArrayList& answers)
{
    const QByteArray tag = 't' + QByteArray::number(++m_commands);
    TRATO_CHECK(m_connection->send(tag + ' ' + command + "\r\n"));
    qsizetype answered = 0;
    for (;;) {
        TRATO_TRY(Response response, m_connection->receive());
        if (response.kind == Response::Kind::Tagged && response.tag == tag)
            return response;
        if (response.kind == Response::Kind::Continuation) {
            if (answered >= answers.size())
                return refused(response);
            TRATO_CHECK(m_connection->send(answers[answered++] + "\r\n"));
        } else if (response.name == "BYE" && !command.startsWith("LOGOUT")) {
            return closed(response);
        } else if (visit) {
            visit(response);
        }
    }
}

Result<void> ImapSession::ask(const QByteArray& command, const OnResponse& visit)
{
    TRATO_TRY(const Response done, run(command, visit));
    return done.name == "OK" ? Result<void>() : refused(done);
}

Result<FolderState> ImapSession::examine(const QString& folder)
{
    FolderState state{.uidValidity = 0, .uidNext = 0};
    TRATO_TRY(const Response done, run("EXAMINE " + quotedText(encodedFolder(folder)), [&](const Response& response) {
        state.uidValidity = response.codeNumber("UIDVALIDITY").value_or(state.uidValidity);
        state.uidNext = response.codeNumber("UIDNEXT").value_or(state.uidNext);
    }));
    if (done.name == "NO") {
        TRATO_TRY(Failure none, noFolder(folder, done));
        return none;
    }
    if (done.name != "OK")
        return refused(done);
    if (state.uidNext > 0)
        return state;
    // A server need not say it; then the last mail does.
    TRATO_TRY(const std::vector<FetchedMail> last, fetch("*", "(UID)"));
    state.uidNext = last.empty() ? 1 : last.back().uid + 1;
    return state;
}

Result<std::vector<FetchedMail>> ImapSession::fetch(const QByteArray& set, const QByteArray& items)
{
    std::vector<FetchedMail> mails;
    TRATO_CHECK(ask("UID FETCH " + set + ' ' + items, [&](const Response& response) {
        if (auto mail = fetchedMail(response))
            mails.push_back(*std::move(mail));
    }));
    std::ranges::stable_sort(mails, {}, &FetchedMail::uid);
    return mails;
}

Result<std::vector<FetchedMail>> ImapSession::list(quint32 first, quint32 last)
{
    TRATO_TRY(std::vector<FetchedMail> mails,
        fetch(QByteArray::number(first) + ':' + QByteArray::number(last), "(UID RFC822.SIZE INTERNALDATE)"));
    // A server that was told of flags meanwhile speaks of other mails too, or of one twice.
    std::erase_if(mails, [&](const FetchedMail& mail) { return mail.uid < first || mail.uid > last || mail.size < 0; });
    const auto repeated = std::ranges::unique(mails, {}, &FetchedMail::uid);
    mails.erase(repeated.begin(), repeated.end());
    return mails;
}

Result<std::vector<FetchedMail>> ImapSession::headers(const std::vector<quint32>& uids)
{
    TRATO_TRY(std::vector<FetchedMail> mails, fetch(uidSet(uids), "(UID RFC822.SIZE BODY.PEEK[HEADER])"));
    std::erase_if(mails, [](const FetchedMail& mail) { return !mail.header; });
    return mails;
}

Result<std::vector<FetchedMail>> ImapSession::mails(const std::vector<quint32>& uids)
{
    TRATO_TRY(std::vector<FetchedMail> mails, fetch(uidSet(uids), "(UID BODY.PEEK[])"));
    std::erase_if(mails, [](const FetchedMail& mail) { return !mail.bytes; });
    return mails;
}

Result<std::vector<FetchedMail>> ImapSession::beginning(quint32 uid, qint64 bytes)
{
    TRATO_TRY(std::vector<FetchedMail> mails,
        fetch(QByteArray::number(uid), "(UID BODY.PEEK[]<0." + QByteArray::number(bytes) + ">)"));
    std::erase_if(mails, [](const FetchedMail& mail) { return !mail.bytes; });
    return mails;
}

Result<bool> ImapSession::idle(std::chrono::milliseconds within, const std::stop_token& wake)
{
    const QByteArray tag = 't' + QByteArray::number(++m_commands);
    TRATO_CHECK(m_connection->send(tag + " IDLE\r\n"));
    bool changed = false;
    // Mail that came before IDLE began is told of before the server agrees to it, or right after.
    for (bool agreed = false; !agreed;) {
        TRATO_TRY(const Response response, m_connection->receive());
        if (response.name == "BYE")
            return closed(response);
        if (response.kind == Response::Kind::Tagged)
            return refused(response);
        agreed = response.kind == Response::Kind::Continuation;
        changed |= response.name == "EXISTS";
    }
    const QDeadlineTimer deadline(within);
    while (!changed && !wake.stop_requested() && !deadline.hasExpired()) {
        TRATO_TRY(const auto response,
            m_connection->receiveWithin(std::chrono::milliseconds(deadline.remainingTime()), wake));
        if (response && response->name == "BYE")
            return closed(*response);
        changed |= response && response->name == "EXISTS";
    }
    TRATO_CHECK(m_connection->send("DONE\r\n"));
    for (;;) {
        TRATO_TRY(const Response response, m_connection->receive());
        if (response.kind == Response::Kind::Tagged)
            return response.name == "OK" ? Result<bool>(changed) : refused(response);
        changed |= response.name == "EXISTS";
    }
}

void ImapSession::leave() { (void)run("LOGOUT").has_value(); }

Failure ImapSession::refused(const Response& said) const
{
    return failure(QStringLiteral("imap_refused"),
        QCoreApplication::translate("channels",
            "The mail server %1 says no: %2. It is asked again by itself; when it goes "
            "on, ask the server's people.")
            .arg(m_account.host, saidBy(said)),
        {{QStringLiteral("said"), saidBy(said)},
            {QStringLiteral("code"), said.code.empty() ? QString() : QString::fromLatin1(said.code.front().bytes)}});
}

Failure ImapSession::closed(const Response& said) const
{
    return failure(
        QStringLiteral("imap_closed"), QCoreApplication::translate("channels",
                                           "The mail server %1 closed the connection: %2. It is made anew by itself.")
                                           .arg(m_account.host, saidBy(said)));
}

Failure ImapSession::loginRefused(const Response& said) const
{
    const QString next =
        m_account.login == Login::XOAuth2
            ? QCoreApplication::translate("channels", "The token is over or was taken back: agree to it anew with the "
                                                      "provider and write it to secret.")
            : QCoreApplication::translate("channels", "Check user and secret. Google, Microsoft and others want a "
                                                      "password made for this program, or auth = \"xoauth2\".");
    return failure(QStringLiteral("imap_login_refused"),
        QCoreApplication::translate("channels", "The mail server %1 does not let “%2” in: %3. %4")
            .arg(m_account.host, m_account.name, saidBy(said), next));
}

/// Says which folders there are: names are in the language of who made the mailbox.
Result<Failure> ImapSession::noFolder(const QString& folder, const Response& said)
{
    QStringList names;
    TRATO_CHECK(ask("LIST \"\" \"*\"", [&](const Response& response) {
        if (response.name == "LIST" && response.values.size() >= 3 && names.size() < mostFoldersNamed)
            names.append(decodedFolder(response.values[2].bytes));
    }));
    if (names.contains(folder))
        return refused(said);
    return failure(
        QStringLiteral("imap_no_folder"), QCoreApplication::translate("channels",
                                              "The mailbox “%1” has no folder “%2”. Name in folders some of these: %3.")
                                              .arg(m_account.name, folder, names.join(QStringLiteral(", "))));
}

} // namespace trato::channels::imap
