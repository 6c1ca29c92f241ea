#include "app/ctl/commands/contactcheck.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "compliance/contactpolicy.h"
#include "compliance/rulelabel.h"
#include "parties/handle.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject verdictJson(const compliance::Verdict& verdict)
{
    QJsonArray rules;
    for (const compliance::RuleOutcome& rule : verdict.rules)
        rules.append(QJsonObject{{u"rule"_s, rule.rule}, {u"label"_s, compliance::ruleLabel(rule.rule)},
            {u"outcome"_s, compliance::outcomeName(rule.outcome)}, {u"reason"_s, rule.reason()},
            {u"source"_s, orNull(rule.source)}, {u"until"_s, orNull(rule.until)}});
    return {{u"allowed"_s, verdict.allowed}, {u"next_allowed"_s, orNull(verdict.nextAllowed)}, {u"rules"_s, rules}};
}

} // namespace

void ContactCheckCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
    app.add_option("--channel", m_channel, QT_TRANSLATE_NOOP("ctlhelp", "whatsapp, sms, rcs, email, voice or portal"))
        ->required();
    app.add_option("--purpose", m_purpose,
        QT_TRANSLATE_NOOP("ctlhelp", "collection, reminder, service, payment or care; by default collection, or "
                                     "reminder while nothing is late"));
    app.add_option("--origin", m_origin, QT_TRANSLATE_NOOP("ctlhelp", "human (default), cadence, agent or system"));
    m_atOption = app.add_option("--at", m_at, QT_TRANSLATE_NOOP("ctlhelp", "at another instant, ISO 8601"));
    app.add_option(
        "--handle", m_handle, QT_TRANSLATE_NOOP("ctlhelp", "to this number or address instead of the best one"));
    app.add_option("--text", m_text, QT_TRANSLATE_NOOP("ctlhelp", "with these words"));
    app.add_flag("--free-text", m_freeText, QT_TRANSLATE_NOOP("ctlhelp", "no template"));
}

Result<void> ContactCheckCommand::run(Context& context)
{
    TRATO_TRY(const qint64 debtor, integerValue(m_debtor));
    compliance::Act act{.debtor = DebtorId(debtor), .actor = context.user(), .at = context.clock().now()};
    TRATO_TRY(act.channel, choiceValue(m_channel, channelFromName, "whatsapp, sms, rcs, email, voice, portal"));
    if (!m_purpose.empty()) {
        TRATO_TRY(act.purpose,
            choiceValue(m_purpose, compliance::purposeFromName, "collection, reminder, service, payment, care"));
    }
    TRATO_TRY(act.origin, choiceValue(m_origin, compliance::originFromName, "human, cadence, agent, system"));
    if (m_atOption->count() > 0) {
        TRATO_TRY(act.at, Instant::parse(QString::fromStdString(m_at), deskZone()));
    }
    if (!m_handle.empty()) {
        TRATO_TRY(const auto handle, parties::Handle::ofChannel(act.channel, QString::fromStdString(m_handle)));
        act.handle = handle.value;
    }
    act.text = QString::fromStdString(m_text);
    act.content = m_freeText ? compliance::Content::FreeText : compliance::Content::Template;
    TRATO_TRY(storage::Database* const database, context.database());
    if (m_purpose.empty()) {
        TRATO_TRY(const auto facts, compliance::ContactFacts::load(*database, act.debtor, act.at));
        act.purpose = facts.approachPurpose(act.contract, act.at);
    }
    TRATO_TRY(const compliance::Verdict verdict, compliance::ContactPolicy(*database).check(act));
    context.print(verdictJson(verdict));
    return {};
}

} // namespace trato::ctl
