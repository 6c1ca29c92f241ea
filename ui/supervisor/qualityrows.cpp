#include "ui/supervisor/qualityrows.h"

#include "timeline/machine.h"
#include "ui/format/brazil.h"
#include "ui/supervisor/words.h"

#include <QPainter>

#include <algorithm>

namespace trato::ui {

using supervision::RuleDeed;

namespace {

struct DeedWord {
    RuleDeed deed;
    const char* text;
    Tone tone;
};

constexpr DeedWord deedWords[]{
    {RuleDeed::Refused, QT_TRANSLATE_NOOP("trato::ui::supervisor", "refused by policy"), Tone::Warn},
    {RuleDeed::Asked, QT_TRANSLATE_NOOP("trato::ui::supervisor", "asked for more"), Tone::Info},
    {RuleDeed::Approved, QT_TRANSLATE_NOOP("trato::ui::supervisor", "approved"), Tone::Ok},
    {RuleDeed::Declined, QT_TRANSLATE_NOOP("trato::ui::supervisor", "refused"), Tone::Crit},
    {RuleDeed::Stopped, QT_TRANSLATE_NOOP("trato::ui::supervisor", "stopped the machine"), Tone::Crit},
    {RuleDeed::Resumed, QT_TRANSLATE_NOOP("trato::ui::supervisor", "resumed"), Tone::Ok},
    {RuleDeed::Autonomy, QT_TRANSLATE_NOOP("trato::ui::supervisor", "set the autonomy"), Tone::Machine},
    {RuleDeed::Released, QT_TRANSLATE_NOOP("trato::ui::supervisor", "lifted a hold"), Tone::Info},
    {RuleDeed::TakenOver, QT_TRANSLATE_NOOP("trato::ui::supervisor", "moved the case"), Tone::Text2},
    {RuleDeed::Role, QT_TRANSLATE_NOOP("trato::ui::supervisor", "gave a role"), Tone::Text2},
    {RuleDeed::Published, QT_TRANSLATE_NOOP("trato::ui::supervisor", "published a cadence"), Tone::Machine},
    {RuleDeed::Paused, QT_TRANSLATE_NOOP("trato::ui::supervisor", "paused an account"), Tone::Warn}};

const DeedWord& wordOf(RuleDeed deed)
{
    return *std::find_if(
        std::begin(deedWords), std::end(deedWords), [deed](const DeedWord& one) { return one.deed == deed; });
}

QString whenText(Instant at) { return at.in(deskZone()).toString(QStringLiteral("dd/MM HH:mm")); }

} // namespace

QString subjectTitle(const QString& subject)
{
    return subject.contains(u':') ? timeline::machineTitle(subject) : subject;
}

QString sampleReasonText(const supervision::SampleReason& reason)
{
    const QString label = supervision::SamplingRules::standard().labelOf(reason.code);
    if (reason.code == QStringLiteral("discount"))
        return QStringLiteral("%1: %2").arg(label, format::percent(reason.detail.toInt()));
    if (reason.code == QStringLiteral("silence"))
        return QStringLiteral("%1: %2").arg(label, format::duration(std::chrono::minutes(reason.detail.toInt())));
    if (reason.code == QStringLiteral("refused"))
        return QStringLiteral("%1: %2").arg(label, ruleTitle(reason.detail));
    if (reason.code == QStringLiteral("chosen"))
        return QStringLiteral("%1: %2").arg(label, reason.detail);
    return label;
}

Chip SampleRow::state() const
{
    if (sample.contested > 0)
        return {SupervisorWords::tr("contested"), Tone::Warn};
    if (sample.ownFinished)
        return {sample.ownScore ? format::percent(*sample.ownScore) : SupervisorWords::tr("done"),
            sample.ownScore.value_or(0) == 0 ? Tone::Crit : Tone::Ok};
    if (sample.ownBegun)
        return {SupervisorWords::tr("begun"), Tone::Accent};
    if (sample.finished > 0)
        return {SupervisorWords::tr("%n evaluated", nullptr, sample.finished), Tone::Text2};
    return {SupervisorWords::tr("to listen"), Tone::Info};
}

QString SampleRow::reasons() const
{
    QStringList texts;
    for (const supervision::SampleReason& one : sample.reasons)
        texts.append(sampleReasonText(one));
    return texts.join(QStringLiteral(" · "));
}

QString SampleRow::spoken() const
{
    return SupervisorWords::tr("%1 with %2, %3, chosen for: %4")
        .arg(subjectTitle(sample.subject), sample.name, state().text, reasons());
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, look().metrics().queueRow()};
}

void SampleDelegate::paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const SampleRow& row = rowAt<SampleRow>(index);
    const int line = (rect.height() - look().px(14)) / 3;
    const QRect first(rect.left() + look().px(16), rect.top() + look().px(7), rect.width() - look().px(30), line);
    const Chip chip = row.state();
    const int chipWidth = chipSize(look(), chip).width();
    paintChip(look(), painter, QRect(first.right() - chipWidth + 1, first.top(), chipWidth, line), chip);
    text(painter, first.adjusted(0, 0, -chipWidth - look().px(6), 0),
        {{subjectTitle(row.sample.subject), Tone::Text, Weight::SemiBold}}, Type::Body);
    const QRect second = first.translated(0, line);
    const RichLine when{{whenText(row.sample.to), Tone::Text3}};
    text(painter, second, when, Type::Meta, Qt::AlignRight);
    text(painter, second.adjusted(0, 0, -qRound(widthOf(look(), when, Type::Meta)) - look().px(8), 0),
        {{row.sample.name, Tone::Text2}}, Type::Small);
    text(painter, first.translated(0, 2 * line), {{row.reasons(), row.sample.risk > 0 ? Tone::Warn : Tone::Text3}},
        Type::Meta);
}

QString RuleRow::key() const { return entry.source + u'/' + entry.rule + QString::number(entry.at.microseconds()); }

QString ruleDeedTitle(RuleDeed deed) { return SupervisorWords::tr(wordOf(deed).text); }

Chip RuleRow::deed() const { return {ruleDeedTitle(entry.deed), wordOf(entry.deed).tone}; }

QString RuleRow::spoken() const
{
    QStringList parts{whenText(entry.at), subjectTitle(entry.who), deed().text, ruleTitle(entry.rule), entry.reason,
        entry.name, entry.source};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {0, look().px(48)}; }

void RuleDelegate::paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const RuleRow& row = rowAt<RuleRow>(index);
    const int line = (rect.height() - look().px(12)) / 2;
    QRect top(rect.left() + look().px(16), rect.top() + look().px(6), rect.width() - look().px(32), line);
    const int whenWidth = look().px(92);
    text(painter, QRect(top.left(), top.top(), whenWidth, line), {{whenText(row.entry.at), Tone::Text2}}, Type::Small);
    const QRect rest = top.adjusted(whenWidth, 0, 0, 0);
    const QRect chip = paintChip(look(), painter, rest, row.deed());
    const RichLine who{{subjectTitle(row.entry.who), Tone::Text, Weight::SemiBold},
        {row.entry.name.isEmpty() ? QString() : QStringLiteral(" · ") + row.entry.name, Tone::Text2}};
    const RichLine source{{row.entry.source, Tone::Text3}};
    text(painter, rest, source, Type::Meta, Qt::AlignRight);
    text(painter,
        QRect(QPoint(chip.right() + look().px(8), rest.top()),
            QPoint(rest.right() - qRound(widthOf(look(), source, Type::Meta)) - look().px(8), rest.bottom())),
        who, Type::Small);
    const RichLine why{{row.entry.rule.isEmpty() ? QString() : ruleTitle(row.entry.rule), Tone::Text, Weight::Medium},
        {row.entry.rule.isEmpty() || row.entry.reason.isEmpty() ? QString() : QStringLiteral(" · "), Tone::Text3},
        {row.entry.reason.simplified(), Tone::Text2}};
    text(painter, rest.translated(0, line), why, Type::Small);
}

} // namespace trato::ui
