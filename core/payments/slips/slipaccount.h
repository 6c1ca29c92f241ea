#pragma once

#include "base/result.h"
#include "payments/boleto/boletoaccount.h"
#include "payments/cnab/remittance.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace trato::payments {

/// How the bank hears of slips: by its API, or by remittance files.
enum class SlipWay { Files, Api };

/// files, api
QString slipWayName(SlipWay way);

/// Where slips are credited: `[[boleto]]` of the configuration file.
struct SlipAccount {
    QString name = {}; ///< unlike that of any other account for payments
    SlipWay way = SlipWay::Files;
    BoletoAccount bank = {};
    qint64 firstNumber = 1; ///< where the bank's numbers begin for us
    int validDaysAfterDue = 29;

    // Files
    CnabLayout layout = CnabLayout::Cnab240;
    QString transmission = {};     ///< Santander: código de transmissão
    QString remittanceWallet = {}; ///< carteira as remittances carry it; the slip's own where it is left out
    QString variation = {};
    QString company = {};
    QString companyDocument = {};

    // API
    QString baseUrl = {};
    QString tokenUrl = {};
    QString clientId = {};
    QString clientSecret = {};
    QString appKey = {};          ///< gw-dev-app-key; empty: none
    QString certificateFile = {}; ///< mutual TLS; empty: none
    QString keyFile = {};
    QString caFile = {};

    /// What a file's header says of us.
    [[nodiscard]] RemittanceAccount remittance() const;
    /// "bank/branch/account": held against the creditor's list of payees.
    [[nodiscard]] QString payee() const;
    /// Our number as this bank's files and API tell it, with the check digit where they have it.
    [[nodiscard]] QString toldNumber(const SlipNumber& number) const;
};

/// The accounts of a configuration file (TOML). No `[[boleto]]`: none. Two that would charge under the same agreement
/// and wallet are refused: nobody could tell their numbers apart. Code `invalid_config` names account and key.
Result<std::vector<SlipAccount>> readSlipAccounts(QByteArrayView toml);
/// A missing file: no accounts. Code `unreadable_file`.
Result<std::vector<SlipAccount>> loadSlipAccounts(const QString& configPath);
/// The one of that name; the first one when the name is empty. Code `no_payment_account`.
Result<SlipAccount> slipAccountOf(const QString& configPath, const QString& name);

} // namespace trato::payments
