#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "money/money.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace trato::payments {

/// Money that arrived, as the provider's own books tell it.
struct ReceivedPayment {
    QString externalId = {};    ///< Pix: endToEndId, unique in the country
    QString txid = {};          ///< ours when it paid a charge of ours; may be empty
    money::Money amount = {};   ///< of the payment itself; refunds are not taken off
    money::Money refunded = {}; ///< what went back
    Instant paidAt = {};
    QJsonObject raw = {};
};

/// What the provider is asked to collect.
struct Charge {
    QString txid = {};
    money::Money amount = {};
    QDate due = {};
    int validDaysAfterDue = 0;  ///< calendar days
    QString payerDocument = {}; ///< CPF or CNPJ
    QString payerName = {};
    QString message = {}; ///< at most 140 characters; must not disclose what the debt is for
};

enum class ChargeStatus { Active, Paid, Removed };

struct RegisteredCharge {
    QString txid = {};
    ChargeStatus status = ChargeStatus::Active;
    money::Money amount = {};
    QDate due = {};
    int validDaysAfterDue = 0;
    QString key = {};      ///< the Pix key that receives
    QString location = {}; ///< address of the payload, without protocol
    QString pixCode = {};  ///< copy and paste
    std::vector<ReceivedPayment> payments = {};
};

/// Who collects for us. Calls block. Errors:
///   provider_unavailable  nothing happened there; ask again later
///   provider_interrupted  it may have happened: ask before repeating
///   provider_refused      it says no, in words (`detail.title`, `detail.violations`); repeating does not help
///   provider_denied       our credentials or rights
///   provider_not_found    it does not know the thing
///   provider_bad_answer   it answered what nobody understands
class PaymentProvider {
public:
    virtual ~PaymentProvider() = default;

    /// The account's name in the configuration.
    [[nodiscard]] virtual QString account() const = 0;
    /// Calendar days for which its charges can be paid after their due date.
    [[nodiscard]] virtual int validDaysAfterDue() const = 0;
    /// Makes the charge. May be repeated with the same txid: there is one charge afterwards, never two.
    virtual Result<RegisteredCharge> registerCharge(const Charge& charge) = 0;
    virtual Result<RegisteredCharge> charge(const QString& txid) = 0;
    virtual Result<RegisteredCharge> cancelCharge(const QString& txid) = 0;
    virtual Result<ReceivedPayment> payment(const QString& externalId) = 0;
    /// Everything received in [from, to), oldest page first.
    virtual Result<void> payments(
        Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit) = 0;
};

/// Whether asking again later may help.
bool isWorthRepeating(const Error& error);

/// The last day on which a charge can be paid: a due date that is no business day moves to the next one, the days of
/// validity (calendar days) count from there, and a last day that is no business day moves on too.
QDate lastPayableDay(QDate due, int validDaysAfterDue);

} // namespace trato::payments
