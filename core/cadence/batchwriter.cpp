#include "cadence/batchwriter.h"

#include "base/json.h"
#include "cadence/clientids.h"

#include <QJsonArray>

#include <map>
#include <tuple>

namespace trato::cadence {

using storage::BulkWriter;

namespace {

constexpr int priority = 6;

bool isRecorded(const Planned& planned)
{
    return planned.decision.outcome != StepOutcome::Wait && planned.decision.outcome != StepOutcome::Taken;
}

QString outcomeName(StepOutcome outcome)
{
    return outcome == StepOutcome::Skip ? QStringLiteral("skipped") : QStringLiteral("queued");
}

/// What only one kind of channel carries.
void writeParticulars(BulkWriter& writer, const StepDecision& decision)
{
    if (decision.channel == Channel::Email)
        writer.text(decision.message.subject);
    else
        writer.null();
    if (decision.channel == Channel::WhatsApp)
        writer.text(whatsAppPayload(decision.message.parameters));
    else
        writer.null();
}

} // namespace

Result<void> BatchWriter::write(std::vector<Planned>& batch)
{
    TRATO_CHECK(writeOutbox(batch));
    TRATO_CHECK(writeRuns(batch));
    return moveOn(batch);
}

Result<void> BatchWriter::writeOutbox(std::vector<Planned>& batch)
{
    std::vector<Planned*> messages;
    for (Planned& planned : batch) {
        if (planned.decision.outcome == StepOutcome::Queue)
            messages.push_back(&planned);
    }
    TRATO_CHECK(freeKeys(messages));
    TRATO_TRY(const auto ids, m_database.nextIds(QStringLiteral("outbox"), static_cast<int>(messages.size())));
    static const QStringList columns{QStringLiteral("debtor_id"), QStringLiteral("id"), QStringLiteral("channel"),
        QStringLiteral("handle"), QStringLiteral("purpose"), QStringLiteral("kind"), QStringLiteral("template"),
        QStringLiteral("body"), QStringLiteral("subject"), QStringLiteral("payload"), QStringLiteral("origin"),
        QStringLiteral("actor"), QStringLiteral("reason"), QStringLiteral("contract_id"), QStringLiteral("dedupe_key"),
        QStringLiteral("priority"), QStringLiteral("state"), QStringLiteral("not_before"), QStringLiteral("created_at"),
        QStringLiteral("updated_at"), QStringLiteral("not_after"), QStringLiteral("client_id")};
    TRATO_TRY(const auto writer, BulkWriter::open(m_database, QStringLiteral("outbox"), columns));
    const QString batchName = clientIdBatch();
    for (size_t i = 0; i < messages.size(); ++i) {
        messages[i]->outbox = OutboxId(ids[i]);
        TRATO_CHECK(writeMessage(*writer, *messages[i], clientIdIn(batchName, ids[i])));
    }
    TRATO_CHECK(writer->finish());
    return recordTrials(messages);
}

Result<void> BatchWriter::freeKeys(const std::vector<Planned*>& messages)
{
    if (messages.empty())
        return {};
    QJsonArray debtors;
    for (const Planned* const planned : messages)
        debtors.append(planned->state->debtor.value());
    TRATO_CHECK(m_database.execute(
        QStringLiteral("cadence/free_keys"), {{":debtors", QString::fromUtf8(json::compact(debtors))},
                                                 {":today", m_now.dateIn(deskZone()).toString(Qt::ISODate)}}));
    return {};
}

Result<void> BatchWriter::recordTrials(const std::vector<Planned*>& messages)
{
    insight::Experiments experiments(m_database);
    for (const Planned* const planned : messages) {
        const StepDecision& decision = planned->decision;
        if (decision.trial)
            TRATO_CHECK(experiments.record(
                *decision.trial, {planned->state->debtor, planned->outbox, decision.templateName}, m_now));
    }
    return {};
}

Result<void> BatchWriter::writeMessage(BulkWriter& writer, const Planned& planned, const QString& clientId)
{
    const DueState& state = *planned.state;
    const Occasion& occasion = *planned.occasion;
    const StepDecision& decision = planned.decision;
    writer.integer(state.debtor.value())
        .integer(planned.outbox.value())
        .text(channelName(decision.channel))
        .text(decision.handle);
    writer.text(decision.purpose).text(u"template").text(decision.templateName).text(decision.message.text);
    writeParticulars(writer, decision);
    writer.text(u"cadence").text(QStringLiteral("cadence:") + planned.course->definition.name).text(decision.reason);
    writer.integer(state.debt.contract.value());
    // Said once a day to a person, on whatever channel and for whatever debt.
    writer.text(QStringLiteral("cadence:") + decision.purpose + u':' + m_now.dateIn(deskZone()).toString(Qt::ISODate));
    writer.integer(priority).text(u"queued").integer(std::max(m_now, occasion.at).microseconds());
    writer.integer(m_now.microseconds()).integer(m_now.microseconds());
    if (occasion.notAfter.isNever())
        writer.null();
    else
        writer.integer(occasion.notAfter.microseconds());
    return writer.text(clientId).endRow();
}

Result<void> BatchWriter::writeRuns(const std::vector<Planned>& batch)
{
    static const QStringList columns{QStringLiteral("debtor_id"), QStringLiteral("portfolio_id"),
        QStringLiteral("anchor_due"), QStringLiteral("step"), QStringLiteral("cadence"), QStringLiteral("version"),
        QStringLiteral("at"), QStringLiteral("outcome"), QStringLiteral("reason"), QStringLiteral("outbox_id")};
    TRATO_TRY(const auto writer, BulkWriter::open(m_database, QStringLiteral("cadence_run"), columns));
    for (const Planned& planned : batch) {
        if (!isRecorded(planned))
            continue;
        writer->integer(planned.state->debtor.value()).integer(planned.state->portfolio.value());
        writer->text(planned.occasion->anchor).text(planned.occasion->step->name);
        writer->text(planned.course->definition.name)
            .integer(planned.course->definition.version)
            .integer(m_now.microseconds());
        writer->text(outcomeName(planned.decision.outcome));
        // A message's reason stands in its outbox row.
        if (planned.outbox.isValid())
            writer->null().integer(planned.outbox.value());
        else
            writer->text(planned.decision.reason).null();
        TRATO_CHECK(writer->endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

/// Everybody of one occasion goes to the same place.
Result<void> BatchWriter::moveOn(const std::vector<Planned>& batch)
{
    enum class Move { On, Wait, End };
    std::map<std::tuple<PortfolioId, const Occasion*, Move, Instant>, QByteArray> groups; // an occasion is of one event
    for (const Planned& planned : batch) {
        const StepDecision& decision = planned.decision;
        const Move move = decision.outcome == StepOutcome::Wait ? Move::Wait : decision.ends ? Move::End : Move::On;
        QByteArray& debtors = groups[{planned.state->portfolio, planned.occasion, move, decision.until}];
        debtors.append(debtors.isEmpty() ? "[" : ",").append(QByteArray::number(planned.state->debtor.value()));
    }
    for (const auto& [group, debtors] : groups) {
        const auto& [portfolio, occasion, move, until] = group;
        const bool waits = move == Move::Wait;
        const Step* const step = waits ? occasion->step : move == Move::End ? nullptr : occasion->next;
        const Instant waited = until.isNever() ? occasion->at : until;
        const Instant nextAt = waits ? waited : step ? occasion->nextAt : Instant();
        storage::Bindings values{{":portfolio", portfolio}, {":debtors", QString::fromLatin1(debtors + ']')},
            {":step", step ? step->name : occasion->step->name}, {":next_at", nextAt},
            {":state", step ? QStringLiteral("active") : QStringLiteral("done")},
            {":moved_at", waits ? Instant() : m_now}};
        if (occasion->after)
            values.push_back({":event", eventName(*occasion->after)});
        TRATO_CHECK(m_database.execute(
            occasion->after ? QStringLiteral("cadence/move_event_on") : QStringLiteral("cadence/move_on"), values));
    }
    return {};
}

} // namespace trato::cadence
