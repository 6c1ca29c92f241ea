#include "ui/debtor/channelcells.h"

#include "ui/debtor/caseheader.h"
#include "ui/format/brazil.h"

#include <algorithm>

namespace trato::ui {

namespace {

QString nearly(Instant instant, Instant now)
{
    return format::nearInstant(instant, now.dateIn(deskZone()), deskZone());
}

/// A cell has room for two words; the whole reason stands in the rule trace (Enter).
QString shortReason(const compliance::RuleOutcome& denial)
{
    struct Known {
        const char* rule;
        const char* text;
    };
    static constexpr Known known[] = {{"contact_hours", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "out of hours")},
        {"consent", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "does not want it")},
        {"hold", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "suspended")},
        {"payment_in_flight", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "payment on its way")},
        {"promise", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "promise open")},
        {"agreement", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "agreement in order")},
        {"payment_known", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "nothing is owed")},
        {"open_debt", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "nothing is late")},
        {"baton", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "not your turn")},
        {"contact_point", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "do not use")},
        {"do_not_contact", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "do not contact")},
        {"right_party", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "confirm who it is")},
        {"whatsapp_window", QT_TRANSLATE_NOOP("trato::ui::CaseHeader", "Only templates")}};
    for (const Known& one : known) {
        if (denial.rule == QLatin1StringView(one.rule))
            return CaseHeader::tr(one.text);
    }
    return denial.reason();
}

/// Nothing goes out by itself anywhere. A person answers where they wrote, and calls when they ask for it.
ChannelCell careCell(const ChannelView& one, const CaseView& view, Instant now)
{
    if (one.channel == Channel::Voice)
        return {one.channel, ChannelAccess::Open, CaseHeader::tr("Only if they ask")};
    const bool wroteLast = std::all_of(view.channels.begin(), view.channels.end(),
        [&](const ChannelView& other) { return other.lastInbound <= one.lastInbound; });
    if (one.lastInbound.isNever() || !wroteLast)
        return {one.channel, ChannelAccess::Silenced, CaseHeader::tr("In silence")};
    return {one.channel, ChannelAccess::Open,
        one.windowUntil > now ? CaseHeader::tr("Only you · until %1").arg(nearly(one.windowUntil, now))
                              : CaseHeader::tr("Only you")};
}

ChannelCell cellOf(const ChannelView& one, const CaseView& view, const OpenCase& openCase, Instant now)
{
    if (one.channel == Channel::Portal)
        return {one.channel, ChannelAccess::Unsupported, CaseHeader::tr("not set up")};
    if (one.handle.isEmpty())
        return {one.channel, ChannelAccess::Unsupported, CaseHeader::tr("no address")};
    if (const compliance::RuleOutcome* const denial = one.verdict.denial()) {
        const QString until = one.verdict.nextAllowed.isNever()
                                  ? QString()
                                  : QStringLiteral(" · ") + nearly(one.verdict.nextAllowed, now);
        return {
            one.channel, openCase.care ? ChannelAccess::Silenced : ChannelAccess::Closed, shortReason(*denial) + until};
    }
    if (openCase.care)
        return careCell(one, view, now);
    if (one.channel != Channel::WhatsApp)
        return {one.channel, ChannelAccess::Open, CaseHeader::tr("Free")};
    return {one.channel, ChannelAccess::Open,
        one.windowUntil > now ? CaseHeader::tr("Free until %1").arg(nearly(one.windowUntil, now))
                              : CaseHeader::tr("Only templates")};
}

} // namespace

std::vector<ChannelCell> channelCells(const CaseView& view, const OpenCase& openCase, Instant now)
{
    std::vector<ChannelCell> cells;
    for (const ChannelView& one : view.channels)
        cells.push_back(cellOf(one, view, openCase, now));
    return cells;
}

} // namespace trato::ui
