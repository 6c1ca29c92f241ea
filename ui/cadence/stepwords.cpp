#include "ui/cadence/stepwords.h"

#include "ui/cadence/words.h"
#include "ui/format/brazil.h"
#include "ui/widgets/channelstrip.h"

#include <cmath>

namespace trato::ui {

using cadence::Action;
using cadence::Condition;
using cadence::Requirements;
using cadence::Step;

namespace {

template <class Value, class Text>
void addRange(QStringList& lines, const std::optional<Value>& from, const std::optional<Value>& below,
    const QString& what, Text text)
{
    if (from && below)
        lines.append(CadenceWords::tr("%1 from %2 to below %3").arg(what, text(*from), text(*below)));
    else if (from)
        lines.append(CadenceWords::tr("%1 from %2 on").arg(what, text(*from)));
    else if (below)
        lines.append(CadenceWords::tr("%1 below %2").arg(what, text(*below)));
}

void addWords(QStringList& lines, const QString& what, const QStringList& words)
{
    if (!words.isEmpty())
        lines.append(what.arg(words.join(QStringLiteral(", "))));
}

QString kindWord(const QString& kind)
{
    return kind == QStringLiteral("company") ? CadenceWords::tr("companies") : CadenceWords::tr("persons");
}

QStringList requirementLines(const Requirements& asked)
{
    QStringList lines;
    addRange(lines, asked.centsFrom, asked.centsBelow, CadenceWords::tr("open with the creditor"),
        [](qint64 cents) { return format::money(cents); });
    addRange(lines, asked.lateFrom, asked.lateBelow, CadenceWords::tr("days late"),
        [](int days) { return QString::number(days); });
    addRange(lines, asked.riskFrom, asked.riskBelow, CadenceWords::tr("risk of default"),
        [](double risk) { return format::percent(std::lround(risk * 1000)); });
    QStringList stages;
    for (const compliance::Stage stage : asked.stages)
        stages.append(stageTitle(stage));
    QStringList kinds;
    for (const QString& kind : asked.kinds)
        kinds.append(kindWord(kind));
    QStringList wishes;
    for (const Channel channel : asked.prefers)
        wishes.append(channelWord(channel));
    addWords(lines, CadenceWords::tr("stage: %1"), stages);
    addWords(lines, CadenceWords::tr("portfolio: %1"), asked.portfolios);
    addWords(lines, CadenceWords::tr("product: %1"), asked.products);
    addWords(lines, CadenceWords::tr("only %1"), kinds);
    addWords(lines, CadenceWords::tr("they asked for: %1"), wishes);
    return lines;
}

} // namespace

QString stepTitle(const Step& step, const channels::TemplateCatalogue& templates)
{
    if (step.action == Action::Call)
        return CadenceWords::tr("Call");
    const QStringList names = step.templates();
    return names.isEmpty() ? step.name : templateTitle(names.front(), step, templates);
}

QString templateTitle(const QString& name, const Step& step, const channels::TemplateCatalogue& templates)
{
    for (const Channel channel : step.channels) {
        if (const auto found = templates.find(name, channel))
            return found->title;
    }
    return name;
}

QString stepDay(std::optional<cadence::Event> after, int day)
{
    const QString number = format::signedNumber(day);
    return after ? (day == 0 ? CadenceWords::tr("that day") : number) : u'D' + number;
}

QString stepWhen(const Step& step)
{
    const QString at = format::time(step.at);
    if (step.after)
        return step.day == 0 ? CadenceWords::tr("on the day of %1, at %2").arg(cadence::eventWord(*step.after), at)
                             : CadenceWords::tr("%n day(s) after %1, at %2", nullptr, step.day)
                                   .arg(cadence::eventWord(*step.after), at);
    if (step.day == 0)
        return CadenceWords::tr("on the due date, at %1").arg(at);
    return step.day < 0 ? CadenceWords::tr("%n day(s) before it falls due, at %1", nullptr, -step.day).arg(at)
                        : CadenceWords::tr("%n day(s) after it fell due, at %1", nullptr, step.day).arg(at);
}

QString stepChannels(const Step& step)
{
    if (step.action == Action::Call)
        return CadenceWords::tr("a person calls");
    QStringList words;
    for (const Channel channel : step.channels)
        words.append(channelWord(channel));
    if (step.best)
        return CadenceWords::tr("the best one of the person, of %1").arg(words.join(QStringLiteral(", ")));
    return words.join(CadenceWords::tr(", else "));
}

QString conditionShort(Condition condition)
{
    switch (condition) {
    case Condition::Always: return {};
    case Condition::Replied: return CadenceWords::tr("answered");
    case Condition::Silent: return CadenceWords::tr("no answer");
    case Condition::Unread: return CadenceWords::tr("unread");
    }
    Q_UNREACHABLE();
}

QStringList stepConditions(const Step& step)
{
    QStringList lines;
    switch (step.condition) {
    case Condition::Always: break;
    case Condition::Replied: lines.append(CadenceWords::tr("they answered in the last seven days")); break;
    case Condition::Silent: lines.append(CadenceWords::tr("they did not answer in the last seven days")); break;
    case Condition::Unread: lines.append(CadenceWords::tr("the last message was not read")); break;
    }
    return lines + requirementLines(step.requirements);
}

QString stageTitle(compliance::Stage stage)
{
    switch (stage) {
    case compliance::Stage::Preventive: return CadenceWords::tr("before it is late");
    case compliance::Stage::Early: return CadenceWords::tr("late");
    case compliance::Stage::Late: return CadenceWords::tr("late for long");
    }
    Q_UNREACHABLE();
}

Icon stepIcon(const Step& step)
{
    if (step.action == Action::Call)
        return Icon::CallOut;
    return step.best || step.channels.empty() ? Icon::Insight : iconOf(step.channels.front());
}

Tone stepTone(const Step& step)
{
    if (step.action == Action::Call)
        return Tone::Voice;
    return step.best || step.channels.empty() ? Tone::Machine : toneOf(step.channels.front());
}

} // namespace trato::ui
