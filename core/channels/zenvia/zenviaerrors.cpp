#include "channels/zenvia/zenviaerrors.h"

#include "base/json.h"
#include "channels/httpoutcome.h"
#include "channels/wire.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView zenviaPrefix = u"zenvia:";

struct CauseWords {
    QString name;
    QStringList said;
};

/// Networks have no common list of codes; what they say about the receiver and the account is told by its words.
const std::vector<CauseWords>& causeWords()
{
    static const std::vector<CauseWords> words{
        {u"OPTED_OUT"_s, {u"blacklist"_s, u"blocklist"_s, u"block list"_s, u"black list"_s, u"opt-out"_s, u"optout"_s,
                             u"opt out"_s, u"unsubscribed"_s, u"descadastr"_s}},
        {u"BAD_NUMBER"_s, {u"invalid number"_s, u"invalid destination"_s, u"invalid recipient"_s, u"invalid phone"_s,
                              u"unknown subscriber"_s, u"landline"_s, u"not a mobile"_s, u"número inválido"_s,
                              u"destinatário inválido"_s, u"not rcs"_s, u"rcs not supported"_s, u"not capable"_s}},
        {u"NO_CREDIT"_s, {u"insufficient credit"_s, u"no credit"_s, u"insufficient balance"_s, u"without balance"_s,
                             u"saldo insuficiente"_s, u"sem saldo"_s, u"quota exceeded"_s}}};
    return words;
}

QString causeName(const QString& words)
{
    for (const CauseWords& cause : causeWords()) {
        if (std::ranges::any_of(
                cause.said, [&](const QString& each) { return words.contains(each, Qt::CaseInsensitive); }))
            return cause.name;
    }
    return {};
}

QString prefixed(const QString& name) { return zenviaPrefix.toString() + name; }

struct ZenviaProblem {
    QString code;
    QString words;
};

/// The error object, and what it says about single fields.
ZenviaProblem problemIn(const net::Response& response)
{
    const auto body = json::parseObject(response.body);
    if (!body)
        return {{}, QString::fromUtf8(response.body.left(200))};
    QString words = wire::text(*body, u"message"_s);
    if (words.isEmpty())
        words = wire::text(*body, u"description"_s);
    for (const QJsonValue& value : (*body)[u"details"].toArray()) {
        const QJsonObject detail = value.toObject();
        const QString path = wire::text(detail, u"path"_s);
        words += u"; "_s + (path.isEmpty() ? QString() : path + u": "_s) + wire::text(detail, u"message"_s);
    }
    return {wire::text(*body, u"code"_s), wire::storable(words)};
}

/// A path that ends in "to" is the receiver's.
bool isAboutReceiver(const net::Response& response)
{
    const auto body = json::parseObject(response.body);
    const QJsonArray details = body ? (*body)[u"details"].toArray() : QJsonArray();
    return std::ranges::any_of(
        details, [](const QJsonValue& detail) { return detail.toObject()[u"path"].toString() == u"to"; });
}

Failed refusalFrom(const net::Response& response, const ZenviaProblem& problem)
{
    const int status = response.status;
    const QString word = problem.code.isEmpty() ? QString::number(status) : problem.code;
    Failed failed{.code = prefixed(word), .text = problem.words, .permanent = true};
    failed.retryAfter = retryAfter(response);
    const QString cause = causeName(problem.words);
    if (status == 401 || status == 403 || status == 404 || status == 429 || cause == u"NO_CREDIT") {
        // Token, sender, pace and credit are the account's: the next message would fare no better.
        failed.permanent = false;
        failed.scope = FailureScope::Account;
    } else if (isAboutReceiver(response) || !cause.isEmpty()) {
        failed.scope = FailureScope::Recipient;
    }
    if (isAboutReceiver(response))
        failed.code = prefixed(u"BAD_NUMBER"_s);
    else if (!cause.isEmpty())
        failed.code = prefixed(cause);
    return failed;
}

} // namespace

std::optional<DeliveryStatus> zenviaStatus(const QString& code)
{
    static const QHash<QString, DeliveryStatus> known{{u"ACCEPTED"_s, DeliveryStatus::Queued},
        {u"VERIFIED"_s, DeliveryStatus::Queued}, {u"SENT"_s, DeliveryStatus::Sent},
        {u"DELIVERED"_s, DeliveryStatus::Delivered}, {u"READ"_s, DeliveryStatus::Read},
        {u"CLICKED"_s, DeliveryStatus::Read}, {u"REJECTED"_s, DeliveryStatus::Failed},
        {u"NOT_DELIVERED"_s, DeliveryStatus::Failed}, {u"DELETED"_s, DeliveryStatus::Failed}};
    const auto found = known.constFind(code);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

ProviderError zenviaError(const QString& status, const ZenviaCause& cause, bool whatsapp)
{
    ProviderError error{.code = prefixed(status), .title = cause.reason, .detail = cause.details};
    if (error.title.isEmpty())
        error.title = cause.code;
    bool isNumber = false;
    cause.code.toInt(&isNumber);
    if (whatsapp && isNumber) {
        error.code = cause.code;
    } else if (const QString name = causeName(cause.reason + u' ' + cause.details); !name.isEmpty()) {
        error.code = prefixed(name);
    }
    return error;
}

std::optional<FailureClass> zenviaFailureClass(const QString& code)
{
    if (!code.startsWith(zenviaPrefix))
        return std::nullopt;
    static const QHash<QString, FailureClass> classes{{u"OPTED_OUT"_s, FailureClass::OptedOut},
        {u"BAD_NUMBER"_s, FailureClass::Address}, {u"NOT_DELIVERED"_s, FailureClass::Passing},
        {u"NO_CREDIT"_s, FailureClass::Account}, {u"AUTHENTICATION_ERROR"_s, FailureClass::Account},
        {u"NOT_FOUND"_s, FailureClass::Account}, {u"401"_s, FailureClass::Account}, {u"403"_s, FailureClass::Account},
        {u"404"_s, FailureClass::Account}, {u"VALIDATION_ERROR"_s, FailureClass::Content},
        {u"REJECTED"_s, FailureClass::Content}, {u"DUPLICATED"_s, FailureClass::Doubtful},
        {u"INTERNAL_ERROR"_s, FailureClass::Passing}, {u"429"_s, FailureClass::Passing},
        {u"DELETED"_s, FailureClass::Passing}};
    const QString word = code.mid(zenviaPrefix.size());
    bool isStatus = false;
    word.toInt(&isStatus);
    return classes.value(word, isStatus ? FailureClass::Content : FailureClass::Passing);
}

SendOutcome zenviaOutcome(const net::Response& response)
{
    const auto body = json::parseObject(response.body);
    const QString id = body ? wire::text(*body, u"id"_s) : QString();
    if (response.isSuccess() && !id.isEmpty())
        return Sent{id};
    const ZenviaProblem problem = problemIn(response);
    // Zenvia says of this one error that the request may simply be made again.
    if (response.status >= 500 && problem.code == u"INTERNAL_ERROR")
        return Failed{.code = prefixed(problem.code), .text = problem.words, .retryAfter = retryAfter(response)};
    if (response.isSuccess() || response.status >= 500 || response.status == 409)
        return Uncertain{
            QCoreApplication::translate("channels", "The provider's answer %1 says nothing about the message.")
                .arg(response.status)};
    return refusalFrom(response, problem);
}

} // namespace trato::channels
