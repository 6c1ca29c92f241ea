#include "cadence/definition.h"

#include "base/toml.h"
#include "cadence/words.h"
#include "channels/templates/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

static void initResource() { Q_INIT_RESOURCE(trato_cadences); }

namespace trato::cadence {

namespace {

// Five years, either way.
constexpr int furthestDay = 1830;
constexpr int notADay = furthestDay + 1;

/// Reads one step and notes what is wrong with it.
class StepReader final {
public:
    StepReader(const QJsonObject& table, const channels::TemplateCatalogue& templates, QJsonArray& problems)
        : m_table(table)
        , m_templates(templates)
        , m_problems(problems)
    {
    }

    Step read()
    {
        Step step;
        step.name = text("name");
        step.day = m_table[QStringLiteral("day")].toInt(notADay);
        step.at = QTime::fromString(text("at"), QStringLiteral("HH:mm"));
        step.action = action();
        step.condition = condition();
        step.templateName = text("template");
        step.neutral = text("neutral");
        step.reason = text("reason");
        readChannels(step);
        checkKeys();
        check(step);
        return step;
    }

private:
    [[nodiscard]] QString text(const char* key) const { return m_table[QLatin1StringView(key)].toString(); }

    void problem(const QString& what) { m_problems.append(text("name") + QStringLiteral(": ") + what); }

    void checkKeys()
    {
        static const QStringList keys{QStringLiteral("name"), QStringLiteral("day"), QStringLiteral("at"),
            QStringLiteral("action"), QStringLiteral("channels"), QStringLiteral("only_if"), QStringLiteral("template"),
            QStringLiteral("neutral"), QStringLiteral("reason")};
        for (auto it = m_table.begin(); it != m_table.end(); ++it) {
            if (!keys.contains(it.key()))
                problem(Words::tr("a step has no “%1”").arg(it.key()));
        }
    }

    Action action()
    {
        const QString word = text("action");
        if (!word.isEmpty() && word != QStringLiteral("message") && word != QStringLiteral("call"))
            problem(Words::tr("unknown action “%1”").arg(word));
        return word == QStringLiteral("call") ? Action::Call : Action::Message;
    }

    Condition condition()
    {
        const QString word = text("only_if");
        if (word.isEmpty())
            return Condition::Always;
        if (word == QStringLiteral("replied"))
            return Condition::Replied;
        if (word == QStringLiteral("silent"))
            return Condition::Silent;
        if (word != QStringLiteral("unread"))
            problem(Words::tr("unknown condition “%1”").arg(word));
        return Condition::Unread;
    }

    void readChannels(Step& step)
    {
        for (const QJsonValue& name : m_table[QStringLiteral("channels")].toArray()) {
            if (const auto channel = channelFromName(name.toString()))
                step.channels.push_back(*channel);
            else
                problem(Words::tr("unknown channel “%1”").arg(name.toString()));
        }
    }

    void check(const Step& step)
    {
        if (step.name.isEmpty())
            problem(Words::tr("a step needs a name"));
        if (step.day < -furthestDay || step.day > furthestDay)
            problem(Words::tr("a step needs a day"));
        if (!step.at.isValid())
            problem(Words::tr("the hour must be written like 09:30"));
        if (step.action == Action::Call)
            return;
        if (step.channels.empty())
            problem(Words::tr("a message needs a channel"));
        checkTemplate(step, step.templateName, step.templateName.isEmpty());
        if (!step.neutral.isEmpty())
            checkNeutral(step);
    }

    void checkTemplate(const Step& step, const QString& name, bool missing)
    {
        if (missing)
            return problem(Words::tr("a message needs a template"));
        for (const Channel channel : step.channels) {
            if (!m_templates.find(name, channel))
                problem(Words::tr("there is no template “%1” for %2").arg(name, channelName(channel)));
        }
    }

    void checkNeutral(const Step& step)
    {
        checkTemplate(step, step.neutral, false);
        const auto neutral =
            m_templates.find(step.neutral, step.channels.empty() ? Channel::WhatsApp : step.channels.front());
        if (neutral && neutral->discloses)
            problem(Words::tr("the neutral template speaks of the debt"));
    }

    const QJsonObject& m_table;
    const channels::TemplateCatalogue& m_templates;
    QJsonArray& m_problems;
};

void checkNames(const std::vector<Step>& steps, QJsonArray& problems)
{
    QSet<QString> names;
    for (const Step& step : steps) {
        if (names.contains(step.name))
            problems.append(Words::tr("two steps are called “%1”").arg(step.name));
        names.insert(step.name);
    }
}

} // namespace

Result<Definition> Definition::parse(QByteArrayView toml)
{
    TRATO_TRY(const QJsonObject root, toml::parse(toml));
    TRATO_TRY(const auto templates, channels::TemplateCatalogue::shipped());
    Definition definition{root[QStringLiteral("name")].toString(), root[QStringLiteral("title")].toString(), 0, {}};
    QJsonArray problems;
    for (const QJsonValue& table : root[QStringLiteral("step")].toArray())
        definition.steps.push_back(StepReader(table.toObject(), templates, problems).read());
    checkNames(definition.steps, problems);
    if (definition.name.isEmpty() || definition.steps.empty())
        problems.append(Words::tr("a cadence needs a name and at least one step"));
    if (!problems.isEmpty())
        return failure(QStringLiteral("invalid_cadence"),
            Words::tr("The cadence can't be used: %1").arg(problems.first().toString()),
            {{QStringLiteral("problems"), problems}});
    std::stable_sort(definition.steps.begin(), definition.steps.end(), [](const Step& left, const Step& right) {
        return std::pair(left.day, left.at) < std::pair(right.day, right.at);
    });
    return definition;
}

Result<Definition> Definition::shipped(const QString& name)
{
    initResource();
    QFile file(QStringLiteral(":/cadences/%1.toml").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("no_cadence"), Words::tr("There is no cadence “%1”.").arg(name));
    return parse(file.readAll());
}

const Step* Definition::find(const QString& step) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.name == step; });
    return found == steps.end() ? nullptr : &*found;
}

const Step* Definition::after(const Step& step) const
{
    const auto next = &step - steps.data() + 1;
    return next < std::ssize(steps) ? &steps[static_cast<size_t>(next)] : nullptr;
}

const Step& Definition::entry(int daysLate) const
{
    const Step* entry = &steps.front();
    for (const Step& step : steps) {
        if (step.day <= daysLate)
            entry = &step;
    }
    return *entry;
}

} // namespace trato::cadence
