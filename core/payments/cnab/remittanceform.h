#pragma once

#include "base/result.h"
#include "payments/cnab/remittance.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace trato::payments::cnab {

/// One field of a line that is written.
struct FormField {
    enum class Kind : quint8 { Literal, Zeros, Number, Document, Text, FittingText, Day };

    int from = 0; ///< from 0
    int length = 0;
    Kind kind = Kind::Literal;
    QString what = {}; ///< the text itself, or the value's name
};

using FormLine = std::vector<FormField>;

/// What a bank's remittance is made of, in one layout. Lines that it does not have are empty.
struct RemittanceForm {
    QHash<QString, FormLine> lines = {}; ///< header, lot_header, detail, p, q, r, fine, lot_trailer, trailer
    QHash<QString, QString> orders = {};
    QString species = {};
    QString fineCode = {};
};

/// Values by name; days as yyyyMMdd.
using FormValues = QHash<QString, QString>;

/// Fields one a line: "63-70 9 our_number". Fields that overlap, lie outside or are no field: code
/// `invalid_bank_layout`.
Result<FormLine> readFormLine(const QString& text, int width);
Result<RemittanceForm> readRemittanceForm(const QJsonObject& section, int width);

/// resources/payments/remittance or the desk's own in its place; null when there is none for the bank.
const RemittanceForm* remittanceForm(const QString& bank, CnabLayout layout);

/// A line of `width` columns. The error's message is the name of the value that does not fit.
Result<QByteArray> filledLine(const FormLine& form, int width, const FormValues& values);

} // namespace trato::payments::cnab
