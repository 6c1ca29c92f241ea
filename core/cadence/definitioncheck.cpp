#include "cadence/definitioncheck.h"

#include "cadence/words.h"
#include "calendar/contacthours.h"
#include "compliance/whatsapppolicy.h"
#include "compliance/wording/wording.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace trato::cadence {

using calendar::ContactHours;
using calendar::Places;
using Kind = StepProblem::Kind;

channels::TemplateValues exampleValues(int daysLate, QDate today)
{
    return {{QStringLiteral("primeiro_nome"), QStringLiteral("Marlene")},
        {QStringLiteral("credor"), QStringLiteral("Lojas Aurora")},
        {QStringLiteral("valor"), QStringLiteral("R$\u00A0350,00")},
        {QStringLiteral("vencimento"), today.addDays(-daysLate).toString(QStringLiteral("dd/MM/yyyy"))},
        {QStringLiteral("dias_atraso"), QString::number(std::max(0, daysLate))},
        {QStringLiteral("contrato"), QStringLiteral("CT-1")},
        {QStringLiteral("assinatura"), QStringLiteral("Lojas Aurora, CNPJ 11.222.333/0001-81, Rua Um, 1")}};
}

namespace {

/// The step's own when it is of that stage, else the stage's first.
int dayIn(compliance::Stage stage, int day)
{
    if (compliance::wordingStage(day) == stage)
        return day;
    int first = 0;
    while (compliance::wordingStage(first) != stage)
        ++first;
    return first;
}

/// Monday to Friday of the week after `today`: one of them is a working day.
bool isOpenSomewhere(Channel channel, QTime at, QDate today)
{
    for (int ahead = 1; ahead <= 7; ++ahead) {
        for (const QString& uf : Places::standard().ufs()) {
            const auto places = Places::standard().placesOf({}, uf);
            const QDateTime moment(today.addDays(ahead), at, places.front().zone);
            if (ContactHours::standard().allowed(places, channel, Instant::fromDateTime(moment)).allowed)
                return true;
        }
    }
    return false;
}

/// Looks at one step after the other.
class Inspector final {
public:
    Inspector(const Definition& definition, const channels::TemplateCatalogue& templates, QDate today)
        : m_definition(definition)
        , m_templates(templates)
        , m_today(today)
    {
    }

    std::vector<StepProblem> inspect()
    {
        for (const Step& step : m_definition.steps) {
            if (step.action == Action::Call) {
                lookAtCall(step);
                lookAtRequirements(step);
                continue;
            }
            lookAtHours(step);
            lookAtWords(step);
            lookAtCondition(step);
            lookAtRequirements(step);
            lookAtDay(step);
        }
        return std::move(m_problems);
    }

private:
    /// Once, on however many channels.
    void add(const Step& step, Kind kind, const QString& message)
    {
        const bool known = std::any_of(m_problems.begin(), m_problems.end(), [&](const StepProblem& one) {
            return one.step == step.name && one.kind == kind && one.message == message;
        });
        if (!known)
            m_problems.push_back({step.name, kind, message});
    }

    void lookAtCall(const Step& step)
    {
        if (!step.templates().isEmpty() || !step.neutral.isEmpty() || !step.channels.empty())
            add(step, Kind::Contradictory, Words::tr("a person calls: channels and templates are not used"));
        if (!isOpenSomewhere(Channel::Voice, step.at, m_today))
            add(step, Kind::Unlawful,
                Words::tr("nobody may be called at %1").arg(step.at.toString(QStringLiteral("HH:mm"))));
    }

    void lookAtHours(const Step& step)
    {
        for (const Channel channel : step.channels) {
            if (!isOpenSomewhere(channel, step.at, m_today))
                add(step, Kind::Unlawful,
                    Words::tr("%1 is closed at %2 in every state")
                        .arg(channelWord(channel), step.at.toString(QStringLiteral("HH:mm"))));
            if (std::count(step.channels.begin(), step.channels.end(), channel) > 1)
                add(step, Kind::Contradictory, Words::tr("%1 stands there twice").arg(channelWord(channel)));
        }
    }

    void lookAtWords(const Step& step)
    {
        // After an event it is only said while something is late.
        const int day = step.after ? std::max(1, step.day) : step.day;
        QStringList names = step.variants;
        names << step.templateName << step.neutral;
        for (const QString& name : names)
            lookAtTemplate(step, name, day);
        for (const auto& [stage, name] : step.stageTemplates)
            lookAtTemplate(step, name, dayIn(stage, day));
    }

    /// What is said when they are so many days late.
    void lookAtTemplate(const Step& step, const QString& name, int day)
    {
        for (const Channel channel : step.channels) {
            const auto found = m_templates.find(name, channel);
            if (name.isEmpty() || !found)
                continue;
            const bool collects = found->purpose == QStringLiteral("collection");
            if (collects && day <= 0)
                add(step, Kind::Unlawful, Words::tr("“%1” collects what is not late yet").arg(name));
            if (!collects && !step.after && found->discloses && day > 0)
                add(step, Kind::Contradictory, Words::tr("“%1” reminds of what is late already").arg(name));
            lookAtCategory(step, *found);
            lookAtWording(step, *found, day, name != step.neutral);
        }
    }

    /// What it is declared as to the provider against what its words show.
    void lookAtCategory(const Step& step, const channels::MessageTemplate& found)
    {
        if (found.channel != Channel::WhatsApp)
            return;
        if (!found.category)
            return add(step, Kind::Contradictory, Words::tr("“%1” is declared as nothing to WhatsApp").arg(found.name));
        if (const auto problem = compliance::categoryProblem(*found.category, found.text))
            add(step, Kind::Contradictory, Words::tr("“%1”: %2").arg(found.name, *problem));
    }

    void lookAtWording(const Step& step, const channels::MessageTemplate& found, int day, bool confirmed)
    {
        compliance::WordingContext context;
        context.channel = found.channel;
        context.stage = compliance::wordingStage(day);
        context.rightParty = confirmed;
        context.today = m_today;
        const auto words = found.fill(exampleValues(day, m_today));
        const auto findings = compliance::Wording::standard().check(words.subject + u'\n' + words.text, context);
        if (const compliance::Finding* const blocking = compliance::blockingIn(findings))
            add(step, Kind::Unlawful, Words::tr("“%1” may not be said: %2").arg(found.name, blocking->reason));
    }

    /// Whether a message may have gone out before the step.
    [[nodiscard]] bool isFirstMessage(const Step& step) const
    {
        return std::none_of(
            m_definition.steps.data(), &step, [](const Step& earlier) { return earlier.action == Action::Message; });
    }

    void lookAtCondition(const Step& step)
    {
        if (step.condition == Condition::Unread && isFirstMessage(step))
            add(step, Kind::Dead, Words::tr("nothing was sent before it that could be unread"));
    }

    /// Nobody is at the step earlier than its day, nor much later than the next one's.
    [[nodiscard]] int latestDay(const Step& step) const
    {
        constexpr int caughtUpDays = 5;
        const Step* const next = step.after ? nullptr : m_definition.after(step);
        return next ? next->day + caughtUpDays : std::numeric_limits<int>::max();
    }

    [[nodiscard]] bool isInAStage(const Step& step) const
    {
        const auto& stages = step.requirements.stages;
        return stages.empty() || step.after || std::any_of(stages.begin(), stages.end(), [&](compliance::Stage stage) {
            return stage >= compliance::wordingStage(step.day) && stage <= compliance::wordingStage(latestDay(step));
        });
    }

    void lookAtRequirements(const Step& step)
    {
        const Requirements& asked = step.requirements;
        if ((!step.after && asked.lateBelow && *asked.lateBelow <= step.day) ||
            (asked.lateFrom && *asked.lateFrom > latestDay(step)))
            add(step, Kind::Dead, Words::tr("on its day nobody is so many days late"));
        if (!isInAStage(step))
            add(step, Kind::Dead, Words::tr("on its day nobody is in that stage"));
        if (!step.after && m_definition.stops.lateFrom && step.day >= *m_definition.stops.lateFrom)
            add(step, Kind::Dead, Words::tr("the cadence has ended before it"));
        const auto reaches = [&](Channel wished) {
            return std::find(step.channels.begin(), step.channels.end(), wished) != step.channels.end();
        };
        if (step.action == Action::Message && asked.asksForWish() &&
            std::none_of(asked.prefers.begin(), asked.prefers.end(), reaches))
            add(step, Kind::Contradictory, Words::tr("it is for those who asked for a channel that it does not use"));
    }

    /// One message a person and day: after one that goes to everybody another is left out.
    void lookAtDay(const Step& step)
    {
        for (const Step& earlier : m_definition.steps) {
            if (&earlier == &step)
                return;
            const bool isMessage = earlier.day == step.day && earlier.action == Action::Message;
            const bool toEverybody = earlier.condition == Condition::Always && earlier.requirements.isEmpty();
            if (isMessage && toEverybody && !earlier.neutral.isEmpty())
                return add(step, Kind::Dead, Words::tr("“%1” is said on the same day").arg(earlier.name));
            if (isMessage && earlier.condition == step.condition && earlier.requirements == step.requirements)
                return add(step, Kind::Dead, Words::tr("“%1” is said on the same day").arg(earlier.name));
        }
    }

    const Definition& m_definition;
    const channels::TemplateCatalogue& m_templates;
    QDate m_today;
    std::vector<StepProblem> m_problems;
};

} // namespace

QString problemKindName(StepProblem::Kind kind)
{
    switch (kind) {
    case Kind::Unlawful: return QStringLiteral("unlawful");
    case Kind::Dead: return QStringLiteral("dead");
    case Kind::Contradictory: return QStringLiteral("contradictory");
    }
    Q_UNREACHABLE();
}

std::vector<StepProblem> problemsOf(
    const Definition& definition, const channels::TemplateCatalogue& templates, QDate today)
{
    std::vector<StepProblem> problems = Inspector(definition, templates, today).inspect();
    for (const auto& [event, track] : definition.tracks) {
        const auto more = Inspector(track, templates, today).inspect();
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return problems;
}

Result<void> requireLawful(const Definition& definition, QDate today)
{
    TRATO_TRY(const auto templates, channels::TemplateCatalogue::shipped());
    QJsonArray unlawful;
    for (const StepProblem& problem : problemsOf(definition, templates, today)) {
        if (problem.kind == Kind::Unlawful)
            unlawful.append(problem.step + QStringLiteral(": ") + problem.message);
    }
    if (unlawful.isEmpty())
        return {};
    return failure(QStringLiteral("unlawful_cadence"),
        Words::tr("The cadence may not be used: %1").arg(unlawful.first().toString()),
        {{QStringLiteral("problems"), unlawful}});
}

} // namespace trato::cadence
