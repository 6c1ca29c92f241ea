#include "cadence/duestate.h"

#include <QStringList>

namespace trato::cadence {

namespace {

/// Brazilian mobile numbers have a nine after the area code.
bool isMobile(const QString& kind, const QString& value)
{
    if (kind == QStringLiteral("whatsapp"))
        return true;
    return kind == QStringLiteral("phone") && value.size() == 14 && value.startsWith(QStringLiteral("+55")) &&
           value[5] == u'9';
}

bool isSurer(const Handle& one, const Handle& other)
{
    return one.confidence != other.confidence ? one.confidence > other.confidence : one.id < other.id;
}

/// Where they wrote from comes first.
void offerMobile(DueState& state, const Handle& handle)
{
    const bool wrote = !handle.lastInbound.isNever();
    const bool otherWrote = !state.mobile.lastInbound.isNever();
    if (state.mobile.value.isEmpty() || (wrote != otherWrote ? wrote : isSurer(handle, state.mobile)))
        state.mobile = handle;
}

void offerEmail(DueState& state, const Handle& handle)
{
    if (state.email.value.isEmpty() || isSurer(handle, state.email))
        state.email = handle;
}

} // namespace

void offer(DueState& state, const QString& kind, const Handle& handle)
{
    if (isMobile(kind, handle.value))
        offerMobile(state, handle);
    else if (kind == QStringLiteral("email"))
        offerEmail(state, handle);
}

QString revokedChannels(const std::vector<parties::Consent>& ledger, CreditorId creditor, Instant at)
{
    QStringList names;
    for (const Channel channel : allChannels) {
        const parties::Consent* const line =
            parties::rulingConsent(ledger, {.channel = channel, .at = at, .creditor = creditor});
        if (line && line->state == parties::Consent::State::Revoked)
            names.append(channelName(channel));
    }
    return names.join(u' ');
}

void add(OpenDebt& debt, const OpenDebt& instalment)
{
    debt.dueCents += instalment.dueCents;
    debt.anchorCents += instalment.anchorCents;
    const bool older = !debt.oldestDue.isValid() || instalment.oldestDue < debt.oldestDue ||
                       (instalment.oldestDue == debt.oldestDue && instalment.contract < debt.contract);
    if (!older)
        return;
    debt.oldestDue = instalment.oldestDue;
    debt.contract = instalment.contract;
    debt.contractNumber = instalment.contractNumber;
    debt.product = instalment.product;
}

} // namespace trato::cadence
