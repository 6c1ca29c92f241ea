#pragma once

#include "base/result.h"

#include <QString>

namespace trato::payments {

/// Where a bank credits its slips, as the contract with the bank says it. Digits only; shorter numbers are filled with
/// zeros in front.
struct BoletoAccount {
    QString bank = {};         ///< 001, 033, 104, 237, 341
    QString agency = {};       ///< without its check digit
    QString agencyDigit = {};  ///< may be empty
    QString account = {};      ///< without its check digit
    QString accountDigit = {}; ///< may be empty; Itaú's is checked
    QString agreement = {}; ///< Banco do Brasil: convênio of 4, 6 or 7 digits; Caixa, Santander: the beneficiary's code
    QString wallet = {};    ///< carteira: 17, 109, 09, 101; Caixa: RG (registered, the usual one) or SR
};

/// A slip's number at its bank, and what follows from it.
struct SlipNumber {
    QString digits = {}; ///< nosso número as files carry it, without check digit
    QString digit =
        {}; ///< its check digit: 0 to 9, X (Banco do Brasil), P (Bradesco); none with a convênio of 7 digits
    QString printed = {};       ///< "109/00012345-6"
    QString agencyAccount = {}; ///< "1234/12345-6": what the slip says of its beneficiary's account
    QString freeField = {};     ///< 25 digits
};

/// The `sequence`-th slip of this account, by the bank's own layout. Codes: `unknown_bank_layout`, `invalid_account`
/// (`detail.field`: agency, account, account_digit, agreement, wallet), `our_number_out_of_range`.
Result<SlipNumber> slipNumber(const BoletoAccount& account, qint64 sequence);

} // namespace trato::payments
