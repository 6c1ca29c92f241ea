#include "app/sandbox/linkstripe.h"

#include "payments/links/linksignature.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::sandbox {

namespace {

net::Response stripeProblem(int status, const QString& code, const QString& message, const QString& param = {})
{
    return linkAnswer(status,
        {{QStringLiteral("error"), QJsonObject{{QStringLiteral("type"), QStringLiteral("invalid_request_error")},
                                       {QStringLiteral("code"), code}, {QStringLiteral("message"), message},
                                       {QStringLiteral("param"), param}}}});
}

net::Response stripeMissing()
{
    return stripeProblem(404, QStringLiteral("resource_missing"), QStringLiteral("No such object"));
}

QString secondsNumber(Instant instant) { return number(QString::number(instant.microseconds() / 1'000'000)); }

net::Response stripeList(const QJsonArray& data, bool more)
{
    return linkAnswer(200, {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), data},
                               {QStringLiteral("has_more"), more}});
}

} // namespace

net::Response StripeApi::handle(const net::Request& request, const QStringList& path)
{
    const auto token = net::parseBearer(request.headers.value("Authorization"));
    if (!token || *token != accounts().linkToken.toUtf8())
        return stripeProblem(401, {}, QStringLiteral("Invalid API Key provided"));
    const QString what = path.value(0) == u"v1" ? path.value(1) : QString();
    if (what == u"products")
        return products(request, path.value(2));
    if (what == u"payment_links")
        return links(request, path.value(2));
    if (what == u"checkout" && path.value(2) == u"sessions")
        return sessions(request.query());
    return what == u"payment_intents" ? intents(request, path.value(2)) : stripeMissing();
}

net::Response StripeApi::products(const net::Request& request, const QString& given)
{
    const std::scoped_lock lock(m_productsMutex);
    if (request.method == "GET") {
        const auto found = m_products.constFind(given);
        return found == m_products.constEnd() ? stripeMissing() : linkAnswer(200, *found);
    }
    const net::Parameters form = net::Parameters::decode(request.body);
    if (!given.isEmpty()) {
        const auto found = m_products.find(given);
        if (found == m_products.end())
            return stripeMissing();
        QJsonObject metadata = found->value(u"metadata").toObject();
        metadata.insert(QStringLiteral("payment_link"), form.value(u"metadata[payment_link]"));
        found->insert(QStringLiteral("metadata"), metadata);
        return linkAnswer(200, *found);
    }
    const QByteArray key = request.headers.value("Idempotency-Key");
    if (const auto before = answered(key))
        return *before;
    const QString id = form.value(u"id");
    const qint64 cents = form.value(u"default_price_data[unit_amount]").toLongLong();
    if (m_products.contains(id))
        return stripeProblem(400, QStringLiteral("resource_already_exists"), QStringLiteral("Product already exists."),
            QStringLiteral("id"));
    if (cents <= 0 || form.value(u"default_price_data[currency]") != u"brl" || form.value(u"name").isEmpty())
        return stripeProblem(400, QStringLiteral("parameter_invalid_integer"), QStringLiteral("Invalid integer"),
            QStringLiteral("default_price_data[unit_amount]"));
    const QJsonObject price{{QStringLiteral("id"), QStringLiteral("price_") + newToken(24)},
        {QStringLiteral("currency"), QStringLiteral("brl")},
        {QStringLiteral("unit_amount"), number(QString::number(cents))}, {QStringLiteral("product"), id}};
    const QJsonObject product{{QStringLiteral("id"), id}, {QStringLiteral("object"), QStringLiteral("product")},
        {QStringLiteral("name"), form.value(u"name")}, {QStringLiteral("default_price"), price},
        {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("due"), form.value(u"metadata[due]")}}}};
    m_products.insert(id, product);
    return remember(key, linkAnswer(200, product));
}

net::Response StripeApi::links(const net::Request& request, const QString& id)
{
    if (request.method == "POST" && id.isEmpty())
        return createLink(request);
    const auto writing = books().writing();
    auto charge = books().charge(id);
    if (!charge)
        return stripeMissing();
    if (request.method == "POST") {
        charge->open = net::Parameters::decode(request.body).value(u"active") == u"true";
        books().put(*charge);
    }
    return linkAnswer(200, shown(*charge));
}

net::Response StripeApi::createLink(const net::Request& request)
{
    const QByteArray key = request.headers.value("Idempotency-Key");
    if (const auto before = answered(key))
        return *before;
    const net::Parameters form = net::Parameters::decode(request.body);
    const QString wanted = form.value(u"line_items[0][price]");
    qint64 cents = 0;
    {
        const std::scoped_lock lock(m_productsMutex);
        for (const QJsonObject& product : m_products) {
            const QJsonObject price = product.value(u"default_price").toObject();
            if (price.value(u"id") == wanted)
                cents = price.value(u"unit_amount").toString().remove(u'@').toLongLong();
        }
    }
    if (cents == 0)
        return stripeProblem(400, QStringLiteral("resource_missing"), QStringLiteral("No such price"),
            QStringLiteral("line_items[0][price]"));
    const QString token = newToken(24);
    const LinkCharge charge{.id = QStringLiteral("plink_") + token,
        .reference = form.value(u"payment_intent_data[metadata][txid]"),
        .url = pageUrl(token),
        .cents = cents,
        .createdAt = world().clock.now()};
    books().put(charge);
    return remember(key, linkAnswer(200, shown(charge)));
}

QJsonObject StripeApi::shown(const LinkCharge& charge) const
{
    return {{QStringLiteral("id"), charge.id}, {QStringLiteral("object"), QStringLiteral("payment_link")},
        {QStringLiteral("active"), charge.open}, {QStringLiteral("url"), charge.url},
        {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("txid"), charge.reference}}}};
}

QJsonObject StripeApi::shown(const LinkPayment& payment) const
{
    const QJsonObject charge{{QStringLiteral("id"), QStringLiteral("ch_") + payment.id.mid(3)},
        {QStringLiteral("object"), QStringLiteral("charge")}, {QStringLiteral("created"), secondsNumber(payment.at)},
        {QStringLiteral("amount_refunded"), number(QString::number(payment.refundedCents))},
        {QStringLiteral("disputed"), payment.contested}};
    return {{QStringLiteral("id"), payment.id}, {QStringLiteral("object"), QStringLiteral("payment_intent")},
        {QStringLiteral("created"), secondsNumber(payment.at)}, {QStringLiteral("status"), QStringLiteral("succeeded")},
        {QStringLiteral("currency"), payment.currency.toLower()},
        {QStringLiteral("amount_received"), number(QString::number(payment.cents))},
        {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("txid"), payment.reference}}},
        {QStringLiteral("latest_charge"), charge}};
}

net::Response StripeApi::sessions(const net::Parameters& query)
{
    QJsonArray data;
    const auto paid =
        books().payments([&](const LinkPayment& each) { return each.charge == query.value(u"payment_link"); });
    for (const LinkPayment& payment : paid)
        data.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("cs_live_") + payment.id.mid(3)},
            {QStringLiteral("object"), QStringLiteral("checkout.session")},
            {QStringLiteral("payment_link"), payment.charge},
            {QStringLiteral("payment_status"), QStringLiteral("paid")},
            {QStringLiteral("payment_intent"), shown(payment)}});
    return stripeList(data, false);
}

net::Response StripeApi::intents(const net::Request& request, const QString& id)
{
    if (!id.isEmpty()) {
        const auto payment = books().payment(id);
        return payment ? linkAnswer(200, shown(*payment)) : stripeMissing();
    }
    const net::Parameters query = request.query();
    const auto instant = [&](const QString& name) { return Instant(query.value(name).toLongLong() * 1'000'000); };
    auto all = books().payments([&](const LinkPayment& each) {
        return each.at >= instant(QStringLiteral("created[gte]")) && each.at < instant(QStringLiteral("created[lt]"));
    });
    std::ranges::reverse(all); // newest first
    const auto after = std::ranges::find(all, query.value(u"starting_after"), &LinkPayment::id);
    QJsonArray data;
    auto next = after == all.end() ? all.begin() : after + 1;
    for (; next != all.end() && data.size() < query.value(u"limit").toInt(); ++next)
        data.append(shown(*next));
    return stripeList(data, next != all.end());
}

QString StripeApi::newPaymentId(const LinkCharge&) { return QStringLiteral("pi_") + newToken(24); }

Webhook StripeApi::webhook(const LinkPayment& payment, LinkEvent event)
{
    const QString type = event == LinkEvent::Paid       ? QStringLiteral("checkout.session.completed")
                         : event == LinkEvent::Refunded ? QStringLiteral("charge.refunded")
                                                        : QStringLiteral("charge.dispute.created");
    const QString object = event == LinkEvent::Paid       ? QStringLiteral("checkout.session")
                           : event == LinkEvent::Refunded ? QStringLiteral("charge")
                                                          : QStringLiteral("dispute");
    const Instant now = world().clock.now();
    const QByteArray body = withNumbers({{QStringLiteral("id"), QStringLiteral("evt_") + newToken(24)},
        {QStringLiteral("object"), QStringLiteral("event")}, {QStringLiteral("type"), type},
        {QStringLiteral("created"), secondsNumber(now)}, {QStringLiteral("livemode"), true},
        {QStringLiteral("data"),
            QJsonObject{{QStringLiteral("object"),
                QJsonObject{{QStringLiteral("object"), object}, {QStringLiteral("payment_intent"), payment.id}}}}}});
    return {.url = callbackUrl(),
        .body = body,
        .headers = {{"Content-Type", "application/json"},
            {"Stripe-Signature", payments::stripeSignature(accounts().linkSecret, now, body)}}};
}

} // namespace trato::sandbox
