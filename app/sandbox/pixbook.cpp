#include "app/sandbox/pixbook.h"

#include "app/sandbox/pixvalidation.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace trato::sandbox {

namespace {

/// cents * rate/100, half up; `rate` in hundredths of a percent, `divisor` for daily shares of longer periods.
qint64 share(qint64 cents, qint64 rate, qint64 times = 1, qint64 divisor = 1)
{
    const qint64 base = 100 * 100 * divisor;
    return (cents * rate * times + base / 2) / base;
}

qint64 rateOf(const QJsonObject& object) { return pixCents(object.value(u"valorPerc")).value_or(0); }

qint64 weekdaysBetween(QDate from, QDate to)
{
    qint64 days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += day.dayOfWeek() <= 5 ? 1 : 0;
    return days;
}

/// Modalities 1 to 4 count calendar days, 5 to 8 the same in business days.
qint64 interestOf(const QJsonObject& interest, qint64 original, QDate due, QDate day)
{
    const int modality = interest.value(u"modalidade").toInt();
    if (modality == 0)
        return 0;
    const qint64 days = modality > 4 ? weekdaysBetween(due, day) : due.daysTo(day);
    switch ((modality - 1) % 4) {
    case 0: return rateOf(interest) * days;
    case 1: return share(original, rateOf(interest), days);
    case 2: return share(original, rateOf(interest), days, 30);
    }
    return share(original, rateOf(interest), days, 365);
}

qint64 fixedOrPercent(const QJsonObject& object, qint64 original)
{
    const int modality = object.value(u"modalidade").toInt();
    if (modality == 0)
        return 0;
    return modality == 1 ? rateOf(object) : share(original, rateOf(object));
}

qint64 discountOf(const QJsonObject& discount, qint64 original, QDate due, QDate day)
{
    const int modality = discount.value(u"modalidade").toInt();
    if (modality == 1 || modality == 2) {
        QDate best;
        qint64 amount = 0;
        for (const QJsonValue& entry : discount.value(u"descontoDataFixa").toArray()) {
            const QDate until = QDate::fromString(entry.toObject().value(u"data").toString(), Qt::ISODate);
            if (day > until || (best.isValid() && until > best))
                continue;
            best = until;
            amount = modality == 1 ? rateOf(entry.toObject()) : share(original, rateOf(entry.toObject()));
        }
        return amount;
    }
    if (modality < 3 || day >= due)
        return 0;
    const qint64 days = modality % 2 == 0 ? weekdaysBetween(day, due) : day.daysTo(due);
    return modality <= 4 ? rateOf(discount) * days : share(original, rateOf(discount), days);
}

} // namespace

QDate PixCharge::due() const
{
    return QDate::fromString(json.value(u"calendario").toObject().value(u"dataDeVencimento").toString(), Qt::ISODate);
}

qint64 PixCharge::originalCents() const
{
    return pixCents(json.value(u"valor").toObject().value(u"original")).value_or(0);
}

PixAmount amountOn(const PixCharge& charge, QDate day)
{
    const QJsonObject value = charge.json.value(u"valor").toObject();
    PixAmount amount{.original = charge.originalCents()};
    amount.rebate = fixedOrPercent(value.value(u"abatimento").toObject(), amount.original);
    const QDate due = charge.due();
    if (due.isValid() && day > due) {
        amount.fine = fixedOrPercent(value.value(u"multa").toObject(), amount.original);
        amount.interest = interestOf(value.value(u"juros").toObject(), amount.original, due, day);
    } else if (due.isValid()) {
        amount.discount = discountOf(value.value(u"desconto").toObject(), amount.original, due, day);
    }
    return amount;
}

void PixBook::put(const PixCharge& charge)
{
    const std::scoped_lock lock(m_mutex);
    m_charges.insert(charge.txid, charge);
    m_txidByLocation.insert(charge.location, charge.txid);
}

std::optional<PixCharge> PixBook::charge(const QString& txid) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_charges.constFind(txid);
    return found == m_charges.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<PixCharge> PixBook::chargeInText(const QString& text) const
{
    // Only the token at the end of a location is looked up: a text may have thousands of charges to be compared with.
    static const QRegularExpression token(QStringLiteral("[\\w.:-]+/qr/v2/(?:cobv/)?[0-9a-f]{24}"));
    const auto match = token.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::scoped_lock lock(m_mutex);
    for (auto it = m_txidByLocation.begin(); it != m_txidByLocation.end(); ++it) {
        if (match.captured().endsWith(it.key()))
            return m_charges.value(it.value());
    }
    return std::nullopt;
}

std::vector<PixCharge> PixBook::charges() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<PixCharge> all(m_charges.begin(), m_charges.end());
    std::ranges::sort(all, {}, [](const PixCharge& charge) { return std::pair(charge.createdAt, charge.txid); });
    return all;
}

void PixBook::pay(const PixPayment& payment)
{
    const std::scoped_lock lock(m_mutex);
    m_payments.push_back(payment);
    if (const auto charge = m_charges.find(payment.txid); charge != m_charges.end()) {
        charge->json.insert(QStringLiteral("status"), QStringLiteral("CONCLUIDA"));
        charge->payments.append(payment.endToEndId);
    }
}

std::optional<PixPayment> PixBook::payment(const QString& endToEndId) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_payments, endToEndId, &PixPayment::endToEndId);
    return found == m_payments.end() ? std::nullopt : std::optional(*found);
}

void PixBook::replace(const PixPayment& payment)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_payments, payment.endToEndId, &PixPayment::endToEndId);
    if (found != m_payments.end())
        *found = payment;
}

std::vector<PixPayment> PixBook::allPayments() const
{
    const std::scoped_lock lock(m_mutex);
    return m_payments;
}

std::vector<PixPayment> PixBook::payments(Instant from, Instant to) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<PixPayment> found;
    std::ranges::copy_if(m_payments, std::back_inserter(found),
        [&](const PixPayment& payment) { return payment.at >= from && payment.at <= to; });
    return found;
}

} // namespace trato::sandbox
