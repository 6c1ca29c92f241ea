#include "app/ctl/commands/cadencesimulate.h"

#include "app/ctl/values.h"
#include "cadence/simulation.h"
#include "parties/debtors.h"

#include <QJsonArray>
#include <QMap>

namespace trato::ctl {

using namespace Qt::StringLiterals;
using cadence::SimulatedStep;
using cadence::StepOutcome;

namespace {

QString outcomeName(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Queue: return u"message"_s;
    case StepOutcome::Call: return u"call"_s;
    case StepOutcome::Skip:
    case StepOutcome::Wait:
    case StepOutcome::Taken: return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

/// Counts by step, and keeps the first so many lines.
class Tally final {
public:
    explicit Tally(int limit)
        : m_limit(limit)
    {
    }

    void add(const SimulatedStep& step)
    {
        const QString outcome = outcomeName(step.outcome);
        ++m_totals[outcome];
        ++m_steps[step.step][outcome];
        if (step.outcome == StepOutcome::Skip)
            ++m_reasons[step.step][step.reason];
        if (m_lines.size() < m_limit)
            m_lines.append(lineOf(step, outcome));
    }

    [[nodiscard]] QJsonObject answer(const cadence::Definition& definition) const
    {
        QJsonArray steps;
        for (const cadence::Step* const step : definition.allSteps()) {
            QJsonObject reasons;
            const auto skipped = m_reasons.value(step->name);
            for (auto it = skipped.begin(); it != skipped.end(); ++it)
                reasons.insert(it.key(), it.value());
            const auto counts = m_steps.value(step->name);
            steps.append(QJsonObject{{u"step"_s, step->name}, {u"messages"_s, counts.value(u"message"_s)},
                {u"calls"_s, counts.value(u"call"_s)}, {u"skipped"_s, counts.value(u"skipped"_s)},
                {u"why_not"_s, reasons}});
        }
        return {{u"messages"_s, m_totals.value(u"message"_s)}, {u"calls"_s, m_totals.value(u"call"_s)},
            {u"skipped"_s, m_totals.value(u"skipped"_s)}, {u"steps"_s, steps}, {u"contacts"_s, m_lines}};
    }

private:
    static QJsonObject lineOf(const SimulatedStep& step, const QString& outcome)
    {
        const bool message = step.outcome == StepOutcome::Queue;
        return {{u"debtor"_s, step.debtor.value()}, {u"portfolio"_s, step.portfolio.value()},
            {u"at"_s, step.at.toIso(deskZone())}, {u"step"_s, step.step}, {u"outcome"_s, outcome},
            {u"channel"_s, message ? QJsonValue(channelName(step.channel)) : QJsonValue()},
            {u"template"_s, message ? QJsonValue(step.templateName) : QJsonValue()}, {u"reason"_s, step.reason}};
    }

    int m_limit;
    QMap<QString, int> m_totals;
    QMap<QString, QMap<QString, int>> m_steps;
    QMap<QString, QMap<QString, int>> m_reasons;
    QJsonArray m_lines;
};

} // namespace

void CadenceSimulateCommand::declare(CLI::App& app)
{
    m_options.declare(app, QT_TRANSLATE_NOOP("ctlhelp", "last day"),
        QT_TRANSLATE_NOOP("ctlhelp", "so many contacts are listed; all are counted"));
}

Result<void> CadenceSimulateCommand::run(Context& context)
{
    TRATO_TRY(const auto asked, m_options.read(context));
    TRATO_TRY(storage::Database* const database, context.database());
    if (asked.period.debtor) {
        TRATO_CHECK(parties::Debtors(*database).byId(*asked.period.debtor));
    }
    Tally tally(asked.limit);
    TRATO_TRY(const int debtors, cadence::simulate(*database, asked.definition, asked.period, context.clock().now(),
                                     [&](const SimulatedStep& step) { tally.add(step); }));
    QJsonObject answer = tally.answer(asked.definition);
    answer.insert(u"cadence"_s, asked.definition.name);
    answer.insert(u"from"_s, asked.from.toString(Qt::ISODate));
    answer.insert(u"to"_s, asked.to.toString(Qt::ISODate));
    answer.insert(u"debtors"_s, debtors);
    context.print(answer);
    return {};
}

} // namespace trato::ctl
