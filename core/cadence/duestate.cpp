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

/// A mobile number that they wrote from comes first.
bool isBetter(const Handle& one, const Handle& other, Channel channel)
{
    const bool wrote = !one.lastInbound.isNever();
    const bool otherWrote = !other.lastInbound.isNever();
    if (other.value.isEmpty())
        return true;
    return channel != Channel::Email && wrote != otherWrote ? wrote : isSurer(one, other);
}

} // namespace

void offer(DueState& state, const QString& kind, const Handle& handle, ChannelSet forbidden)
{
    const bool email = kind == QStringLiteral("email");
    if (!email && !isMobile(kind, handle.value))
        return;
    for (const Channel channel : allChannels) {
        const auto place = static_cast<size_t>(channel);
        if (!forbidden[place] && (channel == Channel::Email) == email &&
            isBetter(handle, state.reached[place], channel))
            state.reached[place] = handle;
    }
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
