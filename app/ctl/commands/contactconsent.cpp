#include "app/ctl/commands/contactconsent.h"

#include "app/ctl/debtorfile.h"
#include "app/ctl/values.h"
#include "negotiation/policy/policyversions.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

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

} // namespace

void ContactConsentCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
    CLI::Option* const yes =
        app.add_flag("--yes", m_yes, QT_TRANSLATE_NOOP("ctlhelp", "they agreed: for who leads to write down"));
    app.add_flag(
           "--no", m_no, QT_TRANSLATE_NOOP("ctlhelp", "they refuse: what waits and may not leave now is taken back"))
        ->excludes(yes);
    app.add_option("--creditor", m_creditor,
        QT_TRANSLATE_NOOP("ctlhelp", "said to this one by name; a yes needs it, a refusal without it is for all"));
    app.add_option("--channel", m_channel, QT_TRANSLATE_NOOP("ctlhelp", "on this channel alone"));
    app.add_option("--purpose", m_purpose, QT_TRANSLATE_NOOP("ctlhelp", "collection (default), marketing or *"));
    app.add_option(
        "--words", m_words, QT_TRANSLATE_NOOP("ctlhelp", "what they said, or the form they signed; a yes needs it"));
    app.add_option("--until", m_until, QT_TRANSLATE_NOOP("ctlhelp", "of a yes: until when it holds, ISO 8601"));
    app.add_option("--proof", m_proof,
        QT_TRANSLATE_NOOP("ctlhelp", "where it can be read or heard: a form, a message, a recording; a yes needs it"));
}

Result<casework::ContactWord> ContactConsentCommand::word(Context& context) const
{
    TRATO_TRY(const qint64 number, integerValue(m_debtor));
    Consent said{.state = m_yes ? Consent::State::Granted : Consent::State::Revoked,
        .basis = QString::fromStdString(m_words),
        .proof = QString::fromStdString(m_proof)};
    TRATO_TRY(said.purpose, choiceValue(m_purpose, consentPurposeValue, "collection, marketing, *"));
    if (!m_channel.empty()) {
        TRATO_TRY(said.channel, choiceValue(m_channel, channelFromName, "whatsapp, sms, rcs, email, voice, portal"));
    }
    if (!m_until.empty()) {
        TRATO_TRY(said.expiresAt, Instant::parse(QString::fromStdString(m_until), deskZone()));
    }
    if (!m_creditor.empty()) {
        TRATO_TRY(storage::Database* const database, context.database());
        said.creditorName = QString::fromStdString(m_creditor);
        TRATO_TRY(said.creditor, negotiation::creditorNamed(*database, said.creditorName));
    }
    return casework::ContactWord{.debtor = DebtorId(number), .actor = context.user(), .said = said};
}

/// What the ledger says; how many messages were taken back stands with the line that did it.
Result<void> ContactConsentCommand::show(Context& context, std::optional<qint64> recalled) const
{
    TRATO_TRY(const qint64 number, integerValue(m_debtor));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_CHECK(parties::Debtors(*database).byId(DebtorId(number)));
    TRATO_TRY(const QJsonArray lines, consentsOf(*database, DebtorId(number)));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines[i].toObject();
        const bool isNew = recalled && i == lines.size() - 1;
        line.insert(u"recalled"_s, isNew ? QJsonValue(*recalled) : QJsonValue());
        context.printLine(line);
    }
    return {};
}

Result<void> ContactConsentCommand::run(Context& context)
{
    if (!m_yes && !m_no)
        return show(context, std::nullopt);
    TRATO_TRY(const casework::ContactWord said, word(context));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto effect, casework::writeDown(*database, context.clock(), said));
    return show(context, effect.recalled);
}

} // namespace trato::ctl
