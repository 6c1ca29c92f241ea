#include "app/ctl/commands/contactconsent.h"

#include "app/ctl/debtorfile.h"
#include "app/ctl/values.h"
#include "negotiation/policy/policyversions.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonArray>

namespace trato::ctl {

using namespace Qt::StringLiterals;
using parties::Consent;
using parties::ConsentPurpose;

namespace {

std::optional<ConsentPurpose> consentPurposeValue(QStringView name)
{
    for (const ConsentPurpose purpose : {ConsentPurpose::Collection, ConsentPurpose::Marketing, ConsentPurpose::All}) {
        if (parties::consentPurposeName(purpose) == name)
            return purpose;
    }
    return std::nullopt;
}

/// A yes has to be proved one day: by whom it was said to and in which words.
Result<void> requireGrounds(const Consent& consent)
{
    if (consent.state == Consent::State::Revoked)
        return {};
    if (!consent.creditor.isValid())
        return failure(u"creditor_required"_s, QCoreApplication::translate("ctl", "Say to whom the yes was given."));
    if (consent.basis.isEmpty())
        return failure(u"words_required"_s, QCoreApplication::translate("ctl", "Say how the yes was given."));
    return {};
}

} // namespace

void ContactConsentCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, "the debtor's number")->required();
    CLI::Option* const yes = app.add_flag("--yes", m_yes, "they agreed");
    app.add_flag("--no", m_no, "they refuse")->excludes(yes);
    app.add_option(
        "--creditor", m_creditor, "said to this one by name; a yes needs it, a refusal without it is for all");
    app.add_option("--channel", m_channel, "on this channel alone");
    app.add_option("--purpose", m_purpose, "collection (default), marketing or *");
    app.add_option("--words", m_words, "what they said, or the form they signed");
    app.add_option("--until", m_until, "of a yes: until when it holds, ISO 8601");
    app.add_option("--proof", m_proof, "of a yes: where it can be read");
}

Result<void> ContactConsentCommand::record(Context& context, bool granted)
{
    TRATO_TRY(const qint64 number, integerValue(m_debtor));
    const DebtorId debtor(number);
    const Instant now = context.clock().now();
    Consent consent{.state = granted ? Consent::State::Granted : Consent::State::Revoked,
        .basis = QString::fromStdString(m_words).trimmed(),
        .source = context.user(),
        .at = now,
        .proof = QString::fromStdString(m_proof)};
    TRATO_TRY(consent.purpose, choiceValue(m_purpose, consentPurposeValue, "collection, marketing, *"));
    if (!m_channel.empty()) {
        TRATO_TRY(consent.channel, choiceValue(m_channel, channelFromName, "whatsapp, sms, rcs, email, voice, portal"));
    }
    if (granted && !m_until.empty()) {
        TRATO_TRY(consent.expiresAt, Instant::parse(QString::fromStdString(m_until), deskZone()));
    }
    TRATO_TRY(storage::Database* const database, context.database());
    if (!m_creditor.empty()) {
        TRATO_TRY(consent.creditor, negotiation::creditorNamed(*database, QString::fromStdString(m_creditor)));
    }
    TRATO_CHECK(requireGrounds(consent));
    return database->transaction([&]() -> Result<void> {
        TRATO_CHECK(parties::Debtors(*database).byId(debtor));
        TRATO_CHECK(parties::Consents(*database).record(debtor, consent));
        return storage::audit(
            *database, {.at = now,
                           .actor = context.user(),
                           .action = u"record_consent"_s,
                           .debtor = debtor,
                           .detail = {{u"state"_s, parties::consentStateName(consent.state)},
                               {u"channel"_s, consent.channel ? channelName(*consent.channel) : u"*"_s},
                               {u"purpose"_s, parties::consentPurposeName(consent.purpose)},
                               {u"creditor"_s, QString::fromStdString(m_creditor)}, {u"words"_s, consent.basis}}});
    });
}

Result<void> ContactConsentCommand::run(Context& context)
{
    if (m_yes || m_no)
        TRATO_CHECK(record(context, m_yes));
    TRATO_TRY(const qint64 number, integerValue(m_debtor));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_CHECK(parties::Debtors(*database).byId(DebtorId(number)));
    TRATO_TRY(const QJsonArray lines, consentsOf(*database, DebtorId(number)));
    for (const QJsonValue line : lines)
        context.printLine(line.toObject());
    return {};
}

} // namespace trato::ctl
