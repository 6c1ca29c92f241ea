#include "app/ctl/commands/contactoverride.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "compliance/overrides.h"
#include "compliance/rulelabel.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace trato::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const compliance::GrantedOverride& granted)
{
    return {{u"id"_s, granted.id}, {u"rule"_s, granted.rule}, {u"label"_s, compliance::ruleLabel(granted.rule)},
        {u"channel"_s, granted.channel ? QJsonValue(channelName(*granted.channel)) : QJsonValue()},
        {u"reason"_s, granted.reason}, {u"by"_s, granted.by}, {u"at"_s, orNull(granted.at)},
        {u"until"_s, orNull(granted.until)}, {u"uses"_s, granted.uses}};
}

} // namespace

void ContactOverrideCommand::declare(CLI::App& app)
{
    app.add_option("DEBTOR", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "the debtor's number"))->required();
    app.add_option(
        "--rule", m_rule, QT_TRANSLATE_NOOP("ctlhelp", "the rule that denies: cap, contact_hours, promise, wording …"));
    app.add_option("--channel", m_channel, QT_TRANSLATE_NOOP("ctlhelp", "on this channel alone"));
    app.add_option("--reason", m_reason, QT_TRANSLATE_NOOP("ctlhelp", "why; it is kept"));
    app.add_option("--text", m_text, QT_TRANSLATE_NOOP("ctlhelp", "of the rule wording: the words that may pass"));
    app.add_option(
        "--until", m_until, QT_TRANSLATE_NOOP("ctlhelp", "ISO 8601, seven days at most; the end of the day otherwise"));
    app.add_option("--uses", m_uses, QT_TRANSLATE_NOOP("ctlhelp", "for so many acts, one otherwise"));
    app.add_option("--withdraw", m_withdraw, QT_TRANSLATE_NOOP("ctlhelp", "take back the override of this number"));
    app.add_flag("--list", m_list, QT_TRANSLATE_NOOP("ctlhelp", "what may pass now"));
}

Result<void> ContactOverrideCommand::grant(Context& context)
{
    TRATO_TRY(const qint64 debtor, integerValue(m_debtor));
    TRATO_TRY(const qint64 uses, integerValue(m_uses));
    compliance::OverrideRequest request{.debtor = DebtorId(debtor),
        .rule = QString::fromStdString(m_rule),
        .text = QString::fromStdString(m_text),
        .reason = QString::fromStdString(m_reason),
        .by = context.user(),
        .uses = static_cast<int>(std::clamp<qint64>(uses, 0, compliance::Overrides::mostUses + 1))};
    if (!m_channel.empty()) {
        TRATO_TRY(request.channel, choiceValue(m_channel, channelFromName, "whatsapp, sms, rcs, email, voice, portal"));
    }
    if (!m_until.empty()) {
        TRATO_TRY(request.until, Instant::parse(QString::fromStdString(m_until), deskZone()));
    }
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto granted, compliance::Overrides(*database).grant(request, context.clock().now()));
    context.print(jsonOf(granted));
    return {};
}

Result<void> ContactOverrideCommand::run(Context& context)
{
    if (!m_list && m_withdraw.empty())
        return grant(context);
    TRATO_TRY(const qint64 debtor, integerValue(m_debtor));
    TRATO_TRY(storage::Database* const database, context.database());
    compliance::Overrides overrides(*database);
    const Instant now = context.clock().now();
    if (!m_withdraw.empty()) {
        TRATO_TRY(const qint64 id, integerValue(m_withdraw));
        TRATO_CHECK(overrides.withdraw(DebtorId(debtor), id, context.user(), now));
    }
    TRATO_TRY(const auto inForce, overrides.inForce(DebtorId(debtor), now));
    for (const compliance::GrantedOverride& granted : inForce)
        context.printLine(jsonOf(granted));
    return {};
}

} // namespace trato::ctl
