#include "app/sandbox/linkasaas.h"

#include "payments/links/exactjson.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::sandbox {

namespace {

net::Response asaasProblem(int status, const QString& code, const QString& description)
{
    return linkAnswer(status, {{QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("code"), code},
                                                              {QStringLiteral("description"), description}}}}});
}

net::Response asaasNotFound() { return {.status = 404}; }

QString dayOf(Instant instant) { return instant.dateIn(deskZone()).toString(Qt::ISODate); }

QString asaasStatus(const LinkCharge& charge, const std::optional<LinkPayment>& payment, QDate today)
{
    if (!payment)
        return charge.due < today ? QStringLiteral("OVERDUE") : QStringLiteral("PENDING");
    if (payment->contested)
        return QStringLiteral("CHARGEBACK_REQUESTED");
    return payment->refundedCents >= payment->cents ? QStringLiteral("REFUNDED") : QStringLiteral("RECEIVED");
}

} // namespace

net::Response AsaasApi::handle(const net::Request& request, const QStringList& path)
{
    if (request.headers.value("access_token") != accounts().linkToken.toUtf8())
        return asaasProblem(
            401, QStringLiteral("invalid_access_token"), QStringLiteral("A chave de API fornecida é inválida."));
    if (path.value(0) != u"v3")
        return asaasNotFound();
    if (path.value(1) == u"customers")
        return customers(request, path.value(2));
    if (path.value(1) != u"payments")
        return asaasNotFound();
    if (path.size() == 3)
        return one(request, path.at(2));
    return request.method == "POST" ? create(request) : list(request.query());
}

net::Response AsaasApi::customers(const net::Request& request, const QString& id)
{
    const std::scoped_lock lock(m_customersMutex);
    if (request.method == "GET") {
        const auto found = m_customers.constFind(request.query().value(u"cpfCnpj"));
        QJsonArray data;
        if (found != m_customers.constEnd())
            data.append(*found);
        return linkAnswer(200, {{QStringLiteral("data"), data}, {QStringLiteral("hasMore"), false}});
    }
    const auto body = payments::parseExactJson(request.body);
    if (!body)
        return asaasProblem(400, QStringLiteral("invalid_object"), QStringLiteral("O corpo não é um JSON."));
    for (QJsonObject& each : m_customers) {
        if (request.method == "PUT" && each.value(u"id") == id) {
            each.insert(QStringLiteral("notificationDisabled"), body->value(u"notificationDisabled"));
            return linkAnswer(200, each);
        }
    }
    const QString document = body->value(u"cpfCnpj").toString();
    if (request.method != "POST" || body->value(u"name").toString().isEmpty() || document.isEmpty())
        return asaasProblem(
            400, QStringLiteral("invalid_cpfCnpj"), QStringLiteral("Nome e CPF ou CNPJ são obrigatórios."));
    const QJsonObject made{{QStringLiteral("object"), QStringLiteral("customer")},
        {QStringLiteral("id"), QStringLiteral("cus_") + newToken(12)}, {QStringLiteral("name"), body->value(u"name")},
        {QStringLiteral("cpfCnpj"), document},
        {QStringLiteral("notificationDisabled"), body->value(u"notificationDisabled").toBool()}};
    m_customers.insert(document, made);
    return linkAnswer(200, made);
}

bool AsaasApi::writesToAnybody() const
{
    const std::scoped_lock lock(m_customersMutex);
    return std::ranges::any_of(
        m_customers, [](const QJsonObject& each) { return !each.value(u"notificationDisabled").toBool(); });
}

net::Response AsaasApi::create(const net::Request& request)
{
    const auto body = payments::parseExactJson(request.body);
    const auto value = body ? payments::reaisField(*body, QStringLiteral("value")) : Result<money::Money>();
    if (!body || !value || !value->isPositive())
        return asaasProblem(400, QStringLiteral("invalid_value"), QStringLiteral("O valor da cobrança é inválido."));
    const QDate due = QDate::fromString(body->value(u"dueDate").toString(), Qt::ISODate);
    if (!due.isValid() || due < world().clock.today())
        return asaasProblem(400, QStringLiteral("invalid_dueDate"),
            QStringLiteral("Não é permitido data de vencimento inferior a hoje."));
    const QString customer = body->value(u"customer").toString();
    {
        const std::scoped_lock lock(m_customersMutex);
        if (std::ranges::none_of(m_customers, [&](const QJsonObject& each) { return each.value(u"id") == customer; }))
            return asaasProblem(400, QStringLiteral("invalid_customer"), QStringLiteral("Customer inválido."));
    }
    const QString token = newToken(16);
    const LinkCharge charge{.id = QStringLiteral("pay_") + token,
        .reference = body->value(u"externalReference").toString(),
        .url = pageUrl(token),
        .cents = value->cents(),
        .due = due,
        .createdAt = world().clock.now(),
        .more = {{QStringLiteral("customer"), customer}, {QStringLiteral("description"), body->value(u"description")}}};
    books().put(charge);
    return linkAnswer(200, shown(charge));
}

QJsonObject AsaasApi::shown(const LinkCharge& charge)
{
    const auto payment = books().payment(charge.id);
    const bool differs = payment && payment->cents != charge.cents;
    const QJsonValue paidOn = payment ? QJsonValue(dayOf(payment->at)) : QJsonValue();
    QJsonArray refunds;
    if (payment && payment->refundedCents > 0)
        refunds.append(QJsonObject{{QStringLiteral("status"), QStringLiteral("DONE")},
            {QStringLiteral("value"), reaisNumber(payment->refundedCents)}});
    const qint64 value = payment ? payment->cents : charge.cents;
    return {{QStringLiteral("object"), QStringLiteral("payment")}, {QStringLiteral("id"), charge.id},
        {QStringLiteral("dateCreated"), dayOf(charge.createdAt)},
        {QStringLiteral("customer"), charge.more.value(u"customer")}, {QStringLiteral("value"), reaisNumber(value)},
        {QStringLiteral("netValue"), reaisNumber(std::max<qint64>(value - 199, 0))},
        {QStringLiteral("originalValue"), differs ? QJsonValue(reaisNumber(charge.cents)) : QJsonValue()},
        {QStringLiteral("description"), charge.more.value(u"description")},
        {QStringLiteral("billingType"), QStringLiteral("UNDEFINED")},
        {QStringLiteral("status"), asaasStatus(charge, payment, world().clock.today())},
        {QStringLiteral("dueDate"), charge.due.toString(Qt::ISODate)}, {QStringLiteral("paymentDate"), paidOn},
        {QStringLiteral("clientPaymentDate"), paidOn}, {QStringLiteral("invoiceUrl"), charge.url},
        {QStringLiteral("externalReference"), charge.reference}, {QStringLiteral("deleted"), !charge.open && !payment},
        {QStringLiteral("refunds"), refunds}};
}

net::Response AsaasApi::list(const net::Parameters& query)
{
    const int offset = query.value(u"offset").toInt();
    const int limit = query.contains(u"limit") ? query.value(u"limit").toInt() : 10;
    const QString from = query.value(u"paymentDate[ge]");
    const QString to = query.value(u"paymentDate[le]");
    QJsonArray all;
    for (const LinkCharge& charge : books().charges()) {
        const QJsonObject json = shown(charge);
        const QString paidOn = json.value(u"paymentDate").toString();
        const bool named =
            !query.contains(u"externalReference") || charge.reference == query.value(u"externalReference");
        const bool inTime = (from.isEmpty() || (!paidOn.isEmpty() && paidOn >= from)) && (to.isEmpty() || paidOn <= to);
        if (named && inTime && !json.value(u"deleted").toBool())
            all.append(json);
    }
    QJsonArray page;
    for (qsizetype i = offset; i < all.size() && page.size() < limit; ++i)
        page.append(all.at(i));
    return linkAnswer(200, {{QStringLiteral("object"), QStringLiteral("list")},
                               {QStringLiteral("hasMore"), offset + page.size() < all.size()},
                               {QStringLiteral("totalCount"), int(all.size())}, {QStringLiteral("limit"), limit},
                               {QStringLiteral("offset"), offset}, {QStringLiteral("data"), page}});
}

net::Response AsaasApi::one(const net::Request& request, const QString& id)
{
    const auto writing = books().writing();
    auto charge = books().charge(id);
    if (!charge)
        return asaasNotFound();
    if (request.method == "DELETE") {
        if (books().payment(id))
            return asaasProblem(400, QStringLiteral("invalid_action"),
                QStringLiteral("Só é possível remover cobranças pendentes ou vencidas."));
        charge->open = false;
        books().put(*charge);
        return linkAnswer(200, {{QStringLiteral("deleted"), true}, {QStringLiteral("id"), id}});
    }
    return linkAnswer(200, shown(*charge));
}

Webhook AsaasApi::webhook(const LinkPayment& payment, LinkEvent event)
{
    const bool whole = payment.refundedCents >= payment.cents;
    const QString name = event == LinkEvent::Paid        ? QStringLiteral("PAYMENT_RECEIVED")
                         : event == LinkEvent::Contested ? QStringLiteral("PAYMENT_CHARGEBACK_REQUESTED")
                         : whole                         ? QStringLiteral("PAYMENT_REFUNDED")
                                                         : QStringLiteral("PAYMENT_PARTIALLY_REFUNDED");
    const auto charge = books().charge(payment.charge);
    return {.url = callbackUrl(),
        .body = withNumbers({{QStringLiteral("id"), QStringLiteral("evt_") + newToken(32)},
            {QStringLiteral("event"), name}, {QStringLiteral("dateCreated"), dayOf(payment.changedAt)},
            {QStringLiteral("payment"), shown(*charge)}}),
        .headers = {{"Content-Type", "application/json"}, {"asaas-access-token", accounts().linkSecret}}};
}

} // namespace trato::sandbox
