#pragma once

#include "base/result.h"
#include "documents/document.h"
#include "money/money.h"
#include "payments/provider.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::payments {

/// Who stands on a slip. `document` is a CPF or CNPJ, `address` one line.
struct SlipParty {
    QString name = {};
    QString document = {};
    QString address = {};
};

/// A part of the amount: "Multa (2%)", R$ 8,00. Some states want each one named.
struct SlipItem {
    QString label = {};
    money::Money amount = {};
};

/// What is printed on a slip. Texts are the payer's: Portuguese, plain, nothing that shames.
struct Slip {
    QString barcode = {};                   ///< 44 digits; the line is made from it
    SlipParty beneficiary = {};             ///< who receives: name, document and address must be there (CDC art. 42-A)
    std::optional<SlipParty> creditor = {}; ///< whose debt it is, where that is somebody else; as complete
    SlipParty payer = {};
    QString agencyAccount = {}; ///< "1234/12345-6"
    QString ourNumber = {};     ///< as printed
    QString wallet = {};
    QString documentNumber = {};
    QString species = QStringLiteral("DM");
    QDate issued = {};
    QDate due = {};                          ///< none: payable when presented
    std::optional<money::Money> amount = {}; ///< none or 0: the payer fills it in
    ChargeTerms terms = {};                  ///< as registered at the bank: printed in words
    std::optional<int> validDaysAfterDue = {};
    QStringList instructions = {}; ///< more lines beside those of the terms
    QString about = {};            ///< what is paid: "Parcela 3 de 12 do acordo 118"
    std::vector<SlipItem> items = {};
    QString pixCode = {}; ///< copy and paste; empty: the bank returned none
};

/// Adds a page with the payer's receipt and the bank's coupon: barcode of 103 × 13 mm, its middle 12 mm above the
/// coupon's foot, Pix code where there is one. Nothing is printed that a bank would read otherwise. Codes:
/// `slip_items_mismatch`, `invalid_slip_code` (the barcode's digits don't hold or are no bank's),
/// `slip_amount_mismatch`, `slip_due_mismatch`, `payee_incomplete` (`detail.field`), `qr_too_large`.
Result<void> addSlip(documents::Document& document, const Slip& slip);

/// One slip as PDF.
Result<QByteArray> slipPdf(const Slip& slip, Instant created);

/// Fine, interest, discount and abatement in the payer's words, a line each, then until when it can be paid.
QStringList termsInWords(const ChargeTerms& terms, QDate due, std::optional<int> validDaysAfterDue);

} // namespace trato::payments
