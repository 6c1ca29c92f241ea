#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "money/money.h"

#include <QByteArrayView>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace trato::payments {

/// How a charge is paid. What a provider of each fills in:
///   pix     RegisteredCharge: pixCode, location, key (the Pix key). Payments: externalId is the endToEndId.
///   boleto  RegisteredCharge: line, barcode, ourNumber, key ("bank/branch/account" that receives); pixCode and
///   location
///           as well where the bank prints a Pix code on the slip. Payments: externalId is unique at the bank.
///   link    RegisteredCharge: url (what is sent), reference (the provider's id of the charge), key (the provider's id
///           of the account that receives). Payments: externalId is the provider's id of the payment.
/// All: txid, status, amount, due, payments, raw. Amounts of received payments are what the payer paid, without the
/// provider's fees taken off.
enum class PaymentMethod { Pix, Boleto, Link };

/// pix, boleto, link
QString paymentMethodName(PaymentMethod method);
std::optional<PaymentMethod> paymentMethodFromName(const QString& name);

/// Money that arrived, as the provider's own books tell it.
struct ReceivedPayment {
    QString externalId = {};    ///< Pix: endToEndId, unique in the country
    QString txid = {};          ///< ours when it paid a charge of ours; may be empty
    money::Money amount = {};   ///< of the payment itself; refunds are not taken off
    money::Money refunded = {}; ///< what went back
    Instant paidAt = {};
    QString key = {}; ///< who received it, where the provider says so
    /// What is wrong with it, in words: an amount that is none, parts that don't add up, more sent back than came. Such
    /// a payment settles nothing; people look at it.
    QStringList problems = {};
    /// False: a notice names it, and the provider does not know it.
    bool confirmed = true;
    QJsonObject raw = {};
};

/// How a fine, a discount or an abatement is counted.
enum class TermKind { None, Fixed, Percent };

/// A fine once the due date has passed, or an abatement: so much money, or per cent of the amount.
struct AmountTerm {
    TermKind kind = TermKind::None;
    money::Money fixed = {};
    QString percent = {}; ///< "2.00", at most two decimals

    friend bool operator==(const AmountTerm&, const AmountTerm&) = default;
};

/// Interest: so much money or per cent, for each day, month or year of calendar or business days.
struct InterestTerm {
    enum class Per { Day, Month, Year };
    enum class Days { Calendar, Business };
    TermKind kind = TermKind::None;
    Per per = Per::Day; ///< money is always per day
    Days days = Days::Calendar;
    money::Money fixed = {};
    QString percent = {};

    friend bool operator==(const InterestTerm&, const InterestTerm&) = default;
};

/// What is taken off a payment: up to each of at most three days, or for each day paid early.
struct DiscountTerm {
    enum class By { Date, CalendarDayEarly, BusinessDayEarly };
    struct Step {
        QDate until = {};
        money::Money fixed = {};
        QString percent = {};

        friend bool operator==(const Step&, const Step&) = default;
    };
    TermKind kind = TermKind::None;
    By by = By::Date;
    std::vector<Step> steps = {}; ///< by date: oldest first; by day: one without a date

    friend bool operator==(const DiscountTerm&, const DiscountTerm&) = default;
};

/// What the provider adds to the amount or takes off it on the day of payment.
struct ChargeTerms {
    AmountTerm fine = {};
    InterestTerm interest = {};
    DiscountTerm discount = {};
    AmountTerm abatement = {};

    [[nodiscard]] bool isEmpty() const { return *this == ChargeTerms(); }
    friend bool operator==(const ChargeTerms&, const ChargeTerms&) = default;
};

/// What the provider is asked to collect.
struct Charge {
    QString txid = {}; ///< ours; a provider of links keeps it as its "external reference"
    money::Money amount = {};
    QDate due = {};
    int validDaysAfterDue = 0;  ///< calendar days
    QString payerDocument = {}; ///< CPF or CNPJ
    QString payerName = {};
    QString message = {};   ///< at most 140 characters; must not disclose what the debt is for
    QString document = {};  ///< boleto: the number printed as "número do documento"
    QString ourNumber = {}; ///< boleto: where we count them ourselves; empty: the bank does
    ChargeTerms terms = {};
};

enum class ChargeStatus { Active, Paid, Removed };

/// Which charge is meant. A Pix or a boleto is found by our txid; a link may need the provider's own id.
struct ChargeName {
    ChargeName(QString ourTxid, QString theirReference = {}) // NOLINT(google-explicit-constructor)
        : txid(std::move(ourTxid))
        , reference(std::move(theirReference))
    {
    }

    QString txid;
    QString reference; ///< RegisteredCharge::reference, when it is known
};

struct RegisteredCharge {
    QString txid = {};
    QString reference = {}; ///< the provider's own id of the charge
    ChargeStatus status = ChargeStatus::Active;
    money::Money amount = {};
    QDate due = {};
    int validDaysAfterDue = 0;
    QString key = {};       ///< who receives; it is held against the creditor's list of payees
    QString location = {};  ///< address of the Pix payload, without protocol
    QString pixCode = {};   ///< copy and paste
    QString line = {};      ///< boleto: 47 digits
    QString barcode = {};   ///< boleto: 44 digits
    QString ourNumber = {}; ///< boleto: nosso número, as the return file will tell it
    QString url = {};       ///< link: what the payer opens
    ChargeTerms terms = {};
    std::vector<ReceivedPayment> payments = {};
    QJsonObject raw = {}; ///< the provider's answer, as evidence
};

enum class RefundStatus { Processing, Done, Refused };

/// Money that goes back, as the provider tells it.
struct ProviderRefund {
    QString id = {}; ///< ours
    money::Money amount = {};
    RefundStatus status = RefundStatus::Processing;
    QString reason = {}; ///< why not, in the provider's words
    QJsonObject raw = {};
};

/// What the provider is asked to send back.
struct RefundOrder {
    QString payment = {}; ///< its external id
    QString id = {};      ///< ours, [a-zA-Z0-9]{1,35}; never used for anything else of that payment
    money::Money amount = {};
    QString description = {}; ///< for the payer, at most 140 characters
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

    [[nodiscard]] virtual PaymentMethod method() const { return PaymentMethod::Pix; }
    /// Its name in payments and notices: "pix", "asaas", "stripe", … An external id is unique within it.
    [[nodiscard]] virtual QString provider() const { return paymentMethodName(method()); }
    /// The account's name in the configuration.
    [[nodiscard]] virtual QString account() const = 0;
    /// Calendar days for which its charges can be paid after their due date.
    [[nodiscard]] virtual int validDaysAfterDue() const = 0;
    /// Makes the charge. May be repeated with the same txid: there is one charge afterwards, never two.
    virtual Result<RegisteredCharge> registerCharge(const Charge& charge) = 0;
    virtual Result<RegisteredCharge> charge(const ChargeName& name) = 0;
    virtual Result<RegisteredCharge> cancelCharge(const ChargeName& name) = 0;
    /// Gives the charge another due date. The answer's `due` says whether it has it already, or is going to. Only
    /// slips can be moved: `provider_refused` otherwise.
    virtual Result<RegisteredCharge> moveCharge(const ChargeName& name, QDate due);
    virtual Result<ReceivedPayment> payment(const QString& externalId) = 0;
    /// Everything received in [from, to), oldest page first.
    virtual Result<void> payments(
        Instant from, Instant to, const std::function<void(const ReceivedPayment&)>& visit) = 0;
    /// The payments that a notice (a webhook's bytes) is about, each read back here: the notice itself is only a hint.
    /// Code `invalid_notice` when it names none. What can't be found comes with `confirmed` false.
    virtual Result<std::vector<ReceivedPayment>> noticed(QByteArrayView notice);
    /// Sends money back. May be repeated with the same id: it goes once. A provider that can't: `provider_refused`.
    virtual Result<ProviderRefund> refund(const RefundOrder& order);
    /// How far that is. Code `provider_not_found`: it was never asked for.
    virtual Result<ProviderRefund> refundState(const QString& payment, const QString& id);
};

/// Whether what this provider delivers to the gateway is about payments: "pix", "asaas", "mercadopago", "stripe".
bool bringsPayments(const QString& provider);

/// Whether asking again later may help.
bool isWorthRepeating(const Error& error);

/// The last day on which a charge can be paid: a due date that is no business day moves to the next one, the days of
/// validity (calendar days) count from there, and a last day that is no business day moves on too.
QDate lastPayableDay(QDate due, int validDaysAfterDue);

} // namespace trato::payments
