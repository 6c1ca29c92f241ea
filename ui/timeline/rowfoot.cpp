#include "ui/timeline/rowfoot.h"

#include "ui/format/brazil.h"
#include "ui/format/sensitivity.h"
#include "ui/timeline/words.h"

#include <QStringList>

#include <algorithm>

namespace trato::ui {

namespace {

/// Glyph and tone of what went wrong: j of the drawings.
struct TroubleLook {
    Icon icon;
    Tone tone;
};

TroubleLook lookOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Waiting: return {Icon::Hourglass, Tone::Text2};
    case Trouble::Refused: return {Icon::Lock, Tone::Warn};
    case Trouble::Failed: return {Icon::Stop, Tone::Crit};
    case Trouble::Uncertain: return {Icon::Info, Tone::Warn};
    case Trouble::Recalled: return {Icon::Shield, Tone::Ok};
    case Trouble::None: break;
    }
    return {Icon::None, Tone::Text3};
}

/// "certeza 0,93"
QString certaintyText(double certainty)
{
    if (certainty <= 0)
        return TimelineWords::tr("plain words");
    return TimelineWords::tr("certainty %1").arg(format::hundredths(certainty));
}

/// Each sensitivity once, in the order of the text.
RichLine readingOf(const TimelineRow& row)
{
    RichLine words;
    QStringList named;
    for (const Mark& mark : row.marks) {
        if (!mark.sensitive || named.contains(mark.label))
            continue;
        if (!named.isEmpty())
            words.append({QStringLiteral(" · "), Tone::Text3});
        named.append(mark.label);
        words.append({format::sensitivity(mark.label), format::sensitivityTone(mark.label), Weight::SemiBold});
        words.append({u' ' + certaintyText(mark.certainty), Tone::Text2});
    }
    return words;
}

RowFoot machineFoot(const TimelineRow& row)
{
    RichLine words{{row.author, Tone::Machine, Weight::SemiBold}};
    if (!row.reason.isEmpty())
        words.append({QStringLiteral(" · ") + row.reason, Tone::Text2});
    return {Icon::Machine, Tone::Machine, words};
}

} // namespace

bool isSensitive(const TimelineRow& row)
{
    return std::any_of(row.marks.begin(), row.marks.end(), [](const Mark& mark) { return mark.sensitive; });
}

RowFoot footOf(const TimelineRow& row)
{
    if (row.trouble != Trouble::None) {
        const TroubleLook trouble = lookOf(row.trouble);
        return {trouble.icon, trouble.tone, {{row.status, trouble.tone, Weight::SemiBold}}};
    }
    if (row.evidence != Evidence::None)
        return {
            row.evidence == Evidence::Deleted ? Icon::Trash : Icon::Pencil, Tone::Text2, {{row.status, Tone::Text2}}};
    if (isSensitive(row))
        return {Icon::Care, Tone::Care, readingOf(row)};
    return row.voice == Voice::Machine ? machineFoot(row) : RowFoot{};
}

} // namespace trato::ui
