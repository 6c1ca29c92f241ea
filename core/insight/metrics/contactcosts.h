#pragma once

#include "base/result.h"
#include "money/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace trato::insight {

/// What one contact costs on a channel, by day: data (resources/insight/contactcosts.toml, the desk's own wins).
class ContactCosts final {
public:
    /// Code `invalid_contact_costs`.
    static Result<ContactCosts> fromToml(const QByteArray& bytes);
    static const ContactCosts& standard();

    /// Nothing where no price has begun.
    [[nodiscard]] std::optional<money::Money> price(const QString& channel, QDate day) const;
    /// The days on which some price begins.
    [[nodiscard]] std::set<QDate> changes() const;

private:
    struct Price {
        QString channel;
        QDate from;
        money::Money amount;
    };
    std::vector<Price> m_prices; ///< by day
};

} // namespace trato::insight
