#pragma once

#include "app/sandbox/world.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace trato::sandbox {

/// A charge as it stands at the PSP.
struct PixCharge {
    /// cob or cobv
    QString kind;
    QString txid;
    /// As API Pix shows it, without `pix` and `pixCopiaECola`.
    QJsonObject json;
    QString location;
    Instant createdAt;
    QStringList payments;
    /// As it was shown before each change; the index is the revision.
    QJsonArray revisions = {};

    [[nodiscard]] QString status() const { return json.value(u"status").toString(); }
    [[nodiscard]] QDate due() const;
    [[nodiscard]] qint64 originalCents() const;
};

struct PixPayment {
    QString endToEndId;
    QString txid;
    qint64 cents = 0;
    Instant at;
    QJsonObject json;
};

/// What is owed when a charge is paid on a day: original + fine + interest - rebate - discount, in cents.
/// Calendar days after the due date; the business-day modalities of interest count Monday to Friday.
struct PixAmount {
    qint64 original = 0;
    qint64 fine = 0;
    qint64 interest = 0;
    qint64 rebate = 0;
    qint64 discount = 0;

    [[nodiscard]] qint64 total() const { return original + fine + interest - rebate - discount; }
};
PixAmount amountOn(const PixCharge& charge, QDate day);

/// The PSP's books. Safe to use from several threads.
class PixBook final {
public:
    /// Held while a charge is read, changed and put back.
    [[nodiscard]] std::unique_lock<std::mutex> writing() { return std::unique_lock(m_writing); }
    void put(const PixCharge& charge);
    [[nodiscard]] std::optional<PixCharge> charge(const QString& txid) const;
    /// The charge whose location (address of the payload) is part of `text`, as a copied code contains it.
    [[nodiscard]] std::optional<PixCharge> chargeInText(const QString& text) const;
    [[nodiscard]] std::vector<PixCharge> charges() const;
    /// Records a payment and, with a txid, marks its charge CONCLUIDA.
    void pay(const PixPayment& payment);
    [[nodiscard]] std::optional<PixPayment> payment(const QString& endToEndId) const;
    /// The payment of that endToEndId is another one now.
    void replace(const PixPayment& payment);
    [[nodiscard]] std::vector<PixPayment> allPayments() const;
    /// Payments in [from, to], oldest first.
    [[nodiscard]] std::vector<PixPayment> payments(Instant from, Instant to) const;

private:
    std::mutex m_writing;
    mutable std::mutex m_mutex;
    QHash<QString, PixCharge> m_charges;
    QHash<QString, QString> m_txidByLocation;
    std::vector<PixPayment> m_payments;
};

} // namespace trato::sandbox
