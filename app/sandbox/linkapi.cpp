#include "app/sandbox/linkapi.h"

#include "base/digest.h"
#include "base/json.h"
#include "money/money.h"

#include <QRegularExpression>

namespace trato::sandbox {

using namespace std::chrono_literals;

Result<QString> LinkApi::pay(const Order& order)
{
    const auto writing = m_book.writing();
    auto charge = m_book.chargeIn(order.charge);
    if (!charge)
        return failure(QStringLiteral("link_unknown_charge"), QStringLiteral("no charge %1").arg(order.charge));
    if (!order.forced && !isPayable(*charge))
        return failure(
            QStringLiteral("link_not_payable"), QStringLiteral("%1 can't be paid any more").arg(order.charge));
    const Instant now = m_world.clock.now();
    const LinkPayment payment{.id = newPaymentId(*charge),
        .charge = charge->id,
        .reference = charge->reference,
        .cents = order.cents.value_or(charge->cents),
        .currency = order.currency,
        .at = now,
        .changedAt = now};
    m_book.put(payment);
    if (isPaidOnce()) {
        charge->open = false;
        m_book.put(*charge);
    }
    if (order.announced)
        announce(payment.id, LinkEvent::Paid);
    return payment.id;
}

static Failure unknownPayment(const QString& id)
{
    return failure(QStringLiteral("link_unknown_payment"), QStringLiteral("no payment %1").arg(id));
}

Result<void> LinkApi::refund(const QString& id, std::optional<qint64> cents)
{
    const auto writing = m_book.writing();
    auto payment = m_book.payment(id);
    if (!payment)
        return unknownPayment(id);
    payment->refundedCents += cents.value_or(payment->cents - payment->refundedCents);
    payment->changedAt = m_world.clock.now();
    m_book.put(*payment);
    announce(id, LinkEvent::Refunded);
    return {};
}

Result<void> LinkApi::contest(const QString& id)
{
    const auto writing = m_book.writing();
    auto payment = m_book.payment(id);
    if (!payment)
        return unknownPayment(id);
    payment->contested = true;
    payment->changedAt = m_world.clock.now();
    m_book.put(*payment);
    announce(id, LinkEvent::Contested);
    return {};
}

void LinkApi::announce(const QString& id, LinkEvent event)
{
    m_world.courier.deliver(1s, [this, id, event] {
        const auto payment = m_book.payment(id);
        return payment ? webhook(*payment, event) : Webhook{};
    });
}

bool LinkApi::isPayable(const LinkCharge& charge) const
{
    return charge.open && (charge.closesAt.isNever() || m_world.clock.now() < charge.closesAt);
}

QString LinkApi::newToken(int length) { return QString::fromLatin1(digest::randomHex(length)).left(length); }

QString LinkApi::pageUrl(const QString& token) const
{
    return QStringLiteral("http://") + m_host + u'/' + name() + QStringLiteral("/page/") + token;
}

QByteArray LinkApi::callbackUrl() const
{
    return (m_callback + QStringLiteral("/webhooks/") + name() + u'/' + name()).toUtf8();
}

std::optional<net::Response> LinkApi::answered(const QByteArray& key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_answers.constFind(key);
    return key.isEmpty() || found == m_answers.constEnd() ? std::nullopt : std::optional(*found);
}

net::Response LinkApi::remember(const QByteArray& key, const net::Response& answer)
{
    const std::scoped_lock lock(m_mutex);
    if (!key.isEmpty())
        m_answers.insert(key, answer);
    return answer;
}

QString number(const QString& text) { return u'@' + text + u'@'; }

QString reaisNumber(qint64 cents)
{
    QString text = money::Money(cents).toString();
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return number(text);
}

QByteArray withNumbers(const QJsonObject& json)
{
    static const QRegularExpression marked(QStringLiteral("\"@(-?[0-9.]+)@\""));
    return QString::fromUtf8(json::compact(json)).replace(marked, QStringLiteral("\\1")).toUtf8();
}

net::Response linkAnswer(int status, const QJsonObject& json) { return net::Response::json(status, withNumbers(json)); }

} // namespace trato::sandbox
