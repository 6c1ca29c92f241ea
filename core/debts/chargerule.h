#pragma once

#include "base/result.h"
#include "money/latecharges.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace trato::debts {

/// What a contract asks for when an instalment is late, as its row keeps it (JSON):
///   fine         percent, once ("2.00")
///   interest     percent a month (month30, business21, business22) or a year (day365, business252); none with legal
///   basis        month30 (default), day365, business252, business21, business22, legal
///   correction   none (default), ipca
///   rounding     half-even (default), half-up
///   consumer     true: the fine is capped (CDC art. 52 §1)
///   allocation   what part payments pay first, "interest,fine,principal" unless agreed otherwise (CC art. 354)
/// What is not known is ignored, what can't be is `invalid_charges`.
struct ChargeRule {
    money::LateTerms terms;
    QStringList allocation = {}; ///< the three names in their order; empty: the usual one

    static Result<ChargeRule> fromJson(const QJsonObject& rule);
    static Result<ChargeRule> fromText(const QString& text);
    /// Only what differs from the defaults, fine and interest always.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace trato::debts
