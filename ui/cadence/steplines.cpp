#include "ui/cadence/steplines.h"

#include "cadence/filelines.h"

#include <QStringList>

namespace trato::ui {

using cadence::linesOf;
using cadence::StepLines;

namespace {

QString nameOf(int day) { return day < 0 ? QStringLiteral("d%1").arg(day) : QStringLiteral("d+%1").arg(day); }

const cadence::Step* stepNamed(const cadence::Definition& definition, const QString& name)
{
    for (const cadence::Step* const step : definition.allSteps()) {
        if (step->name == name)
            return step;
    }
    return nullptr;
}

QString freeName(const cadence::Definition& definition, const QString& wanted)
{
    QString name = wanted;
    for (int number = 2; stepNamed(definition, name) != nullptr; ++number)
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return name;
}

/// A reminder before it is late, then a question; to those who are not confirmed a text that speaks of nothing.
QStringList linesOfNew(const QString& name, int day, std::optional<cadence::Event> after)
{
    const bool late = after || day > 0;
    QStringList lines{QStringLiteral("[[step]]"), QStringLiteral("name = \"%1\"").arg(name)};
    if (after)
        lines.append(QStringLiteral("after = \"%1\"").arg(cadence::eventName(*after)));
    lines += {QStringLiteral("day = %1").arg(day), QStringLiteral("at = \"10:00\""),
        QStringLiteral("channels = [\"whatsapp\", \"sms\", \"email\"]"),
        QStringLiteral("template = \"%1\"").arg(late ? u"atraso_gentil" : u"lembrete_antes"),
        QStringLiteral("neutral = \"%1\"").arg(late ? u"contato_neutro" : u"lembrete_neutro"), QString()};
    return lines;
}

} // namespace

NewStep withStepAfter(const QString& toml, const QString& step, const cadence::Definition& definition)
{
    QStringList lines = toml.split(u'\n');
    const StepLines at = linesOf(lines, step);
    const cadence::Step* const before = stepNamed(definition, step);
    const int day = before != nullptr ? before->day + 1 : 1;
    const auto after = before != nullptr ? before->after : std::nullopt;
    const QString name =
        freeName(definition, after ? QStringLiteral("%1+%2").arg(cadence::eventName(*after)).arg(day) : nameOf(day));
    const QStringList added = linesOfNew(name, day, after);
    qsizetype where = at.name < 0 ? lines.size() : at.end;
    // Comments that belong to what follows stay with it.
    while (where > 0 && where > at.name + 1 && lines[where - 1].trimmed().startsWith(u'#'))
        --where;
    if (where > 0 && !lines[where - 1].trimmed().isEmpty())
        lines.insert(where++, QString());
    for (qsizetype i = 0; i < added.size(); ++i)
        lines.insert(where + i, added[i]);
    return {lines.join(u'\n'), static_cast<int>(where + 2)};
}

QString withoutStep(const QString& toml, const QString& step)
{
    QStringList lines = toml.split(u'\n');
    const StepLines at = linesOf(lines, step);
    if (at.name < 0)
        return toml;
    qsizetype first = at.first;
    while (first > 0 && lines[first - 1].trimmed().startsWith(u'#'))
        --first;
    qsizetype end = at.end;
    while (end > at.name + 1 && lines[end - 1].trimmed().startsWith(u'#'))
        --end;
    lines.erase(lines.begin() + first, lines.begin() + end);
    return lines.join(u'\n');
}

} // namespace trato::ui
