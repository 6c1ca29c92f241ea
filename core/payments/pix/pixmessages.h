#pragma once

#include "base/result.h"
#include "payments/provider.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace trato::payments {

// The JSON of API Pix 2.9, in and out. Missing, added and reordered fields do no harm; what is there must be right.

/// A body for PUT /cobv/{txid}. Code `invalid_terms`.
Result<QJsonObject> chargeToJson(const Charge& charge, const QString& pixKey);
/// Code `provider_bad_answer`.
Result<RegisteredCharge> chargeFromJson(const QJsonObject& json);
/// `devolucoes` may be an array or a single object. Code `provider_bad_answer`.
Result<ReceivedPayment> paymentFromJson(const QJsonObject& json);
/// The same without refusing anything: what is wrong stands in `problems`, an unusable endToEndId is replaced by a name
/// made of the content, so that nothing is lost and nothing comes twice.
ReceivedPayment readPayment(const QJsonObject& json);
/// An item of `devolucoes`. Code `provider_bad_answer`.
Result<ProviderRefund> refundFromJson(const QJsonObject& json);

/// What a webhook's bytes name: payments to read back before believing them.
struct PixNotice {
    QStringList endToEndIds = {};          ///< once each, in order
    QHash<QString, QJsonObject> said = {}; ///< what it says of each, unproven
    QStringList problems = {};             ///< items that name none
};

/// `{"pix":[…]}`, a single payment, or an array of them. Code `invalid_notice` when it is none of these.
Result<PixNotice> parsePixNotice(QByteArrayView bytes);

/// What else the Central Bank's API calls about: "pix:recs" and "pix:cobsr", recurring Pix (Pix Automático). Empty:
/// neither.
QString otherPixNotice(QByteArrayView bytes);

/// An answer that is no success, in words: RFC 7807 where the provider keeps to it.
Error problemFromAnswer(int status, QByteArrayView body);

/// `[a-zA-Z0-9]{26,35}` from the system's randomness.
QString newTxid();

} // namespace trato::payments
