#pragma once

#include "app/sandbox/world.h"

#include <QJsonObject>

#include <functional>

namespace trato::sandbox {

/// A charge that is paid on a page of the provider.
struct LinkCharge {
    QString id = {};
    /// The customer's own name of it; several charges may carry the same.
    QString reference = {};
    QString url = {};
    qint64 cents = 0;
    QDate due = {};
    /// Whether the page takes a payment.
    bool open = true;
    /// Never: it does not end by itself.
    Instant closesAt = {};
    Instant createdAt = {};
    /// What else this provider keeps.
    QJsonObject more = {};
};

struct LinkPayment {
    QString id = {};
    QString charge = {};
    QString reference = {};
    qint64 cents = 0;
    QString currency = {};
    qint64 refundedCents = 0;
    bool contested = false;
    Instant at = {};
    Instant changedAt = {};
};

/// The books of one provider of links. Safe to use from several threads.
class LinkBook final {
public:
    /// Held while something is read, changed and put back.
    [[nodiscard]] std::unique_lock<std::mutex> writing() { return std::unique_lock(m_writing); }
    void put(const LinkCharge& charge);
    void put(const LinkPayment& payment);
    [[nodiscard]] std::optional<LinkCharge> charge(const QString& id) const;
    /// By id, reference or address; a text that holds the address will do.
    [[nodiscard]] std::optional<LinkCharge> chargeIn(const QString& text) const;
    [[nodiscard]] std::optional<LinkPayment> payment(const QString& id) const;
    /// Oldest first.
    [[nodiscard]] std::vector<LinkCharge> charges() const;
    [[nodiscard]] std::vector<LinkPayment> payments(const std::function<bool(const LinkPayment&)>& wanted) const;

private:
    std::mutex m_writing;
    mutable std::mutex m_mutex;
    std::vector<LinkCharge> m_charges;
    std::vector<LinkPayment> m_payments;
};

} // namespace trato::sandbox
