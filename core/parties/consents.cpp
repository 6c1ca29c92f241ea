#include "parties/consents.h"

#include "storage/database.h"

#include <algorithm>

namespace trato::parties {
namespace {

const QString everyChannel = QStringLiteral("*");

Consent consentOf(const storage::Row& row)
{
    return {
        .channel = channelFromName(row.text("channel")),
        .purpose = consentPurposeFromName(row.text("purpose")),
        .state = row.text("state") == QStringLiteral("granted") ? Consent::State::Granted : Consent::State::Revoked,
        .basis = row.text("basis"),
        .source = row.text("source"),
        .at = row.instant("at"),
        .interaction = row.id<InteractionId>("interaction_id"),
        .expiresAt = row.instant("expires_at"),
        .proof = row.text("proof"),
        .creditor = row.id<CreditorId>("creditor_id"),
        .creditorName = row.text("creditor_name"),
        .number = row.integer("id"),
    };
}

bool bearsOn(const Consent& line, const ConsentQuestion& question)
{
    return (!line.channel || *line.channel == question.channel) &&
           (line.purpose == ConsentPurpose::All || line.purpose == question.purpose) && line.holdsAt(question.at);
}

bool isAbout(const Consent& line, CreditorId creditor) { return !line.creditor.isValid() || line.creditor == creditor; }

/// The refusals up to its own line, and none that came after it: neither by the clock nor in the order in which the
/// lines were written down. One that names no creditor lifts none that names one.
bool liftsRefusal(const Consent& yes, const Consent& no)
{
    return yes.at >= no.at && yes.number >= no.number && (yes.creditor.isValid() || !no.creditor.isValid());
}

} // namespace

QString consentPurposeName(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::Collection: return QStringLiteral("collection");
    case ConsentPurpose::Marketing: return QStringLiteral("marketing");
    case ConsentPurpose::All: return QStringLiteral("*");
    }
    return {};
}

ConsentPurpose consentPurposeFromName(QStringView name)
{
    if (name == QLatin1StringView("collection"))
        return ConsentPurpose::Collection;
    return name == QLatin1StringView("marketing") ? ConsentPurpose::Marketing : ConsentPurpose::All;
}

QString consentStateName(Consent::State state)
{
    return state == Consent::State::Granted ? QStringLiteral("granted") : QStringLiteral("revoked");
}

Result<void> Consents::record(DebtorId debtor, const Consent& consent)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("consent")));
    TRATO_CHECK(m_database.execute(QStringLiteral("parties/record_consent"),
        {{":debtor", debtor}, {":id", id}, {":channel", consent.channel ? channelName(*consent.channel) : everyChannel},
            {":purpose", consentPurposeName(consent.purpose)}, {":state", consentStateName(consent.state)},
            {":basis", consent.basis}, {":source", consent.source}, {":at", consent.at},
            {":interaction", consent.interaction}, {":expires", consent.expiresAt}, {":proof", consent.proof},
            {":creditor", consent.creditor}}));
    return m_database.announce(QStringLiteral("debtor"), debtor);
}

Result<std::vector<Consent>> Consents::ledger(DebtorId debtor) const
{
    return m_database.all(QStringLiteral("parties/consent_ledger"), {{":debtor", debtor}}, consentOf);
}

Result<bool> Consents::isRevoked(DebtorId debtor, Channel channel, ConsentPurpose purpose) const
{
    TRATO_TRY(const auto lines, ledger(debtor));
    // A no does not run out.
    const Consent* line = rulingConsent(lines, {.channel = channel, .purpose = purpose});
    return line && line->state == Consent::State::Revoked;
}

const Consent* rulingConsent(const std::vector<Consent>& ledger, const ConsentQuestion& question)
{
    std::vector<const Consent*> refusals;
    std::vector<const Consent*> yeses;
    for (const Consent& line : ledger) {
        if (bearsOn(line, question) && isAbout(line, question.creditor))
            (line.state == Consent::State::Revoked ? refusals : yeses).push_back(&line);
    }
    const auto stands = [&yeses](const Consent* no) {
        return std::ranges::none_of(yeses, [no](const Consent* yes) { return liftsRefusal(*yes, *no); });
    };
    const auto standing = std::find_if(refusals.rbegin(), refusals.rend(), stands);
    if (standing != refusals.rend())
        return *standing;
    const auto named =
        std::find_if(yeses.rbegin(), yeses.rend(), [](const Consent* yes) { return yes->creditor.isValid(); });
    if (named != yeses.rend())
        return *named;
    return yeses.empty() ? nullptr : yeses.back();
}

} // namespace trato::parties
