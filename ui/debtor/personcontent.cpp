// Where somebody is reached, what they want and are used to, and who is around them.

#include "base/text.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "parties/exclusions.h"
#include "parties/relatedpeople.h"
#include "timeline/habits.h"
#include "ui/debtor/referencecontent.h"
#include "ui/debtor/referencepanels.h"
#include "ui/format/brazil.h"
#include "ui/widgets/channelstrip.h"

#include <algorithm>

namespace trato::ui {

namespace {

using parties::Consent;
using timeline::DayPart;

QString contactStatusText(parties::ContactStatus status)
{
    switch (status) {
    case parties::ContactStatus::Active: return ReferencePanels::tr("answers there");
    case parties::ContactStatus::Wrong: return ReferencePanels::tr("somebody else's");
    case parties::ContactStatus::Bounced: return ReferencePanels::tr("nothing arrives");
    case parties::ContactStatus::Blocked: return ReferencePanels::tr("do not use");
    case parties::ContactStatus::Unknown: return ReferencePanels::tr("never answered");
    }
    Q_UNREACHABLE();
}

QString handleText(const parties::Handle& handle)
{
    return handle.kind == parties::ContactKind::Email ? handle.value : format::phone(handle.value);
}

/// The lists in force that forbid a contact, by name.
QStringList listsOf(const parties::ContactPoint& one, const std::vector<parties::Exclusion>& exclusions, QDate today)
{
    QStringList lists;
    for (const parties::Exclusion& entry : exclusions) {
        if (entry.value == one.handle.value && entry.holdsOn(today) && !lists.contains(entry.list))
            lists.append(entry.list);
    }
    return lists;
}

void addContact(
    std::vector<ReferenceRow>& rows, const parties::ContactPoint& one, const QStringList& lists, QDate today)
{
    rows.push_back({.kind = ReferenceKind::Line,
        .left = handleText(one.handle),
        .right = lists.isEmpty() ? contactStatusText(one.status) : ReferencePanels::tr("not to be contacted"),
        .tone = !one.isUsable() || !lists.isEmpty()            ? Tone::Crit
                : one.status == parties::ContactStatus::Active ? Tone::Ok
                                                               : Tone::Text3,
        .act = one.isUsable() ? ReferenceAct::WrongHandle : ReferenceAct::None,
        .handle = one.handle});
    QStringList facts{
        ReferencePanels::tr("confidence %1%").arg(one.confidence), ReferencePanels::tr("from %1").arg(one.source)};
    if (!one.label.isEmpty())
        facts.prepend(one.label);
    for (const QString& list : lists)
        facts.prepend(ReferencePanels::tr("on the list “%1”").arg(text::cleaned(list)));
    if (!one.lastInboundAt.isNever())
        facts.append(ReferencePanels::tr("wrote %1").arg(format::nearInstant(one.lastInboundAt, today, deskZone())));
    rows.push_back(
        {.kind = ReferenceKind::Detail, .left = facts.join(QStringLiteral(" · ")), .right = {}, .tone = Tone::Text3});
}

QString purposeText(parties::ConsentPurpose purpose)
{
    switch (purpose) {
    case parties::ConsentPurpose::Collection: return ReferencePanels::tr("collection");
    case parties::ConsentPurpose::Marketing: return ReferencePanels::tr("marketing");
    case parties::ConsentPurpose::All: return ReferencePanels::tr("everything");
    }
    Q_UNREACHABLE();
}

/// The line that rules each channel and purpose, with its day and words.
void addConsents(std::vector<ReferenceRow>& rows, const std::vector<Consent>& ledger)
{
    std::vector<const Consent*> shown;
    for (auto line = ledger.rbegin(); line != ledger.rend(); ++line) {
        const bool later = std::any_of(shown.begin(), shown.end(), [&](const Consent* other) {
            return other->channel == line->channel && other->purpose == line->purpose &&
                   other->creditor == line->creditor;
        });
        if (!later)
            shown.push_back(&*line);
    }
    if (!shown.empty())
        rows.push_back({.kind = ReferenceKind::Heading, .left = ReferencePanels::tr("Consent"), .right = {}});
    for (const Consent* one : shown) {
        const bool refused = one->state == Consent::State::Revoked;
        const QString where = one->channel ? channelTitle(*one->channel) : ReferencePanels::tr("every channel");
        rows.push_back({.kind = ReferenceKind::Line,
            .left = QStringLiteral("%1 · %2").arg(where, purposeText(one->purpose)),
            .right = (refused ? ReferencePanels::tr("does not want, %1") : ReferencePanels::tr("agrees, %1"))
                         .arg(format::date(one->at.dateIn(deskZone()))),
            .tone = refused ? Tone::Crit : Tone::Ok});
        if (!one->creditorName.isEmpty())
            rows.push_back({.kind = ReferenceKind::Detail,
                .left = ReferencePanels::tr("said to %1").arg(text::cleaned(one->creditorName)),
                .right = {},
                .tone = Tone::Text3});
        if (!one->basis.isEmpty())
            rows.push_back(
                {.kind = ReferenceKind::Text, .left = text::cleaned(one->basis), .right = {}, .tone = Tone::Text3});
    }
}

QString partText(DayPart part)
{
    switch (part) {
    case DayPart::Morning: return ReferencePanels::tr("in the morning");
    case DayPart::Afternoon: return ReferencePanels::tr("in the afternoon");
    case DayPart::Evening: return ReferencePanels::tr("in the evening");
    case DayPart::Night: return ReferencePanels::tr("at night");
    }
    Q_UNREACHABLE();
}

QString hoursText(DayPart part)
{
    switch (part) {
    case DayPart::Morning: return ReferencePanels::tr("between 6h and 12h");
    case DayPart::Afternoon: return ReferencePanels::tr("between 12h and 18h");
    case DayPart::Evening: return ReferencePanels::tr("between 18h and 21h");
    case DayPart::Night: return ReferencePanels::tr("between 21h and 6h");
    }
    Q_UNREACHABLE();
}

/// "answers WhatsApp on weekdays in the evening"
QString habitText(const timeline::Habit& habit)
{
    QStringList words{ReferencePanels::tr("answers %1").arg(channelTitle(habit.channel))};
    if (habit.prefersWeekdays())
        words.append(ReferencePanels::tr("on weekdays"));
    if (habit.prefersPart())
        words.append(partText(habit.part));
    return words.join(u' ');
}

void addHabits(std::vector<ReferenceRow>& rows, const timeline::Habits& habits)
{
    rows.push_back({.kind = ReferenceKind::Heading, .left = ReferencePanels::tr("Habits"), .right = {}});
    for (const timeline::Habit& habit : habits.channels) {
        rows.push_back({.kind = ReferenceKind::Text, .left = habitText(habit), .right = {}, .tone = Tone::Text});
        const QString base = habit.isFirm() ? ReferencePanels::tr("%1 of %n answer(s) %2", nullptr, habit.all)
                                                  .arg(habit.inPart)
                                                  .arg(hoursText(habit.part))
                                            : ReferencePanels::tr("little base: %n answer(s)", nullptr, habit.all);
        rows.push_back({.kind = ReferenceKind::Detail, .left = base, .right = {}, .tone = Tone::Text3});
    }
    if (habits.calls > 0)
        rows.push_back({.kind = ReferenceKind::Detail,
            .left = ReferencePanels::tr("answered %1 of %n call(s)", nullptr, habits.calls).arg(habits.callsAnswered),
            .right = {},
            .tone = Tone::Text3});
    if (habits.channels.empty())
        rows.push_back({.kind = ReferenceKind::Text,
            .left = ReferencePanels::tr("Has not answered in half a year."),
            .right = {}});
}

QString contactSummary(const std::vector<parties::ContactPoint>& points, const std::vector<Consent>& ledger,
    const timeline::Habits& habits)
{
    const bool refuses = std::any_of(ledger.begin(), ledger.end(), [&](const Consent& line) {
        return std::any_of(allChannels.begin(), allChannels.end(), [&](Channel channel) {
            const Consent* const ruling =
                parties::rulingConsent(ledger, {.channel = channel, .creditor = line.creditor});
            return ruling && ruling->state == Consent::State::Revoked;
        });
    });
    if (refuses)
        return ReferencePanels::tr("there are refusals");
    if (const timeline::Habit* const best = habits.preferred())
        return best->prefersPart()
                   ? ReferencePanels::tr("prefers %1 %2").arg(channelTitle(best->channel), partText(best->part))
                   : ReferencePanels::tr("prefers %1").arg(channelTitle(best->channel));
    return QString::number(points.size());
}

QString relationText(parties::Relation relation)
{
    switch (relation) {
    case parties::Relation::CoDebtor: return ReferencePanels::tr("co-debtor");
    case parties::Relation::Guarantor: return ReferencePanels::tr("guarantor");
    case parties::Relation::Relative: return ReferencePanels::tr("relative");
    case parties::Relation::Employer: return ReferencePanels::tr("employer");
    case parties::Relation::Acquaintance: return ReferencePanels::tr("acquaintance");
    }
    Q_UNREACHABLE();
}

void addPerson(std::vector<ReferenceRow>& rows, const parties::RelatedPerson& one, bool rightParty)
{
    const bool debt = one.mayHear == parties::MayHear::Debt;
    const bool nothing = one.mayHear == parties::MayHear::Nothing;
    rows.push_back({.kind = ReferenceKind::Line,
        .left = QStringLiteral("%1 · %2").arg(text::cleaned(one.name), relationText(one.relation)),
        .right = debt      ? ReferencePanels::tr("owes too: may hear of it")
                 : nothing ? ReferencePanels::tr("not to be spoken to")
                           : ReferencePanels::tr("a message only, no debt"),
        .tone = debt      ? Tone::Ok
                : nothing ? Tone::Crit
                          : Tone::Warn});
    QStringList facts;
    if (!one.phone.isEmpty())
        facts.append(format::phone(one.phone));
    if (!one.email.isEmpty())
        facts.append(one.email);
    if (!one.note.isEmpty() && (rightParty || !one.owes()))
        facts.append(text::cleaned(one.note));
    if (!facts.isEmpty())
        rows.push_back({.kind = ReferenceKind::Detail,
            .left = facts.join(QStringLiteral(" · ")),
            .right = {},
            .tone = Tone::Text3});
}

} // namespace

Result<ReferenceContent> contactContent(storage::Database& database, const ReferenceRequest& request)
{
    const QDate today = request.now.dateIn(deskZone());
    const parties::Debtors debtors(database);
    TRATO_TRY(const parties::Debtor debtor, debtors.byId(request.debtor));
    TRATO_TRY(const auto points, debtors.contactPoints(request.debtor));
    TRATO_TRY(const auto exclusions, parties::Exclusions(database).of(request.debtor));
    TRATO_TRY(const auto ledger, parties::Consents(database).ledger(request.debtor));
    TRATO_TRY(const auto habits, timeline::Habits::load(database, request.debtor, request.now));
    ReferenceContent content{contactSummary(points, ledger, habits), {}};
    if (debtor.isRightPartyConfirmed())
        content.rows.push_back({.kind = ReferenceKind::Line,
            .left = ReferencePanels::tr("identity confirmed by %1")
                        .arg(debtor.rightPartyBy.isEmpty() ? ReferencePanels::tr("the machine") : debtor.rightPartyBy),
            .right = format::nearInstant(debtor.rightPartyAt, today, deskZone()),
            .tone = Tone::Ok,
            .act = ReferenceAct::WithdrawIdentity});
    for (const parties::ContactPoint& one : points)
        addContact(content.rows, one, listsOf(one, exclusions, today), today);
    addConsents(content.rows, ledger);
    addHabits(content.rows, habits);
    return content;
}

Result<ReferenceContent> peopleContent(storage::Database& database, const ReferenceRequest& request)
{
    TRATO_TRY(const auto people, parties::RelatedPeople(database).of(request.debtor));
    ReferenceContent content{people.empty() ? ReferencePanels::tr("nobody known") : QString::number(people.size()), {}};
    for (const parties::RelatedPerson& one : people)
        addPerson(content.rows, one, request.rightParty);
    if (people.empty())
        content.rows.push_back({.kind = ReferenceKind::Text,
            .left = ReferencePanels::tr("Nobody is known around this person. Who answers hears nothing of a debt."),
            .right = {}});
    return content;
}

} // namespace trato::ui
