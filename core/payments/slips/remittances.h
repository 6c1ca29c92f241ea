#pragma once

#include "payments/slips/slipaccount.h"
#include "payments/slips/slipinstructions.h"

#include <functional>
#include <optional>

namespace trato::payments {

/// A remittance as it is kept.
struct KeptRemittance {
    qint64 number = 0;
    QString name = {}; ///< of the file, without a folder
    int titles = 0;
    money::Money total = {};
    QByteArray content = {};

    /// number, file, titles, total
    [[nodiscard]] QJsonObject toJson() const;
};

/// Remittance files of an account that charges by files. Each instruction goes into one of them, each of them has a
/// number of its own; all are kept, so that a lost one is written again byte for byte. The files themselves are the
/// caller's: first those that were not delivered, then what waits.
class Remittances final {
public:
    Remittances(storage::Database& database, const Clock& clock, SlipAccount account)
        : m_database(database)
        , m_clock(clock)
        , m_account(std::move(account))
    {
    }

    using OnRefused = std::function<Result<void>(const SlipWork&)>;
    /// Puts what waits into the next file; nothing: nothing waits. What does not fit the bank's layout is left out,
    /// charged no more, and told to `onRefused` within the transaction. Codes `charges_by_api`, `unsupported_bank`,
    /// `invalid_remittance` (the account's own data).
    Result<std::optional<KeptRemittance>> write(const QString& actor, const OnRefused& onRefused);
    /// Written, but nobody said that the file was put anywhere.
    Result<std::vector<KeptRemittance>> undelivered();
    Result<void> setDelivered(qint64 number);
    /// Code `no_remittance`.
    Result<KeptRemittance> find(qint64 number);

private:
    struct Waiting;
    Result<KeptRemittance> writeWhatWaits(const QString& actor, const std::vector<Waiting>& waiting);
    Result<std::vector<Waiting>> waiting();
    Result<RemittanceTitle> titleOf(const Waiting& one) const;
    Result<bool> leaveOut(const Error& error, const std::vector<Waiting>& waiting, const OnRefused& onRefused);

    storage::Database& m_database;
    const Clock& m_clock;
    SlipAccount m_account;
};

} // namespace trato::payments
