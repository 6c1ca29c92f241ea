#pragma once

#include "compliance/contactfacts.h"
#include "compliance/contactpolicy.h"

#include <algorithm>

namespace trato::test {

inline Instant at(const QString& iso) { return Instant::parse(iso, deskZone()).value(); }

/// Thursday 2026-11-19 14:03 in São Paulo; Friday is a national holiday.
inline Instant thursday() { return at(QStringLiteral("2026-11-19T14:03:00-03:00")); }

/// Somebody in São Paulo with a mobile number and an e-mail address, one contract late since 2026-10-05, whose identity
/// is confirmed and whom nobody has contacted yet.
inline compliance::ContactFacts simpleFacts()
{
    compliance::ContactFacts facts;
    facts.debtor.id = DebtorId(1);
    facts.debtor.name = QStringLiteral("Marlene");
    facts.debtor.uf = QStringLiteral("SP");
    facts.debtor.rightPartyAt = thursday();
    facts.debtor.rightPartyBy = QStringLiteral("luana");
    const auto point = [](qint64 id, parties::ContactKind kind, const QString& value) {
        return parties::ContactPoint{.debtor = DebtorId(1),
            .id = ContactPointId(id),
            .handle = {kind, value},
            .source = QStringLiteral("import"),
            .label = {},
            .lastInboundAt = {},
            .createdAt = {}};
    };
    facts.points = {point(1, parties::ContactKind::Phone, QStringLiteral("+5511987654321")),
        point(2, parties::ContactKind::Email, QStringLiteral("marlene@exemplo.com"))};
    facts.openContracts = {{ContractId(7), QDate(2026, 10, 5)}};
    return facts;
}

inline compliance::Act actOn(Channel channel, compliance::Purpose purpose = compliance::Purpose::Collection)
{
    return {.debtor = DebtorId(1),
        .channel = channel,
        .purpose = purpose,
        .origin = compliance::Origin::Cadence,
        .actor = QStringLiteral("engine"),
        .at = thursday()};
}

inline const compliance::RuleOutcome& outcomeOf(const compliance::Verdict& verdict, const QString& rule)
{
    const auto found = std::find_if(verdict.rules.begin(), verdict.rules.end(),
        [&](const compliance::RuleOutcome& outcome) { return outcome.rule == rule; });
    static const compliance::RuleOutcome none;
    return found == verdict.rules.end() ? none : *found;
}

/// The rule that denies; empty: none does.
inline QString denialOf(const compliance::Act& act, const compliance::ContactFacts& facts)
{
    const compliance::Verdict verdict = compliance::ContactPolicy::judge(act, facts);
    return verdict.denial() ? verdict.denial()->rule : QString();
}

} // namespace trato::test
