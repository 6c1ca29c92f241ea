#include "cadence/planner.h"

#include "base/digest.h"
#include "base/json.h"
#include "cadence/duestate.h"
#include "cadence/stepdecision.h"
#include "storage/bulkwriter.h"

#include <QJsonArray>

namespace trato::cadence {

using storage::BulkWriter;
using storage::Row;

namespace {

/// A debtor of the batch with what was decided.
struct Planned {
    const DueState* state;
    const Definition* definition;
    const Step* step;
    StepDecision decision;
    qint64 outboxId = 0;
};

Instant momentOf(const Step& step, QDate anchorDue)
{
    return Instant::fromDateTime(QDateTime(anchorDue.addDays(step.day), step.at, deskZone()));
}

/// [debtor, portfolio, next step, its instant, state]
QJsonArray moveOf(const Planned& planned)
{
    const bool waits = planned.decision.outcome == StepOutcome::Wait;
    const Step* next = waits ? planned.step : planned.definition->after(*planned.step);
    const QJsonValue at = next ? QJsonValue(momentOf(*next, planned.state->anchorDue).microseconds()) : QJsonValue();
    return {planned.state->debtor.value(), planned.state->portfolio.value(), next ? next->name : planned.step->name, at,
        next ? QStringLiteral("active") : QStringLiteral("done")};
}

QString outcomeName(StepOutcome outcome)
{
    return outcome == StepOutcome::Skip ? QStringLiteral("skipped") : QStringLiteral("queued");
}

/// Writes a batch with the bulk loader: outbox rows, the record of what was decided, the places moved on.
class BatchWriter final {
public:
    BatchWriter(storage::Database& database, Instant now) : m_database(database), m_now(now) {}

    Result<void> write(std::vector<Planned>& batch)
    {
        TRATO_CHECK(writeOutbox(batch));
        TRATO_CHECK(writeRuns(batch));
        QJsonArray moves;
        for (const Planned& planned : batch)
            moves.append(moveOf(planned));
        TRATO_CHECK(m_database.execute(QStringLiteral("cadence/move_on"),
            {{":moves", QString::fromUtf8(json::compact(moves))}, {":now", m_now}}));
        return {};
    }

private:
    Result<void> writeOutbox(std::vector<Planned>& batch)
    {
        std::vector<Planned*> messages;
        for (Planned& planned : batch) {
            if (planned.decision.outcome == StepOutcome::Queue)
                messages.push_back(&planned);
        }
        TRATO_TRY(const auto ids, m_database.nextIds(QStringLiteral("outbox"), static_cast<int>(messages.size())));
        static const QStringList columns{QStringLiteral("debtor_id"), QStringLiteral("id"), QStringLiteral("channel"),
            QStringLiteral("handle"), QStringLiteral("purpose"), QStringLiteral("kind"), QStringLiteral("template"),
            QStringLiteral("subject"), QStringLiteral("body"), QStringLiteral("payload"), QStringLiteral("origin"),
            QStringLiteral("actor"), QStringLiteral("reason"), QStringLiteral("contract_id"), QStringLiteral("dedupe_key"),
            QStringLiteral("priority"), QStringLiteral("state"), QStringLiteral("not_before"), QStringLiteral("created_at"),
            QStringLiteral("updated_at"), QStringLiteral("client_id")};
        TRATO_TRY(const auto writer, BulkWriter::open(m_database, QStringLiteral("outbox"), columns));
        for (size_t i = 0; i < messages.size(); ++i) {
            messages[i]->outboxId = ids[i];
            TRATO_CHECK(writeMessage(*writer, *messages[i]));
        }
        TRATO_CHECK(writer->finish());
        return {};
    }

    Result<void> writeMessage(BulkWriter& writer, const Planned& planned)
    {
        const DueState& state = *planned.state;
        const StepDecision& decision = planned.decision;
        const QString anchor = state.anchorDue.toString(Qt::ISODate);
        const QJsonObject payload{{QStringLiteral("parameters"), QJsonArray::fromStringList(decision.message.parameters)}};
        writer.integer(state.debtor.value()).integer(planned.outboxId).text(channelName(decision.channel)).text(decision.handle);
        writer.text(decision.purpose).text(u"template").text(decision.templateName).text(decision.message.subject);
        writer.text(decision.message.text).text(QString::fromUtf8(json::compact(payload))).text(u"cadence");
        writer.text(QStringLiteral("cadence:") + planned.definition->name).text(decision.reason);
        writer.integer(state.contractId.value());
        writer.text(QStringLiteral("cadence:%1:%2:%3").arg(state.portfolio.value()).arg(anchor, planned.step->name));
        writer.integer(6).text(u"queued").integer(std::max(m_now, momentOf(*planned.step, state.anchorDue)).microseconds());
        writer.integer(m_now.microseconds()).integer(m_now.microseconds());
        return writer.text(QString::fromLatin1(digest::randomHex(16))).endRow();
    }

    Result<void> writeRuns(const std::vector<Planned>& batch)
    {
        TRATO_TRY(const auto ids, m_database.nextIds(QStringLiteral("cadence_run"), static_cast<int>(batch.size())));
        static const QStringList columns{QStringLiteral("debtor_id"), QStringLiteral("id"), QStringLiteral("portfolio_id"),
            QStringLiteral("cadence"), QStringLiteral("version"), QStringLiteral("anchor_due"), QStringLiteral("step"),
            QStringLiteral("at"), QStringLiteral("outcome"), QStringLiteral("reason"), QStringLiteral("outbox_id")};
        TRATO_TRY(const auto writer, BulkWriter::open(m_database, QStringLiteral("cadence_run"), columns));
        for (size_t i = 0; i < batch.size(); ++i) {
            const Planned& planned = batch[i];
            if (planned.decision.outcome == StepOutcome::Wait)
                continue;
            writer->integer(planned.state->debtor.value()).integer(ids[i]).integer(planned.state->portfolio.value());
            writer->text(planned.definition->name).integer(planned.definition->version);
            writer->text(planned.state->anchorDue.toString(Qt::ISODate)).text(planned.step->name).integer(m_now.microseconds());
            writer->text(outcomeName(planned.decision.outcome)).text(planned.decision.reason);
            TRATO_CHECK((planned.outboxId ? writer->integer(planned.outboxId) : writer->null()).endRow());
        }
        TRATO_CHECK(writer->finish());
        return {};
    }

    storage::Database& m_database;
    Instant m_now;
};

} // namespace

Planner::Planner(storage::Database& database, const Clock& clock, channels::TemplateCatalogue templates)
    : m_database(database)
    , m_clock(clock)
    , m_templates(std::move(templates))
{
}

Result<std::unique_ptr<Planner>> Planner::create(storage::Database& database, const Clock& clock)
{
    TRATO_TRY(auto templates, channels::TemplateCatalogue::shipped());
    return std::unique_ptr<Planner>(new Planner(database, clock, std::move(templates)));
}

Result<const Definition*> Planner::definition(const QString& name)
{
    if (!m_definitions.contains(name)) {
        TRATO_TRY(const auto published,
            m_database.one(QStringLiteral("cadence/published_definition"), {{":name", name}},
                [](const Row& row) { return std::pair(row.number("version"), row.text("definition")); }));
        TRATO_TRY(Definition loaded,
            published ? Definition::parse(published->second.toUtf8()) : Definition::shipped(name));
        loaded.version = published ? published->first : 0;
        m_definitions.insert(name, std::make_shared<Definition>(std::move(loaded)));
    }
    return m_definitions.value(name).get();
}

Result<qint64> Planner::enrol()
{
    const auto value = [](const char* column) { return [column](const Row& row) { return row.text(column); }; };
    TRATO_TRY(const auto latest, m_database.one(QStringLiteral("cadence/latest_import"), {}, value("at")));
    TRATO_TRY(const auto until, m_database.one(QStringLiteral("cadence/enrolled_until"), {}, value("value")));
    if (latest == until)
        return 0;
    return m_database.transaction([&]() -> Result<qint64> {
        TRATO_TRY(const qint64 added, m_database.execute(QStringLiteral("cadence/enrol"), {{":now", m_clock.now()}}));
        TRATO_CHECK(m_database.execute(QStringLiteral("cadence/set_enrolled_until"), {{":value", *latest}}));
        return added;
    });
}

Result<PlanReport> Planner::plan(int limit, const OnCall& onCall)
{
    m_definitions.clear();
    return m_database.transaction([&]() -> Result<PlanReport> {
        const Instant now = m_clock.now();
        TRATO_TRY(const auto due,
            m_database.all(QStringLiteral("cadence/due_states"),
                {{":now", now}, {":today", now.dateIn(deskZone())}, {":limit", limit}}, &DueState::from));
        PlanReport report;
        std::vector<Planned> batch;
        for (const DueState& state : due) {
            TRATO_TRY(const Definition* const cadence, definition(state.cadence));
            const int daysLate = static_cast<int>(state.anchorDue.daysTo(now.dateIn(deskZone())));
            const Step* known = cadence->find(state.step);
            const Step& step = known ? *known : cadence->entry(daysLate);
            Planned planned{&state, cadence, &step, {}, 0};
            planned.decision = momentOf(step, state.anchorDue) > now
                ? StepDecision{.outcome = StepOutcome::Wait, .reason = {}, .handle = {}, .templateName = {}, .purpose = {}, .message = {}}
                : decide(step, state, m_templates, now);
            report.queued += planned.decision.outcome == StepOutcome::Queue;
            report.skipped += planned.decision.outcome == StepOutcome::Skip;
            report.calls += planned.decision.outcome == StepOutcome::Call;
            batch.push_back(std::move(planned));
        }
        if (batch.empty())
            return report;
        TRATO_CHECK(BatchWriter(m_database, now).write(batch));
        for (const Planned& planned : batch) {
            if (planned.decision.outcome == StepOutcome::Call)
                TRATO_CHECK(onCall({planned.state->debtor, planned.step->name, planned.decision.reason}));
        }
        TRATO_CHECK(m_database.announce(QStringLiteral("outbox")));
        return report;
    });
}

Result<void> Planner::reanchor(DebtorId debtor)
{
    struct Anchor { PortfolioId portfolio; QDate due; };
    const Instant now = m_clock.now();
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const auto anchors,
            m_database.all(QStringLiteral("cadence/open_anchors"), {{":debtor", debtor}},
                [](const Row& row) { return Anchor{row.id<PortfolioId>("portfolio_id"), row.date("anchor_due")}; }));
        TRATO_CHECK(m_database.execute(QStringLiteral("cadence/end_all"), {{":debtor", debtor}, {":now", now}}));
        for (const Anchor& anchor : anchors)
            TRATO_CHECK(m_database.execute(QStringLiteral("cadence/restart"),
                {{":debtor", debtor}, {":portfolio", anchor.portfolio}, {":anchor_due", anchor.due}, {":now", now}}));
        return {};
    });
}

} // namespace trato::cadence
