#include "casework/casework.h"

#include "base/channel.h"
#include "base/text.h"
#include "casework/effects.h"
#include "casework/words.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "storage/database.h"

namespace trato::casework {

using channels::Outbox;
using parties::Consent;

namespace {

Outbox::Recall recallOf(DebtorId debtor, const RefusalAct& act)
{
    Outbox::Recall recall{.debtor = debtor, .purposes = {}, .reason = Words::tr("they asked not to be contacted")};
    if (act.scope == ContactScope::Channel)
        recall.channel = act.channel;
    if (act.scope == ContactScope::Handle)
        recall.handle = act.handle;
    return recall;
}

QString lineOf(const RefusalAct& act)
{
    switch (act.scope) {
    case ContactScope::Handle: return Words::tr("Do not contact: %1").arg(act.handle);
    case ContactScope::Channel: return Words::tr("Do not contact: by %1").arg(channelWord(act.channel));
    case ContactScope::Everything: return Words::tr("Do not contact: on no channel");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> Casework::check(const RefusalAct& act) const
{
    if (act.scope == ContactScope::Handle && act.handle.isEmpty())
        return failure(QStringLiteral("handle_required"), Words::tr("There is no number or address on this channel."));
    return {};
}

Result<QStringList> Casework::preview(const CaseInHand& hand, const RefusalAct& act) const
{
    TRATO_CHECK(check(act));
    QStringList effects;
    if (act.scope == ContactScope::Handle)
        effects.append(Words::tr("Nothing more goes to %1.").arg(act.handle));
    else if (act.scope == ContactScope::Channel)
        effects.append(Words::tr("Nothing more goes out by %1, from any portfolio.").arg(channelWord(act.channel)));
    else
        effects.append(
            Words::tr("Nothing more goes out on any channel, from any portfolio. Only they can begin again."));
    TRATO_TRY(const QStringList taken, recalled(recallOf(hand.debtor, act)));
    return effects + taken;
}

Result<QStringList> Casework::perform(const CaseInHand& hand, const RefusalAct& act)
{
    TRATO_TRY(QStringList effects, preview(hand, act));
    const auto done = m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(refuse(hand, act));
        TRATO_CHECK(Outbox(m_database).recall(recallOf(hand.debtor, act), m_clock.now()));
        return note(hand, "opt_out", lineOf(act), {{QStringLiteral("words"), text::storable(act.words)}});
    });
    TRATO_CHECK(done);
    return effects;
}

Result<void> Casework::refuse(const CaseInHand& hand, const RefusalAct& act)
{
    if (act.scope == ContactScope::Handle) {
        TRATO_TRY(const auto handle, parties::Handle::ofChannel(act.channel, act.handle));
        TRATO_CHECK(parties::Debtors(m_database)
                        .setContactStatus(hand.debtor, handle, parties::ContactStatus::Blocked, m_clock.now()));
        return {};
    }
    Consent consent{.purpose = parties::ConsentPurpose::All,
        .state = Consent::State::Revoked,
        .basis = act.words.trimmed().isEmpty() ? QStringLiteral("LGPD, art. 18") : text::storable(act.words.trimmed()),
        .source = hand.actor,
        .at = m_clock.now()};
    if (act.scope == ContactScope::Channel)
        consent.channel = act.channel;
    return parties::Consents(m_database).record(hand.debtor, consent);
}

} // namespace trato::casework
