#include "cadence/stepreader.h"

#include "cadence/tablereader.h"
#include "cadence/words.h"

#include <algorithm>

namespace trato::cadence {

namespace {

using compliance::Stage;

// Five years, either way.
constexpr int furthestDay = 1830;

std::optional<Condition> conditionFrom(const QString& word)
{
    if (word == QStringLiteral("replied"))
        return Condition::Replied;
    if (word == QStringLiteral("silent"))
        return Condition::Silent;
    return word == QStringLiteral("unread") ? std::optional(Condition::Unread) : std::nullopt;
}

std::optional<QString> kindFrom(const QString& word)
{
    const bool known = word == QStringLiteral("person") || word == QStringLiteral("company");
    return known ? std::optional(word) : std::nullopt;
}

template <class Value>
void checkRange(
    TableReader& reader, const QString& what, const std::optional<Value>& from, const std::optional<Value>& below)
{
    if (from && below && *from >= *below)
        reader.problem(Words::tr("nothing is from “%1_from” to below “%1_below”").arg(what));
}

Requirements readRequirements(const QString& step, const QJsonObject& table, QJsonArray& problems)
{
    TableReader reader(step + QStringLiteral(".if"), table, problems);
    Requirements asked;
    asked.centsFrom = reader.amount(QStringLiteral("amount_from"));
    asked.centsBelow = reader.amount(QStringLiteral("amount_below"));
    asked.lateFrom = reader.wholeNumber(QStringLiteral("late_from"), -furthestDay, furthestDay);
    asked.lateBelow = reader.wholeNumber(QStringLiteral("late_below"), -furthestDay, furthestDay);
    asked.stages =
        reader.valuesOf(QStringLiteral("stage"), [](const QString& word) { return compliance::stageFromName(word); });
    asked.portfolios = reader.words(QStringLiteral("portfolio"));
    asked.products = reader.words(QStringLiteral("product"));
    const auto kinds = reader.valuesOf(QStringLiteral("kind"), &kindFrom);
    asked.kinds = QStringList(kinds.begin(), kinds.end());
    asked.riskFrom = reader.share(QStringLiteral("risk_from"));
    asked.riskBelow = reader.share(QStringLiteral("risk_below"));
    asked.prefers =
        reader.valuesOf(QStringLiteral("prefers"), [](const QString& word) { return channelFromName(word); });
    checkRange(reader, QStringLiteral("amount"), asked.centsFrom, asked.centsBelow);
    checkRange(reader, QStringLiteral("late"), asked.lateFrom, asked.lateBelow);
    checkRange(reader, QStringLiteral("risk"), asked.riskFrom, asked.riskBelow);
    reader.finish();
    return asked;
}

class StepReader final {
public:
    StepReader(const QJsonObject& table, const channels::TemplateCatalogue& templates, QJsonArray& problems)
        : m_reader(table[QStringLiteral("name")].toString(), table, problems)
        , m_templates(templates)
        , m_problems(problems)
    {
    }

    Step read()
    {
        Step step;
        step.name = m_reader.text(QStringLiteral("name"));
        step.after = after();
        step.day = day(step.after ? 0 : -furthestDay);
        step.at = QTime::fromString(m_reader.text(QStringLiteral("at")), QStringLiteral("HH:mm"));
        step.action = action();
        step.condition = condition();
        step.neutral = m_reader.text(QStringLiteral("neutral"));
        step.reason = m_reader.text(QStringLiteral("reason"));
        step.variants = m_reader.words(QStringLiteral("variants"));
        readTemplates(step);
        readChannels(step);
        if (m_reader.has(QStringLiteral("if")))
            step.requirements = readRequirements(step.name, m_reader.table(QStringLiteral("if")), m_problems);
        m_reader.finish();
        check(step);
        return step;
    }

private:
    std::optional<Event> after()
    {
        const QString word = m_reader.text(QStringLiteral("after"));
        const auto event = eventFromName(word);
        if (!word.isEmpty() && !event)
            m_reader.unknown(QStringLiteral("after"), word);
        return event;
    }

    /// After an event there is no day before it.
    int day(int earliest)
    {
        const QJsonValue value = m_reader.value(QStringLiteral("day"));
        const int day = value.toInt(furthestDay + 1);
        if (day < earliest || day > furthestDay)
            m_reader.problem(Words::tr("a step needs a day"));
        return day;
    }

    Action action()
    {
        const QString word = m_reader.text(QStringLiteral("action"));
        if (!word.isEmpty() && word != QStringLiteral("message") && word != QStringLiteral("call"))
            m_reader.problem(Words::tr("unknown action “%1”").arg(word));
        return word == QStringLiteral("call") ? Action::Call : Action::Message;
    }

    Condition condition()
    {
        const QString word = m_reader.text(QStringLiteral("only_if"));
        if (word.isEmpty())
            return Condition::Always;
        const auto known = conditionFrom(word);
        if (!known)
            m_reader.problem(Words::tr("unknown condition “%1”").arg(word));
        return known.value_or(Condition::Unread);
    }

    void readTemplates(Step& step)
    {
        const QString key = QStringLiteral("template");
        const QJsonValue value = m_reader.value(key);
        if (!value.isObject()) {
            step.templateName = m_reader.text(key);
            return;
        }
        const QJsonObject table = value.toObject();
        TableReader reader(step.name + QStringLiteral(".template"), table, m_problems);
        for (const Stage stage : {Stage::Preventive, Stage::Early, Stage::Late}) {
            const QString found = reader.text(compliance::stageName(stage));
            if (!found.isEmpty())
                step.stageTemplates[stage] = found;
        }
        reader.finish();
    }

    void readChannels(Step& step)
    {
        const QString key = QStringLiteral("channels");
        const QStringList words = m_reader.words(key);
        step.best = words == QStringList{QStringLiteral("best")};
        if (step.best) {
            addChannelsWithEveryTemplate(step);
            return;
        }
        for (const QString& word : words) {
            if (const auto channel = channelFromName(word))
                step.channels.push_back(*channel);
            else
                m_reader.problem(Words::tr("unknown channel “%1”").arg(word));
        }
    }

    /// "best" may be any of these.
    void addChannelsWithEveryTemplate(Step& step)
    {
        const QStringList names =
            step.templates() + (step.neutral.isEmpty() ? QStringList() : QStringList{step.neutral});
        for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Email}) {
            if (std::all_of(names.begin(), names.end(),
                    [&](const QString& name) { return m_templates.find(name, channel).has_value(); }))
                step.channels.push_back(channel);
        }
    }

    void check(const Step& step)
    {
        if (step.name.isEmpty())
            m_reader.problem(Words::tr("a step needs a name"));
        if (!isOneWord(step.name))
            m_reader.problem(Words::tr("a name is one word, without white space or “/”"));
        if (!step.at.isValid())
            m_reader.problem(Words::tr("the hour must be written like 09:30"));
        if (step.action == Action::Call)
            return;
        if (step.channels.empty())
            m_reader.problem(Words::tr("a message needs a channel"));
        if (step.templates().isEmpty())
            m_reader.problem(Words::tr("a message needs a template"));
        for (const QString& name : step.templates())
            checkTemplate(step, name);
        checkVariants(step);
        if (!step.neutral.isEmpty())
            checkNeutral(step);
    }

    void checkTemplate(const Step& step, const QString& name)
    {
        for (const Channel channel : step.channels) {
            if (!m_templates.find(name, channel))
                m_reader.problem(Words::tr("there is no template “%1” for %2").arg(name, channelName(channel)));
        }
    }

    void checkVariants(const Step& step)
    {
        if (step.variants.isEmpty())
            return;
        if (!step.templateName.isEmpty() || !step.stageTemplates.empty())
            m_reader.problem(Words::tr("variants stand in place of the template"));
        if (step.variants.size() < 2 || QStringList(step.variants).removeDuplicates() > 0)
            m_reader.problem(Words::tr("variants are at least two, each once"));
    }

    void checkNeutral(const Step& step)
    {
        checkTemplate(step, step.neutral);
        const auto neutral =
            m_templates.find(step.neutral, step.channels.empty() ? Channel::WhatsApp : step.channels.front());
        if (neutral && neutral->discloses)
            m_reader.problem(Words::tr("the neutral template speaks of the debt"));
    }

    TableReader m_reader;
    const channels::TemplateCatalogue& m_templates;
    QJsonArray& m_problems;
};

} // namespace

Step readStep(const QJsonObject& table, const channels::TemplateCatalogue& templates, QJsonArray& problems)
{
    return StepReader(table, templates, problems).read();
}

bool isOneWord(const QString& name)
{
    return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isSpace() || c == u'/'; });
}

StopRules readStopRules(const QJsonObject& table, QJsonArray& problems)
{
    TableReader reader(QStringLiteral("stop"), table, problems);
    StopRules rules;
    rules.messages = reader.wholeNumber(QStringLiteral("messages"), 1, 1000);
    rules.lateFrom = reader.wholeNumber(QStringLiteral("late_from"), 1, furthestDay);
    rules.centsBelow = reader.amount(QStringLiteral("amount_below"));
    reader.finish();
    return rules;
}

} // namespace trato::cadence
