#include "app/sandbox/linkmercadopago.h"

#include "payments/links/exactjson.h"
#include "payments/links/linksignature.h"

#include <QJsonArray>

namespace trato::sandbox {

namespace {

net::Response mercadoPagoProblem(int status, const QString& error, const QString& message)
{
    return linkAnswer(status, {{QStringLiteral("message"), message}, {QStringLiteral("error"), error},
                                  {QStringLiteral("status"), status}, {QStringLiteral("cause"), QJsonArray()}});
}

net::Response preferenceNotFound()
{
    return mercadoPagoProblem(404, QStringLiteral("not_found"), QStringLiteral("Resource not found"));
}

QString mercadoPagoInstant(Instant instant) { return instant.toIso(deskZone()); }

QString mercadoPagoStatus(const LinkPayment& payment)
{
    if (payment.contested)
        return QStringLiteral("charged_back");
    return payment.refundedCents >= payment.cents ? QStringLiteral("refunded") : QStringLiteral("approved");
}

} // namespace

net::Response MercadoPagoApi::handle(const net::Request& request, const QStringList& path)
{
    const auto token = net::parseBearer(request.headers.value("Authorization"));
    if (!token || *token != accounts().linkToken.toUtf8())
        return mercadoPagoProblem(401, QStringLiteral("unauthorized"), QStringLiteral("invalid access token"));
    if (path.value(0) == u"checkout" && path.value(1) == u"preferences")
        return preferences(request, path.value(2));
    if (path.value(0) != u"v1" || path.value(1) != u"payments" || path.size() != 3)
        return preferenceNotFound();
    if (path.at(2) == u"search")
        return listPayments(request.query());
    const auto payment = books().payment(path.at(2));
    return payment ? linkAnswer(200, shown(*payment)) : preferenceNotFound();
}

net::Response MercadoPagoApi::preferences(const net::Request& request, const QString& id)
{
    if (request.method == "POST" && id.isEmpty())
        return create(request);
    if (id == u"search") {
        QJsonArray elements;
        for (const LinkCharge& charge : books().charges()) {
            if (charge.reference == request.query().value(u"external_reference"))
                elements.append(QJsonObject{
                    {QStringLiteral("id"), charge.id}, {QStringLiteral("external_reference"), charge.reference}});
        }
        return linkAnswer(
            200, {{QStringLiteral("elements"), elements}, {QStringLiteral("total"), int(elements.size())}});
    }
    if (request.method == "PUT") {
        const auto body = payments::parseExactJson(request.body);
        return body ? change(id, *body) : preferenceNotFound();
    }
    const auto charge = books().charge(id);
    return charge ? linkAnswer(200, shown(*charge)) : preferenceNotFound();
}

net::Response MercadoPagoApi::create(const net::Request& request)
{
    const QByteArray key = request.headers.value("X-Idempotency-Key");
    if (const auto before = answered(key))
        return *before;
    const auto body = payments::parseExactJson(request.body);
    const QJsonObject item = body ? body->value(u"items").toArray().first().toObject() : QJsonObject();
    const auto price = payments::reaisField(item, QStringLiteral("unit_price"));
    if (!price || !price->isPositive() || item.value(u"currency_id").toString() != u"BRL")
        return mercadoPagoProblem(400, QStringLiteral("invalid_items"), QStringLiteral("unit_price invalid"));
    const auto end = Instant::parse(body->value(u"expiration_date_to").toString(), deskZone());
    const QString token = newToken(24);
    const LinkCharge charge{.id = accounts().mercadoPagoUser + u'-' + token,
        .reference = body->value(u"external_reference").toString(),
        .url = pageUrl(token),
        .cents = price->cents(),
        .closesAt = end ? *end : Instant(),
        .createdAt = world().clock.now(),
        .more = {
            {QStringLiteral("title"), item.value(u"title")}, {QStringLiteral("metadata"), body->value(u"metadata")}}};
    books().put(charge);
    return remember(key, linkAnswer(201, shown(charge)));
}

net::Response MercadoPagoApi::change(const QString& id, const QJsonObject& body)
{
    const auto writing = books().writing();
    auto charge = books().charge(id);
    const auto end = Instant::parse(body.value(u"expiration_date_to").toString(), deskZone());
    if (!charge || !end)
        return preferenceNotFound();
    charge->closesAt = *end;
    books().put(*charge);
    return linkAnswer(200, shown(*charge));
}

QJsonObject MercadoPagoApi::shown(const LinkCharge& charge) const
{
    const QJsonObject item{{QStringLiteral("title"), charge.more.value(u"title")}, {QStringLiteral("quantity"), 1},
        {QStringLiteral("currency_id"), QStringLiteral("BRL")},
        {QStringLiteral("unit_price"), reaisNumber(charge.cents)}};
    return {{QStringLiteral("id"), charge.id}, {QStringLiteral("collector_id"), number(accounts().mercadoPagoUser)},
        {QStringLiteral("external_reference"), charge.reference}, {QStringLiteral("init_point"), charge.url},
        {QStringLiteral("items"), QJsonArray{item}}, {QStringLiteral("metadata"), charge.more.value(u"metadata")},
        {QStringLiteral("expires"), !charge.closesAt.isNever()},
        {QStringLiteral("expiration_date_to"), mercadoPagoInstant(charge.closesAt)},
        {QStringLiteral("date_created"), mercadoPagoInstant(charge.createdAt)}};
}

QJsonObject MercadoPagoApi::shown(const LinkPayment& payment) const
{
    return {{QStringLiteral("id"), number(payment.id)},
        {QStringLiteral("date_created"), mercadoPagoInstant(payment.at)},
        {QStringLiteral("date_approved"), mercadoPagoInstant(payment.at)},
        {QStringLiteral("date_last_updated"), mercadoPagoInstant(payment.changedAt)},
        {QStringLiteral("status"), mercadoPagoStatus(payment)},
        {QStringLiteral("collector_id"), number(accounts().mercadoPagoUser)},
        {QStringLiteral("currency_id"), payment.currency}, {QStringLiteral("external_reference"), payment.reference},
        {QStringLiteral("payment_method_id"), QStringLiteral("pix")}, {QStringLiteral("live_mode"), true},
        {QStringLiteral("transaction_amount"), reaisNumber(payment.cents)},
        {QStringLiteral("transaction_amount_refunded"), reaisNumber(payment.refundedCents)}};
}

net::Response MercadoPagoApi::listPayments(const net::Parameters& query)
{
    const auto from = Instant::parse(query.value(u"begin_date"), deskZone());
    const auto to = Instant::parse(query.value(u"end_date"), deskZone());
    const auto found = books().payments([&](const LinkPayment& each) {
        const QString reference = query.value(u"external_reference");
        return (reference.isEmpty() || each.reference == reference) && (!from || each.changedAt >= *from) &&
               (!to || each.changedAt <= *to);
    });
    const std::size_t offset = query.value(u"offset").toUInt();
    const std::size_t limit = query.contains(u"limit") ? query.value(u"limit").toUInt() : 30;
    QJsonArray page;
    for (std::size_t i = offset; i < found.size() && i < offset + limit; ++i)
        page.append(shown(found[i]));
    return linkAnswer(200, {{QStringLiteral("paging"),
                                QJsonObject{{QStringLiteral("total"), int(found.size())},
                                    {QStringLiteral("limit"), int(limit)}, {QStringLiteral("offset"), int(offset)}}},
                               {QStringLiteral("results"), page}});
}

QString MercadoPagoApi::newPaymentId(const LinkCharge&) { return QString::number(++m_lastPayment); }

Webhook MercadoPagoApi::webhook(const LinkPayment& payment, LinkEvent event)
{
    const Instant now = world().clock.now();
    const QByteArray requestId = newToken(32).toLatin1();
    const QString action =
        event == LinkEvent::Paid ? QStringLiteral("payment.created") : QStringLiteral("payment.updated");
    return {.url = callbackUrl() + "?data.id=" + payment.id.toLatin1() + "&type=payment",
        .body = withNumbers({{QStringLiteral("id"), number(QString::number(now.microseconds()))},
            {QStringLiteral("live_mode"), true}, {QStringLiteral("type"), QStringLiteral("payment")},
            {QStringLiteral("date_created"), mercadoPagoInstant(payment.changedAt)},
            {QStringLiteral("user_id"), number(accounts().mercadoPagoUser)},
            {QStringLiteral("api_version"), QStringLiteral("v1")}, {QStringLiteral("action"), action},
            {QStringLiteral("data"), QJsonObject{{QStringLiteral("id"), payment.id}}}}),
        .headers = {{"Content-Type", "application/json"}, {"x-request-id", requestId},
            {"x-signature", payments::mercadoPagoSignature(accounts().linkSecret, now, requestId, payment.id)}}};
}

} // namespace trato::sandbox
