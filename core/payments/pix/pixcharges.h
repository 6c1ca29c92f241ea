#pragma once

#include "payments/pix/pixsession.h"
#include "payments/provider.h"

#include <functional>
#include <optional>

namespace trato::payments {

/// Paid at once (cob) or by a due date (cobv).
enum class PixChargeKind { Immediate, WithDueDate };

/// A charge that is paid within a time.
struct ImmediateCharge {
    QString txid = {}; ///< empty: the provider chooses one
    money::Money amount = {};
    std::chrono::seconds expires{86'400};
    QString payerDocument = {}; ///< may be empty
    QString payerName = {};
    QString message = {};                ///< at most 140 characters
    std::optional<qint64> location = {}; ///< of PixLocations
};

/// What is changed in a charge that is still active; what is empty stays.
struct ChargeChange {
    std::optional<money::Money> amount = {};
    std::optional<QDate> due = {};         ///< with due date only
    std::optional<ChargeTerms> terms = {}; ///< with due date only; needs amount and due
    std::optional<QString> message = {};
    std::optional<qint64> location = {};
};

/// The charges of API Pix beyond what PaymentProvider needs.
class PixCharges final {
public:
    explicit PixCharges(PixSession& session)
        : m_session(session)
    {
    }

    /// PUT /cob/{txid}, or POST /cob without one (which may make two when the answer is lost).
    Result<RegisteredCharge> make(const ImmediateCharge& charge);
    Result<RegisteredCharge> change(PixChargeKind kind, const QString& txid, const ChargeChange& change);
    Result<RegisteredCharge> cancel(PixChargeKind kind, const QString& txid);
    /// As it stands, or as it stood in an earlier revision.
    Result<RegisteredCharge> get(PixChargeKind kind, const QString& txid, std::optional<int> revision = {});
    /// Made in [from, to]; `status` as the interface calls it ("ATIVA"), empty: any.
    Result<void> list(PixChargeKind kind, Instant from, Instant to,
        const std::function<void(const RegisteredCharge&)>& visit, const QString& status = {});

private:
    PixSession& m_session;
};

} // namespace trato::payments
