#include "casework/contactword.h"

#include "base/text.h"
#include "casework/outboxact.h"
#include "casework/words.h"
#include "compliance/contactpolicy.h"
#include "negotiation/roles.h"
#include "parties/debtors.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "timeline/timeline.h"

#include <algorithm>
#include <vector>

namespace trato::casework {

using channels::OutboxRow;
using compliance::ContactFacts;
using compliance::ContactPolicy;
using compliance::Outcome;
using compliance::Verdict;
using parties::Consent;

namespace {

bool isRefusal(const ContactWord& word) { return word.said.state == Consent::State::Revoked; }

Result<void> requireGrounds(const Consent& yes)
{
    if (!yes.creditor.isValid())
        return failure(QStringLiteral("creditor_required"), Words::tr("Say to whom the yes was given."));
    if (yes.basis.trimmed().isEmpty())
        return failure(QStringLiteral("words_required"), Words::tr("Say how the yes was given."));
    if (yes.proof.trimmed().isEmpty())
        return failure(QStringLiteral("proof_required"),
            Words::tr("Say where the yes can be read or heard: a form, a message, a recording."));
    return {};
}

Result<void> checkUntil(const ContactWord& word, Instant now)
{
    const Instant until = word.said.expiresAt;
    if (until.isNever())
        return {};
    if (isRefusal(word))
        return failure(
            QStringLiteral("invalid_instant"), Words::tr("A refusal does not run out; a later yes takes it back."));
    if (until <= now)
        return failure(QStringLiteral("invalid_instant"),
            Words::tr("The yes would be over already: say until when in the future it holds."));
    return {};
}

bool isDenied(const Verdict& verdict, const QString& rule)
{
    return std::ranges::any_of(verdict.rules, [&](const compliance::RuleOutcome& outcome) {
        return outcome.rule == rule && outcome.outcome == Outcome::Deny;
    });
}

/// A rule forbids after the word what it let pass before; or the ledger forbids it anyhow.
bool isForbiddenBy(const Verdict& after, const Verdict& before)
{
    return std::ranges::any_of(after.rules, [&](const compliance::RuleOutcome& outcome) {
        const bool byLedger = outcome.rule == QStringLiteral("consent");
        return outcome.outcome == Outcome::Deny && (byLedger || !isDenied(before, outcome.rule));
    });
}

ContactFacts withWord(ContactFacts facts, const Consent& said)
{
    Consent line = said;
    line.number = facts.consents.empty() ? 1 : facts.consents.back().number + 1;
    facts.consents.push_back(line);
    return facts;
}

/// What waits and may not leave once the word is written down.
Result<std::vector<OutboxId>> forbiddenRows(storage::Database& database, DebtorId debtor, const Consent& said)
{
    TRATO_TRY(const ContactFacts before, ContactFacts::load(database, debtor, said.at));
    const ContactFacts after = withWord(before, said);
    TRATO_TRY(const auto rows, channels::Outbox(database).waiting(debtor));
    std::vector<OutboxId> forbidden;
    for (const OutboxRow& row : rows) {
        const compliance::Act act = actOf(row, row.claimedBy, said.at);
        if (isForbiddenBy(ContactPolicy::judge(act, after), ContactPolicy::judge(act, before)))
            forbidden.push_back(row.id);
    }
    return forbidden;
}

Result<qint64> recallForbidden(storage::Database& database, DebtorId debtor, const Consent& said)
{
    TRATO_TRY(const auto rows, forbiddenRows(database, debtor, said));
    qint64 recalled = 0;
    for (const OutboxId row : rows) {
        TRATO_TRY(const bool taken,
            channels::Outbox(database).recall(row, Words::tr("they asked not to be contacted"), said.at));
        recalled += taken ? 1 : 0;
    }
    return recalled;
}

/// The refusal as a line of the case; a yes stands in the ledger alone.
Result<void> noteRefusal(storage::Database& database, const ContactWord& word, qint64 recalled)
{
    const Consent& said = word.said;
    QString where = said.channel ? Words::tr("Do not contact: by %1").arg(channelWord(*said.channel))
                                 : Words::tr("Do not contact: on no channel");
    if (said.purpose == parties::ConsentPurpose::Marketing)
        where = Words::tr("They want no promotions");
    TRATO_CHECK(timeline::Timeline(database).append({.debtor = word.debtor,
        .at = said.at,
        .kind = QStringLiteral("opt_out"),
        .text = text::storable(said.creditorName.isEmpty() ? where : where + QStringLiteral(" · ") + said.creditorName),
        .actorKind = timeline::ActorKind::Human,
        .actor = word.actor,
        .payload = {{QStringLiteral("words"), said.basis}, {QStringLiteral("recalled"), recalled}}}));
    return database.announce(QStringLiteral("timeline"), word.debtor);
}

storage::AuditEntry entryOf(const ContactWord& word, qint64 recalled)
{
    const Consent& said = word.said;
    return {.at = said.at,
        .actor = word.actor,
        .action = QStringLiteral("record_consent"),
        .debtor = word.debtor,
        .detail = {{QStringLiteral("state"), parties::consentStateName(said.state)},
            {QStringLiteral("channel"), said.channel ? channelName(*said.channel) : QStringLiteral("*")},
            {QStringLiteral("purpose"), parties::consentPurposeName(said.purpose)},
            {QStringLiteral("creditor"), said.creditorName}, {QStringLiteral("words"), said.basis},
            {QStringLiteral("proof"), said.proof}, {QStringLiteral("recalled"), recalled}}};
}

} // namespace

Result<ContactWordEffect> writeDown(storage::Database& database, const Clock& clock, const ContactWord& given)
{
    ContactWord word = given;
    word.said.at = clock.now();
    word.said.source = word.actor;
    word.said.basis = text::storable(word.said.basis.trimmed());
    word.said.proof = text::storable(word.said.proof.trimmed());
    TRATO_CHECK(checkUntil(word, word.said.at));
    if (!isRefusal(word))
        TRATO_CHECK(requireGrounds(word.said));
    else if (word.said.basis.isEmpty())
        word.said.basis = QStringLiteral("LGPD, art. 18");
    return database.transaction([&]() -> Result<ContactWordEffect> {
        TRATO_CHECK(parties::Debtors(database).byId(word.debtor));
        ContactWordEffect effect;
        if (isRefusal(word)) {
            TRATO_TRY(effect.recalled, recallForbidden(database, word.debtor, word.said));
        } else {
            TRATO_CHECK(negotiation::requireSupervisor(database, word.actor));
        }
        TRATO_CHECK(parties::Consents(database).record(word.debtor, word.said));
        if (isRefusal(word))
            TRATO_CHECK(noteRefusal(database, word, effect.recalled));
        TRATO_CHECK(storage::audit(database, entryOf(word, effect.recalled)));
        return effect;
    });
}

} // namespace trato::casework
