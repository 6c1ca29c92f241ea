#pragma once

#include "base/result.h"
#include "money/money.h"
#include "payments/cnab/bankrecord.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace trato::payments {

/// What the bank is asked to do with a title.
enum class RemittanceOrder : quint8 {
    Register,
    Cancel,    ///< baixa: nobody can pay it any more
    ChangeDue, ///< `due` is the new day
};

/// register, cancel, change_due
QString remittanceOrderName(RemittanceOrder order);
RemittanceOrder remittanceOrderFromName(const QString& name);

/// Who we are at the bank. Numbers as the bank gave them: digits, "P" and "X" only in check digits.
struct RemittanceAccount {
    QString bank = {}; ///< 001, 033, 104, 237, 341
    CnabLayout layout = CnabLayout::Cnab240;
    QString branch = {};
    QString branchDigit = {};
    QString account = {};
    QString accountDigit = {};
    QString agreement =
        {}; ///< convênio, código do beneficiário, código da empresa or, at Santander in 400 columns, of transmission
    QString transmission = {}; ///< Santander in 240 columns: código de transmissão
    QString wallet = {};       ///< carteira
    QString variation = {};    ///< of the wallet, where the bank has one
    QString company = {};
    QString companyDocument = {}; ///< CPF or CNPJ
};

struct RemittancePayer {
    QString document = {};
    QString name = {};
    QString address = {};
    QString district = {};
    QString postcode = {}; ///< eight digits, with or without the dash
    QString city = {};
    QString state = {};
};

struct RemittanceTitle {
    RemittanceOrder order = RemittanceOrder::Register;
    QString ourNumber = {}; ///< as the bank counts it, without check digit
    QString ourDigit = {};  ///< where the layout has it apart
    QString document = {};  ///< seu número
    QString control = {};   ///< comes back in every answer
    QDate due = {};
    QDate issued = {};
    money::Money amount = {};
    money::Money interestPerDay = {};
    int finePercentHundredths = 0; ///< 200 is 2 %
    QString species = {};          ///< empty: DM
    RemittancePayer payer = {};
};

struct Remittance {
    RemittanceAccount account = {};
    qint64 sequence = 0; ///< of the file at this bank and agreement; each must be used once
    QDateTime generated = {};
    std::vector<RemittanceTitle> titles = {};
};

struct RemittanceFile {
    QByteArray bytes = {}; ///< ASCII, CRLF
    int lines = 0;
    money::Money total = {};
};

/// The file for the bank. Names and addresses lose accents and are cut where the field ends; anything else that does
/// not fit is refused, never shortened. Codes: `unsupported_bank`; `nothing_to_send`; `invalid_remittance` with
/// `detail.field` and `detail.title` (from 1; 0: the account's own data).
Result<RemittanceFile> writeRemittance(const Remittance& remittance);

} // namespace trato::payments
