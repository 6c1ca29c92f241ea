#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace trato {

/// A 64-bit key given by the database. Each kind of thing has a type of its own, so that a contract can't be passed
/// where a debtor is meant. 0 is "none yet".
template <class Tag>
class Id final {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using CreditorId = Id<struct CreditorTag>;
using PortfolioId = Id<struct PortfolioTag>;
using DebtorId = Id<struct DebtorTag>;
using ContactPointId = Id<struct ContactPointTag>;
using ContractId = Id<struct ContractTag>;
using InstalmentId = Id<struct InstalmentTag>;
using HoldId = Id<struct HoldTag>;
using InboxId = Id<struct InboxTag>;
using OutboxId = Id<struct OutboxTag>;
using InteractionId = Id<struct InteractionTag>;
using WorkItemId = Id<struct WorkItemTag>;
using OfferId = Id<struct OfferTag>;
using AgreementId = Id<struct AgreementTag>;
using AgreementInstalmentId = Id<struct AgreementInstalmentTag>;
using PromiseId = Id<struct PromiseTag>;
using PaymentRequestId = Id<struct PaymentRequestTag>;
using PaymentId = Id<struct PaymentTag>;

} // namespace trato

template <class Tag>
struct std::hash<trato::Id<Tag>> {
    size_t operator()(trato::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
