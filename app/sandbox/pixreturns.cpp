#include "app/sandbox/pixreturns.h"

#include "app/sandbox/pixpaging.h"
#include "app/sandbox/pixvalidation.h"
#include "base/digest.h"
#include "base/json.h"

#include <QRegularExpression>

namespace trato::sandbox {

namespace {

constexpr qint64 mostDays = 90;

net::Response invalidReturn(const QString& detail)
{
    return pixProblem(400, QStringLiteral("PixDevolucaoInvalida"), QStringLiteral("Devolução inválida."),
        QStringLiteral("A requisição que busca realizar uma devolução não respeita o schema ou está semanticamente "
                       "errada."),
        {QJsonObject{{QStringLiteral("razao"), detail}, {QStringLiteral("propriedade"), QStringLiteral("devolucao")}}});
}

QJsonArray returnsOf(const PixPayment& payment) { return payment.json.value(u"devolucoes").toArray(); }

std::optional<QJsonObject> returnOf(const PixPayment& payment, const QString& id)
{
    for (const QJsonValue& each : returnsOf(payment)) {
        if (each.toObject().value(u"id").toString() == id)
            return each.toObject();
    }
    return std::nullopt;
}

qint64 returnedCents(const PixPayment& payment)
{
    qint64 sum = 0;
    for (const QJsonValue& each : returnsOf(payment)) {
        if (each.toObject().value(u"status").toString() != u"NAO_REALIZADO")
            sum += pixCents(each.toObject().value(u"valor")).value_or(0);
    }
    return sum;
}

} // namespace

net::Response PixReturns::handle(const net::Request& request, const QString& endToEndId, const QString& id)
{
    const auto writing = m_book.writing();
    const auto payment = m_book.payment(endToEndId);
    if (!payment)
        return pixNotFound();
    if (request.method == "PUT")
        return put(request, *payment, id);
    const auto known = returnOf(*payment, id);
    return known ? net::Response::json(200, json::compact(*known)) : pixNotFound();
}

net::Response PixReturns::put(const net::Request& request, const PixPayment& payment, const QString& id)
{
    static const QRegularExpression shape(QStringLiteral("^[a-zA-Z0-9]{1,35}$"));
    const auto body = json::parseObject(request.body);
    const auto cents = body ? pixCents(body->value(u"valor")) : std::nullopt;
    if (!cents || *cents == 0 || !shape.match(id).hasMatch())
        return invalidReturn(QStringLiteral("O campo devolucao.valor ou o id não respeita o schema."));
    const Instant now = m_world.clock.now();
    if (returnOf(payment, id))
        return invalidReturn(QStringLiteral("O id da devolução já foi utilizado."));
    if (payment.at.dateIn(deskZone()).daysTo(now.dateIn(deskZone())) > mostDays)
        return invalidReturn(QStringLiteral("O prazo de 90 dias para a devolução expirou."));
    if (returnedCents(payment) + *cents > payment.cents)
        return invalidReturn(QStringLiteral("O valor das devoluções ultrapassa o valor do Pix."));
    const QJsonObject made{{QStringLiteral("id"), id},
        {QStringLiteral("rtrId"), QStringLiteral("D54321098") + QString::fromLatin1(digest::randomHex(12).left(23))},
        {QStringLiteral("valor"), pixAmount(*cents)},
        {QStringLiteral("natureza"), body->value(u"natureza").toString(QStringLiteral("ORIGINAL"))},
        {QStringLiteral("horario"), QJsonObject{{QStringLiteral("solicitacao"), pixInstant(now)}}},
        {QStringLiteral("status"), QStringLiteral("EM_PROCESSAMENTO")}};
    PixPayment changed = payment;
    QJsonArray all = returnsOf(payment);
    all.append(made);
    changed.json.insert(QStringLiteral("devolucoes"), all);
    m_book.replace(changed);
    return net::Response::json(201, json::compact(made));
}

QStringList PixReturns::finish()
{
    const auto writing = m_book.writing();
    QStringList changed;
    for (PixPayment payment : m_book.allPayments()) {
        QJsonArray all;
        bool some = false;
        for (const QJsonValue& each : returnsOf(payment)) {
            QJsonObject one = each.toObject();
            if (one.value(u"status").toString() == u"EM_PROCESSAMENTO") {
                const bool refused = one.value(u"id").toString().startsWith(u"nao");
                one.insert(
                    QStringLiteral("status"), refused ? QStringLiteral("NAO_REALIZADO") : QStringLiteral("DEVOLVIDO"));
                if (refused)
                    one.insert(QStringLiteral("motivo"), QStringLiteral("Conta do pagador encerrada"));
                some = true;
            }
            all.append(one);
        }
        if (!some)
            continue;
        payment.json.insert(QStringLiteral("devolucoes"), all);
        m_book.replace(payment);
        changed.append(payment.endToEndId);
    }
    return changed;
}

} // namespace trato::sandbox
