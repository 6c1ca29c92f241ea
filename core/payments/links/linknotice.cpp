#include "payments/links/linknotice.h"

#include "payments/links/exactjson.h"
#include "payments/words.h"

#include <QRegularExpression>

namespace trato::payments {

namespace {

Failure noNotice()
{
    return failure(QStringLiteral("invalid_notice"), Words::tr("The payment notice names no payment."));
}

LinkNotice asaasNotice(const QJsonObject& json)
{
    return {.event = json.value(u"event").toString(),
        .account = json.value(u"account").toObject().value(u"id").toString(),
        .payments = {json.value(u"payment").toObject().value(u"id").toString()}};
}

LinkNotice mercadoPagoNotice(const QJsonObject& json)
{
    const QString type = json.value(u"type").toString();
    LinkNotice notice{.event = json.value(u"action").toString(type), .account = json.value(u"user_id").toString()};
    // Its other topics (orders, claims, subscriptions) carry ids of other things.
    if (type == u"payment" || notice.event.startsWith(u"payment."))
        notice.payments.append(json.value(u"data").toObject().value(u"id").toString());
    return notice;
}

/// The payment intent itself, or what belongs to one: a session, a charge, a refund, a dispute.
LinkNotice stripeNotice(const QJsonObject& json)
{
    LinkNotice notice{.event = json.value(u"type").toString(), .account = json.value(u"account").toString()};
    const QJsonObject object = json.value(u"data").toObject().value(u"object").toObject();
    const QJsonValue intent = object.value(u"payment_intent");
    const QString id = object.value(u"object").toString() == u"payment_intent" ? object.value(u"id").toString()
                       : intent.isObject() ? intent.toObject().value(u"id").toString()
                                           : intent.toString();
    if (object.value(u"object").toString() == u"payment_intent" || !id.isEmpty())
        notice.payments.append(id);
    return notice;
}

LinkNotice noticeOf(LinkProvider provider, const QJsonObject& json)
{
    switch (provider) {
    case LinkProvider::Asaas:
        return json.contains(u"payment") ? asaasNotice(json) : LinkNotice{.event = json.value(u"event").toString()};
    case LinkProvider::MercadoPago: return mercadoPagoNotice(json);
    case LinkProvider::Stripe: return stripeNotice(json);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<LinkNotice> parseLinkNotice(LinkProvider provider, QByteArrayView bytes)
{
    static const QRegularExpression id(QStringLiteral("\\A[A-Za-z0-9_-]{1,255}\\z"));
    const auto json = parseExactJson(bytes);
    if (!json)
        return Failure(json.error().within(QStringLiteral("invalid_notice"),
            Words::tr("The payment notice is no JSON: %1").arg(json.error().message)));
    LinkNotice notice = noticeOf(provider, *json);
    if (notice.event.isEmpty())
        return noNotice();
    for (const QString& each : notice.payments) {
        if (!id.match(each).hasMatch())
            return noNotice();
    }
    return notice;
}

QString otherLinkNotice(LinkProvider provider, QByteArrayView bytes)
{
    const auto json = parseExactJson(bytes);
    const LinkNotice notice = json ? noticeOf(provider, *json) : LinkNotice();
    if (!json || !notice.payments.isEmpty())
        return {};
    // Stripe's events about a thing without a name are named by the thing.
    const QString thing = json->value(u"data").toObject().value(u"object").toObject().value(u"object").toString();
    const QString name = notice.event.isEmpty() && provider == LinkProvider::Stripe ? thing : notice.event;
    return name.isEmpty() ? QString() : linkProviderName(provider) + u':' + name;
}

} // namespace trato::payments
