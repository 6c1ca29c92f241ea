#pragma once

#include "base/result.h"
#include "payments/provider.h"

#include <QJsonObject>

namespace trato::payments {

// Fine, interest, discount and abatement of a cobv as API Pix counts them: the tables of modalities 1-2, 1-8, 1-6, 1-2.

/// Adds `multa`, `juros`, `desconto`, `abatimento` to `valor` of a charge. Code `invalid_terms`: a percentage with more
/// than two decimals, more than three dates of discount, a date after the due date, an abatement of everything.
Result<void> addTerms(QJsonObject& value, const ChargeTerms& terms, money::Money amount, QDate due);

/// What is there and understood; an unknown modality is none.
ChargeTerms termsFromValue(const QJsonObject& value);

/// What a payment's parts say of its amount.
struct PixComponents {
    money::Money original = {};
    money::Money withdrawn = {}; ///< saque or troco
    money::Money fine = {};
    money::Money interest = {};
    money::Money abatement = {};
    money::Money discount = {};

    [[nodiscard]] money::Money total() const { return original + withdrawn + fine + interest - abatement - discount; }
};
/// `componentesValor` of a payment. Code `provider_bad_answer` when a part is no amount.
Result<PixComponents> componentsFromJson(const QJsonObject& components);

} // namespace trato::payments
