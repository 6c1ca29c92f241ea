#include "queue/wrapup.h"

#include "base/json.h"
#include "base/text.h"
#include "debts/holds.h"
#include "parties/consents.h"
#include "parties/debtors.h"
#include "queue/baton.h"
#include "queue/workqueue.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace trato::queue {
namespace {

QString effectText(Effect effect, const WrapUpRequest& request, const Disposition& disposition)
{
    switch (effect) {
    case Effect::ConfirmRightParty: return QCoreApplication::translate("queue", "Their identity is confirmed.");
    case Effect::WrongNumber:
        return QCoreApplication::translate(
            "queue", "The contact is marked as somebody else's; nothing more goes there.");
    case Effect::DeadNumber:
        return QCoreApplication::translate("queue", "The contact is marked as dead; nothing more goes there.");
    case Effect::OptOut:
        return request.scope.empty()
                   ? QCoreApplication::translate("queue", "No more collection on any channel.")
                   : QCoreApplication::translate("queue", "No more collection on the chosen channels.");
    case Effect::Callback:
        return request.callbackMine
                   ? QCoreApplication::translate("queue", "The case comes back to you at the time agreed on.")
                   : QCoreApplication::translate(
                         "queue", "The case comes back at the time agreed on, to whoever is free.");
    case Effect::DisputeHold:
        return QCoreApplication::translate("queue", "Collection stands still until the dispute is settled.");
    case Effect::PaidHold:
        return QCoreApplication::translate(
            "queue", "Collection stands still for %1 days while the payment is looked for.")
            .arg(disposition.days);
    case Effect::CareHold:
    case Effect::DeathHold:
        return QCoreApplication::translate("queue", "The machine falls silent; the case goes to care.");
    }
    return {};
}

std::vector<WrapUpEffect> effectsOf(const WrapUpRequest& request, const Disposition& disposition)
{
    std::vector<WrapUpEffect> effects;
    for (const Effect effect : disposition.effects)
        effects.push_back({effect, effectText(effect, request, disposition)});
    return effects;
}

QString holdReason(Effect effect)
{
    if (effect == Effect::DisputeHold)
        return QStringLiteral("dispute");
    if (effect == Effect::PaidHold)
        return QStringLiteral("payment_in_flight");
    return effect == Effect::DeathHold ? QStringLiteral("death") : QStringLiteral("care");
}

QString timelineText(const WrapUpRequest& request, const Disposition& disposition)
{
    QStringList parts{disposition.label.own};
    if (!request.delayReason.isEmpty())
        parts.append(Dispositions::standard().delayReasonText(request.delayReason));
    if (!request.nextStep.isEmpty())
        // Portuguese, as everything that the timeline keeps.
        parts.append(QStringLiteral("Próximo passo: ") + Dispositions::standard().nextStepText(request.nextStep));
    if (!request.note.isEmpty())
        parts.append(request.note);
    return text::storable(parts.join(QStringLiteral(" · ")));
}

QString payloadOf(const WrapUpRequest& request, const Disposition& disposition)
{
    QJsonObject payload{{QStringLiteral("disposition"), disposition.code},
        {QStringLiteral("right_party"), disposition.rightParty}, {QStringLiteral("contact"), disposition.contact}};
    if (!request.delayReason.isEmpty())
        payload.insert(QStringLiteral("delay_reason"), request.delayReason);
    if (!request.nextStep.isEmpty())
        payload.insert(QStringLiteral("next_step"), request.nextStep);
    if (!request.callbackAt.isNever())
        payload.insert(QStringLiteral("callback_at"), request.callbackAt.toIso(deskZone()));
    return QString::fromUtf8(json::compact(payload));
}

} // namespace

Result<Disposition> WrapUp::checked(const WrapUpRequest& request) const
{
    TRATO_TRY(const Disposition disposition, Dispositions::standard().byCode(request.disposition));
    if (disposition.needsDelayReason && request.delayReason.trimmed().isEmpty())
        return failure(
            QStringLiteral("delay_reason_required"), QCoreApplication::translate("queue", "Say why it is late."));
    if (disposition.needsCallback && request.callbackAt.isNever())
        return failure(
            QStringLiteral("callback_required"), QCoreApplication::translate("queue", "Say when to call back."));
    if (disposition.needsCallback && request.callbackAt <= m_clock.now())
        return failure(QStringLiteral("invalid_snooze"),
            QCoreApplication::translate("queue", "The time to come back to this case has passed already."));
    const bool aboutHandle = disposition.has(Effect::WrongNumber) || disposition.has(Effect::DeadNumber);
    if (aboutHandle && !request.handle)
        return failure(QStringLiteral("handle_required"),
            QCoreApplication::translate("queue", "Say which number or address it was."));
    return disposition;
}

Result<std::vector<WrapUpEffect>> WrapUp::preview(const WrapUpRequest& request) const
{
    TRATO_TRY(const Disposition disposition, checked(request));
    return effectsOf(request, disposition);
}

Result<std::vector<WrapUpEffect>> WrapUp::save(const WrapUpRequest& request)
{
    TRATO_TRY(const Disposition disposition, checked(request));
    return m_database.transaction([&]() -> Result<std::vector<WrapUpEffect>> {
        TRATO_TRY(const WorkItem item, WorkQueue(m_database, m_clock).byId(request.item));
        TRATO_CHECK(apply(item, request, disposition));
        TRATO_CHECK(appendToTimeline(item, request, disposition));
        TRATO_CHECK(end(item, request, disposition));
        return effectsOf(request, disposition);
    });
}

Result<void> WrapUp::apply(const WorkItem& item, const WrapUpRequest& request, const Disposition& disposition)
{
    if (!request.delayReason.isEmpty())
        TRATO_CHECK(parties::Debtors(m_database)
                        .setDelayReason(
                            item.debtor, Dispositions::standard().delayReasonText(request.delayReason), m_clock.now()));
    for (const Effect effect : disposition.effects) {
        TRATO_CHECK(applyContact(item, request, effect));
        TRATO_CHECK(applyHold(item, request, effect, disposition));
    }
    return {};
}

Result<void> WrapUp::applyContact(const WorkItem& item, const WrapUpRequest& request, Effect effect)
{
    parties::Debtors debtors(m_database);
    const Instant now = m_clock.now();
    if (effect == Effect::ConfirmRightParty)
        return debtors.confirmRightParty(item.debtor, request.actor, now);
    if (effect == Effect::OptOut)
        return optOut(item, request);
    if (effect == Effect::WrongNumber) {
        TRATO_CHECK(debtors.setContactStatus(item.debtor, *request.handle, parties::ContactStatus::Wrong, now));
        return debtors.withdrawRightParty(item.debtor, request.actor, now);
    }
    if (effect == Effect::DeadNumber)
        TRATO_CHECK(debtors.setContactStatus(item.debtor, *request.handle, parties::ContactStatus::Bounced, now));
    return {};
}

Result<void> WrapUp::applyHold(
    const WorkItem& item, const WrapUpRequest& request, Effect effect, const Disposition& disposition)
{
    const bool care = effect == Effect::CareHold || effect == Effect::DeathHold;
    if (!care && effect != Effect::DisputeHold && effect != Effect::PaidHold)
        return {};
    const Instant now = m_clock.now();
    const Instant until = effect == Effect::PaidHold ? now + std::chrono::hours(24 * disposition.days) : Instant();
    TRATO_CHECK(debts::Holds(m_database)
                    .place({.debtor = item.debtor,
                               .reason = holdReason(effect),
                               .source = disposition.label.own,
                               .placedBy = request.actor,
                               .until = until},
                        now));
    if (!care || item.desk == QStringLiteral("care"))
        return {};
    TRATO_CHECK(WorkQueue(m_database, m_clock)
                    .open({.debtor = item.debtor,
                        .desk = QStringLiteral("care"),
                        .reason = disposition.code,
                        .sensitivity =
                            effect == Effect::DeathHold ? QStringList{QStringLiteral("bereavement")} : item.sensitivity,
                        .summary = request.note.isEmpty() ? disposition.label.own : request.note}));
    return {};
}

Result<void> WrapUp::optOut(const WorkItem& item, const WrapUpRequest& request)
{
    parties::Consents consents(m_database);
    parties::Consent line{.purpose = parties::ConsentPurpose::Collection,
        .state = parties::Consent::State::Revoked,
        .basis = request.note.isEmpty() ? QStringLiteral("LGPD, art. 18") : text::storable(request.note),
        .source = request.actor,
        .at = m_clock.now()};
    if (request.scope.empty())
        return consents.record(item.debtor, line);
    for (const Channel channel : request.scope) {
        line.channel = channel;
        TRATO_CHECK(consents.record(item.debtor, line));
    }
    return {};
}

Result<void> WrapUp::end(const WorkItem& item, const WrapUpRequest& request, const Disposition& disposition)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("queue/set_next_step"),
        {{":debtor", item.debtor}, {":id", item.id}, {":next_step", text::storable(request.nextStep)}}));
    WorkQueue queue(m_database, m_clock);
    if (disposition.has(Effect::Callback))
        return queue.snooze(item.id, request.actor,
            {.until = request.callbackAt, .note = text::storable(request.note), .mine = request.callbackMine});
    return queue.close(item.id, request.actor,
        {.disposition = disposition.code,
            .delayReason = text::storable(request.delayReason),
            .note = text::storable(request.note)});
}

/// The wrap-up is a fact of the debtor's life. Written by the statement that the timeline itself uses.
Result<void> WrapUp::appendToTimeline(
    const WorkItem& item, const WrapUpRequest& request, const Disposition& disposition)
{
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("interaction")));
    const std::optional<QString> handle = request.handle ? std::optional(request.handle->value) : std::nullopt;
    TRATO_CHECK(m_database.execute(QStringLiteral("timeline/append"),
        {{":debtor", item.debtor}, {":at", m_clock.now()}, {":id", id}, {":channel", QStringLiteral("internal")},
            {":direction", QStringLiteral("internal")}, {":kind", QStringLiteral("disposition")},
            {":text", timelineText(request, disposition)}, {":actor_kind", QStringLiteral("human")},
            {":actor", request.actor}, {":handle", handle}, {":provider", std::nullopt}, {":provider_id", std::nullopt},
            {":outbox", std::nullopt}, {":inbox", std::nullopt}, {":reply_to", std::nullopt},
            {":payload", payloadOf(request, disposition)}}));
    return m_database.announce(QStringLiteral("timeline"), item.debtor);
}

} // namespace trato::queue
