#include "insight/metrics/contactcosts.h"

#include "base/channel.h"
#include "base/datafile.h"
#include "base/toml.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseContactCosts() { Q_INIT_RESOURCE(metrics_data); }

namespace trato::insight {

Result<ContactCosts> ContactCosts::fromToml(const QByteArray& bytes)
{
    TRATO_TRY(const QJsonObject root, toml::parse(bytes));
    ContactCosts costs;
    for (const QJsonValue& entry : root[QStringLiteral("price")].toArray()) {
        TRATO_TRY(const money::Money amount, money::Money::parse(entry[QStringLiteral("amount")].toString()));
        const Price price{.channel = entry[QStringLiteral("channel")].toString(),
            .from = QDate::fromString(entry[QStringLiteral("from")].toString(), Qt::ISODate),
            .amount = amount};
        if (!channelFromName(price.channel) || !price.from.isValid())
            return failure(QStringLiteral("invalid_contact_costs"),
                QCoreApplication::translate(
                    "insight", "A price of contacts needs a channel, a first day and an amount."));
        costs.m_prices.push_back(price);
    }
    std::stable_sort(
        costs.m_prices.begin(), costs.m_prices.end(), [](const Price& a, const Price& b) { return a.from < b.from; });
    return costs;
}

const ContactCosts& ContactCosts::standard()
{
    initialiseContactCosts();
    static const auto costs = data::load<ContactCosts>(QStringLiteral("insight/contactcosts.toml"), &fromToml);
    return costs;
}

std::optional<money::Money> ContactCosts::price(const QString& channel, QDate day) const
{
    std::optional<money::Money> found;
    for (const Price& price : m_prices) {
        if (price.channel == channel && price.from <= day)
            found = price.amount;
    }
    return found;
}

std::set<QDate> ContactCosts::changes() const
{
    std::set<QDate> days;
    for (const Price& price : m_prices)
        days.insert(price.from);
    return days;
}

} // namespace trato::insight
