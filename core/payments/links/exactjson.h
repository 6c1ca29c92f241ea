#pragma once

#include "base/result.h"
#include "money/money.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace trato::payments {

/// JSON whose numbers are kept as the text that stood there: `{"value":129.90}` gives the string "129.90". So an amount
/// is read exactly and a long id keeps all its digits, where a number of Qt's JSON may be a double. Code
/// `invalid_json`.
Result<QJsonObject> parseExactJson(QByteArrayView bytes);

/// `object` as JSON with one more field in front, whose value is written as it is given: an amount as the number
/// 129.90, or a list of what was made this way.
QByteArray withRawField(const char* name, const QByteArray& value, const QJsonObject& object);

/// Reais as a number or text with at most two decimals; cents as a whole number. Code `provider_bad_answer` names the
/// field.
Result<money::Money> reaisField(const QJsonObject& json, const QString& field);
Result<money::Money> centsField(const QJsonObject& json, const QString& field);
/// That, where the field may be absent or null: nothing then.
Result<money::Money> optionalReais(const QJsonObject& json, const QString& field);
Result<money::Money> optionalCents(const QJsonObject& json, const QString& field);

/// Code `provider_bad_answer`.
Failure unusableField(const QString& field);

} // namespace trato::payments
