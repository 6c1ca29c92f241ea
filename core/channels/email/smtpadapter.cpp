#include "channels/email/smtpadapter.h"

#include "channels/email/mailcomposer.h"

#include <QCoreApplication>
#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr long connectSeconds = 10;
constexpr long totalSeconds = 120;

void initialiseCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

/// The bytes on their way, and whether curl has had them all: from then on the server may have taken the mail.
struct Upload {
    QByteArray bytes;
    qsizetype at = 0;
    bool complete = false;
};

size_t readUpload(char* buffer, size_t size, size_t count, void* data)
{
    auto* upload = static_cast<Upload*>(data);
    const qsizetype length = std::min(upload->bytes.size() - upload->at, static_cast<qsizetype>(size * count));
    std::memcpy(buffer, upload->bytes.constData() + upload->at, static_cast<size_t>(length));
    upload->at += length;
    upload->complete = upload->at == upload->bytes.size();
    return static_cast<size_t>(length);
}

int watchCut(void* cut, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::stop_token*>(cut)->stop_requested() ? 1 : 0;
}

bool isLoopback(const QString& host) { return host == u"localhost" || host == u"::1" || host.startsWith(u"127."); }

struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// Nobody is there: the next message would fare no better.
bool isUnreachable(CURLcode result) { return result == CURLE_COULDNT_RESOLVE_HOST || result == CURLE_COULDNT_CONNECT; }

SendOutcome failureFrom(CURLcode result, long reply, const QString& text)
{
    const QString code = reply >= 400 ? QString::number(reply) : u"smtp_%1"_s.arg(static_cast<int>(result));
    Failed failed{.code = code, .text = text, .permanent = reply >= 500 && reply < 600};
    if (result == CURLE_LOGIN_DENIED || reply == 421 || reply == 530 || reply == 535 || isUnreachable(result))
        failed.scope = FailureScope::Account;
    else if (reply == 550 || reply == 551 || reply == 553)
        failed.scope = FailureScope::Recipient;
    return failed;
}

} // namespace

/// One curl handle with its connection, kept for the next mail.
struct SmtpAdapter::Session {
    Session()
    {
        initialiseCurl();
        handle = curl_easy_init();
    }
    ~Session() { curl_easy_cleanup(handle); }
    Q_DISABLE_COPY_MOVE(Session)

    /// Everything of the account; the connection of the last mail stays open.
    void prepare(const EmailAccount& account, std::stop_token& cut)
    {
        curl_easy_reset(handle);
        error[0] = '\0';
        curl_easy_setopt(handle, CURLOPT_URL, account.smtpUrl.toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        curl_easy_setopt(
            handle, CURLOPT_USE_SSL, isLoopback(QUrl(account.smtpUrl).host()) ? CURLUSESSL_TRY : CURLUSESSL_ALL);
        curl_easy_setopt(handle, CURLOPT_MAIL_FROM, QString(u'<' + account.from + u'>').toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(handle, CURLOPT_READFUNCTION, readUpload);
        curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, error);
        curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, connectSeconds);
        curl_easy_setopt(handle, CURLOPT_TIMEOUT, totalSeconds);
        curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, watchCut);
        curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &cut);
        if (account.user.isEmpty())
            return;
        curl_easy_setopt(handle, CURLOPT_USERNAME, account.user.toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_PASSWORD, account.password.toUtf8().constData());
    }

    CURL* handle = nullptr;
    char error[CURL_ERROR_SIZE] = {};
};

SmtpAdapter::SmtpAdapter(EmailAccount account, std::stop_token cut)
    : m_account(std::move(account))
    , m_cut(std::move(cut))
    , m_session(std::make_unique<Session>())
{
}

SmtpAdapter::~SmtpAdapter() = default;

SendOutcome SmtpAdapter::send(const OutgoingMessage& message)
{
    auto mail = composeMail(m_account, message);
    if (!mail)
        return Failed{.code = mail.error().code, .text = mail.error().message, .permanent = true};
    Upload upload{mail->bytes};
    const std::unique_ptr<curl_slist, FreeList> recipients(
        curl_slist_append(nullptr, QString(u'<' + message.to + u'>').toUtf8().constData()));
    m_session->prepare(m_account, m_cut);
    curl_easy_setopt(m_session->handle, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(m_session->handle, CURLOPT_READDATA, &upload);
    const CURLcode result = curl_easy_perform(m_session->handle);
    if (result == CURLE_OK)
        return Sent{mail->messageId};
    long reply = 0;
    curl_easy_getinfo(m_session->handle, CURLINFO_RESPONSE_CODE, &reply);
    const QString text = QString::fromUtf8(m_session->error[0] ? m_session->error : curl_easy_strerror(result));
    if (upload.complete && reply < 400)
        return Uncertain{
            QCoreApplication::translate("channels", "The connection broke after the e-mail had gone out: %1")
                .arg(text)};
    return failureFrom(result, reply, text);
}

Result<DeliveryAnswer> SmtpAdapter::askDelivery(const OutgoingMessage&, Instant, const IsTaken&)
{
    return DeliveryAnswer{};
}

} // namespace trato::channels
