#include "channels/rcs/rbmerrors.h"

#include "base/json.h"
#include "channels/httpoutcome.h"
#include "channels/wire.h"

#include <QCoreApplication>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

struct RbmError {
    QString status; ///< INVALID_ARGUMENT …
    QString words;
};

RbmError errorIn(const net::Response& response)
{
    const auto body = json::parseObject(response.body);
    const QJsonObject error = body ? (*body)[u"error"].toObject() : QJsonObject();
    const QString words = wire::text(error, u"message"_s);
    return {wire::text(error, u"status"_s), words.isEmpty() ? QString::fromUtf8(response.body.left(200)) : words};
}

} // namespace

RbmErrorKind rbmErrorKind(int status, QStringView words)
{
    switch (status) {
    case 400:
        return words.contains(u"capabilit", Qt::CaseInsensitive) ||
                       words.contains(u"not supported by", Qt::CaseInsensitive)
                   ? RbmErrorKind::NotRcs
                   : RbmErrorKind::Data;
    case 401:
    case 403:
    case 429: return RbmErrorKind::Account;
    case 404: return RbmErrorKind::NotRcs;
    case 409: return RbmErrorKind::AlreadyIn;
    default: break;
    }
    if (status == 408)
        return RbmErrorKind::Retry;
    return status >= 500 || (status >= 200 && status < 300) ? RbmErrorKind::Doubt : RbmErrorKind::Data;
}

Failed noRcs(const QString& text)
{
    return {.code = u"no_rcs"_s, .text = text, .permanent = true, .scope = FailureScope::Recipient, .elsewhere = true};
}

SendOutcome rbmOutcome(const net::Response& response, const QString& messageId)
{
    const auto body = json::parseObject(response.body);
    // The answer is the message itself, with its name in it.
    if (response.isSuccess() && body && body->contains(u"name"))
        return Sent{messageId};
    const RbmError error = errorIn(response);
    const QString code = error.status.isEmpty() ? QString::number(response.status) : error.status;
    switch (rbmErrorKind(response.status, error.words)) {
    case RbmErrorKind::AlreadyIn: return Sent{messageId};
    case RbmErrorKind::NotRcs: return noRcs(error.words);
    case RbmErrorKind::Account:
        return Failed{.code = code,
            .text = error.words,
            .permanent = false,
            .retryAfter = retryAfter(response),
            .scope = FailureScope::Account};
    case RbmErrorKind::Retry: return Failed{.code = code, .text = error.words, .retryAfter = retryAfter(response)};
    case RbmErrorKind::Data: return Failed{.code = code, .text = error.words, .permanent = true};
    case RbmErrorKind::Doubt: break;
    }
    return Uncertain{QCoreApplication::translate("channels", "The provider's answer %1 says nothing about the message.")
                         .arg(response.status)};
}

} // namespace trato::channels
