#include "macros/plan.h"

#include "calendar/businessdays.h"
#include "compliance/disclosure.h"
#include "macros/words.h"
#include "queue/dispositions.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace trato::macros {

namespace {

Error refusal(const char* code, const QString& message, const QJsonObject& detail = {})
{
    return Error{QString::fromLatin1(code), message, detail, {}};
}

QString filled(const QString& words, const channels::TemplateValues& values)
{
    channels::MessageTemplate made;
    made.text = words;
    return made.fill(values).text;
}

std::optional<Error> openPlace(const QString& text)
{
    const QStringList places = channels::openPlaces(text);
    if (places.isEmpty())
        return std::nullopt;
    return refusal("missing_variable",
        Words::tr("There is nothing to fill in for: %1.").arg(places.join(QStringLiteral(", ")).replace(u'_', u' ')),
        {{QStringLiteral("variables"), QJsonArray::fromStringList(places)}});
}

/// An amount that was typed is one debtor's: it must not go to others.
std::optional<Error> fixedAmount(const QString& words)
{
    static const QRegularExpression amount(QStringLiteral("R\\$\\s*\\d[\\d.,]*"));
    const auto found = amount.match(words);
    if (!found.hasMatch())
        return std::nullopt;
    return refusal(
        "fixed_amount", Words::tr("The words name an amount of one case (%1): use {valor}.").arg(found.captured(0)));
}

class StepPlanner final {
public:
    StepPlanner(const CaseFacts& facts, const channels::TemplateCatalogue& templates)
        : m_facts(facts)
        , m_templates(templates)
    {
    }

    void operator()(const MessageStep& step, PlannedStep& planned) const
    {
        bool discloses = false;
        if (step.templateName.isEmpty()) {
            planned.text = filled(step.words, m_facts.values);
            planned.refusal = fixedAmount(step.words);
        } else if (const auto made = m_templates.find(step.templateName, m_facts.channel)) {
            planned.text = made->fill(m_facts.values).text;
            discloses = made->discloses;
        } else {
            planned.refusal = made.error();
        }
        if (!planned.refusal)
            planned.refusal = openPlace(planned.text);
        if (!planned.refusal)
            planned.refusal = reader(discloses, planned.text);
    }

    void operator()(const NoteStep& step, PlannedStep& planned) const { words(step.words, planned); }
    void operator()(const HelpStep& step, PlannedStep& planned) const { words(step.words, planned); }
    void operator()(const EscalationStep& step, PlannedStep& planned) const { words(step.reason, planned); }

    void operator()(const PromiseStep& step, PlannedStep& planned) const
    {
        planned.due = m_facts.now.dateIn(deskZone()).addDays(step.days);
        planned.refusal = money();
    }
    void operator()(const AgreementStep&, PlannedStep& planned) const { planned.refusal = money(); }

    void operator()(const SnoozeStep& step, PlannedStep& planned) const
    {
        planned.text = step.note;
        planned.at = m_facts.now + step.after;
        if (step.days == 0)
            return;
        const QDate day = m_facts.now.dateIn(deskZone()).addDays(step.days);
        planned.at = Instant::fromDateTime(
            QDateTime(calendar::BusinessDays::standard().nextBusinessDay(day), step.at, deskZone()));
    }

    void operator()(const TransferStep& step, PlannedStep& planned) const { words(step.note, planned); }

    void operator()(const WrapUpStep& step, PlannedStep& planned) const
    {
        planned.text = filled(step.note, m_facts.values);
        const auto outcome = queue::Dispositions::standard().byCode(step.disposition);
        if (!outcome)
            planned.refusal = outcome.error();
        else if (outcome->needsCallback || outcome->needsScope || outcome->has(queue::Effect::WrongNumber) ||
                 outcome->has(queue::Effect::DeadNumber))
            planned.refusal = refusal("needs_person", Words::tr("Only who talked knows what this outcome asks for."));
        else if (outcome->has(queue::Effect::ConfirmRightParty) && !m_facts.rightParty)
            planned.refusal = refusal("identity_by_person",
                Words::tr("This outcome says who it was: a person confirms that first, never a macro."));
    }

private:
    void words(const QString& said, PlannedStep& planned) const
    {
        planned.text = filled(said, m_facts.values);
        planned.refusal = openPlace(planned.text);
    }

    [[nodiscard]] std::optional<Error> reader(bool discloses, const QString& text) const
    {
        if (m_facts.handle.isEmpty())
            return refusal("nothing_reaches", Words::tr("Nothing reaches them on this channel."));
        if (m_facts.rightParty)
            return std::nullopt;
        const auto telling = compliance::DisclosureWords::standard().find(text);
        if (!discloses && !telling)
            return std::nullopt;
        return refusal("right_party", Words::tr("It tells of a debt, and nobody confirmed who reads it."));
    }

    [[nodiscard]] std::optional<Error> money() const
    {
        if (m_facts.care)
            return refusal("care_case", Words::tr("No money is asked for in a care case."));
        if (!m_facts.rightParty)
            return refusal("right_party", Words::tr("Nobody confirmed yet who they are."));
        return std::nullopt;
    }

    const CaseFacts& m_facts;
    const channels::TemplateCatalogue& m_templates;
};

struct StepSays {
    const PlannedStep& planned;

    QString operator()(const MessageStep& step) const
    {
        return planned.text.isEmpty() ? inWords(Step(step)) : planned.text.simplified();
    }
    QString operator()(const NoteStep&) const
    {
        return Words::tr("Note for the team: %1").arg(planned.text.simplified());
    }
    QString operator()(const PromiseStep&) const
    {
        return Words::tr("Promise until %1").arg(planned.due.toString(QStringLiteral("dd/MM")));
    }
    QString operator()(const HelpStep&) const { return Words::tr("Ask for help: %1").arg(planned.text.simplified()); }
    QString operator()(const SnoozeStep&) const
    {
        return Words::tr("Put off until %1").arg(planned.at.in(deskZone()).toString(QStringLiteral("dd/MM H:mm")));
    }
    template <class Other>
    QString operator()(const Other& step) const
    {
        return inWords(Step(step));
    }
};

} // namespace

QString PlannedStep::says() const { return std::visit(StepSays{*this}, step); }

std::vector<PlannedStep> plan(
    const std::vector<Step>& steps, const CaseFacts& facts, const channels::TemplateCatalogue& templates)
{
    const StepPlanner planner(facts, templates);
    std::vector<PlannedStep> all;
    bool left = false;
    for (const Step& step : steps) {
        PlannedStep planned{.step = step};
        std::visit([&](const auto& one) { planner(one, planned); }, step);
        if (left)
            planned.refusal = refusal("case_left", Words::tr("A step before it gives the case away."));
        left |= leavesHands(step);
        all.push_back(std::move(planned));
    }
    return all;
}

} // namespace trato::macros
