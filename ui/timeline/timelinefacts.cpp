// Calls and facts: the lines of the timeline that are no words of anybody.

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/timeline/timelinedelegate.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace trato::ui {

namespace {

QString clockOf(const TimelineRow& row) { return format::time(row.at.in(deskZone()).time()); }

Icon eventIcon(const QString& kind)
{
    struct Known {
        const char* kind;
        Icon icon;
    };
    static constexpr Known known[] = {{"payment", Icon::Cash}, {"payment_request", Icon::Qr}, {"agreement", Icon::Deal},
        {"promise", Icon::Calendar}, {"escalation", Icon::Machine}, {"silence", Icon::Care}, {"hold", Icon::Pause},
        {"opt_out", Icon::Ban}, {"note", Icon::Note}, {"disposition", Icon::Done},
        {"identity", Icon::IdentityConfirmed}, {"contact", Icon::IdentityUnconfirmed}, {"bounce", Icon::Stop},
        {"callback", Icon::Clock}, {"promise_broken", Icon::Calendar}, {"care_review", Icon::Care},
        {"dispute", Icon::Dispute}, {"skipped", Icon::Lock}, {"macro", Icon::Play}};
    for (const Known& one : known) {
        if (kind == QLatin1StringView(one.kind))
            return one.icon;
    }
    return Icon::Info;
}

Tone eventTone(const TimelineRow& row)
{
    struct Known {
        const char* kind;
        Tone tone;
    };
    static constexpr Known known[] = {{"payment", Tone::Ok}, {"agreement", Tone::Ok}, {"payment_request", Tone::Accent},
        {"promise", Tone::Accent}, {"callback", Tone::Accent}, {"promise_broken", Tone::Crit}, {"bounce", Tone::Crit},
        {"opt_out", Tone::Crit}, {"silence", Tone::Care}, {"care_review", Tone::Care}, {"hold", Tone::Warn},
        {"dispute", Tone::Warn}, {"disposition", Tone::Wrap}};
    for (const Known& one : known) {
        if (row.eventKind == QLatin1StringView(one.kind))
            return one.tone;
    }
    return row.voice == Voice::Machine ? Tone::Machine : Tone::Text2;
}

} // namespace

void TimelineDelegate::paintCall(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const Theme& theme = m_look.theme();
    paint::box(painter, rect, {.fill = theme.raised, .border = theme.line2, .radius = m_look.metrics().radiusCard()});
    const int padding = m_look.px(10);
    const QRect line(rect.left() + padding, rect.top(), rect.width() - 2 * padding, m_look.px(32));
    RichLine left{{QCoreApplication::translate("timeline", "Call"), Tone::Text, Weight::SemiBold}};
    if (row.seconds > 0)
        left.append({QStringLiteral("  ") + format::clock(std::chrono::seconds(row.seconds)), Tone::Text});
    if (!row.author.isEmpty())
        left.append({QStringLiteral("  ") + row.author, Tone::Text2});
    if (row.attempt > 1)
        left.append(
            {QStringLiteral(" · ") + QCoreApplication::translate("timeline", "attempt %1 in 7 days").arg(row.attempt),
                Tone::Text2});
    paintLine(m_look, painter, line, left, Type::Small);
    RichLine right{{row.title, Tone::Text, Weight::SemiBold}};
    if (!row.reason.isEmpty())
        right.append({QStringLiteral(" · ") + row.reason, Tone::Text2});
    right.append({QStringLiteral("   ") + clockOf(row), Tone::Text3});
    paintLine(m_look, painter, line.adjusted(line.width() / 2, 0, 0, 0), right, Type::Small, Qt::AlignRight);
    const QRect files(line.left(), line.bottom() - m_look.px(2), line.width(), filesHeight(row));
    paintFiles(painter, files, row);
    if (row.text.isEmpty())
        return;
    QRect words(line.left(), files.bottom() + 1 - m_look.px(2), line.width(), m_look.px(20));
    words.setRight(paintAct(painter, words, row, {Act::ShowAll}));
    paintLine(m_look, painter, words, {{QStringLiteral("“%1”").arg(row.text.simplified()), Tone::Text2}}, Type::Small);
}

void TimelineDelegate::paintEvent(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    const Tone tone = eventTone(row);
    const int size = m_look.metrics().icon();
    m_look.icons().paint(painter, QRect(rect.left() + m_look.px(18), rect.center().y() - size / 2, size, size),
        eventIcon(row.eventKind), m_look.theme().tone(tone));
    const QRect line = content(rect);
    const int timeWidth = m_look.px(44);
    const qsizetype colon = row.text.indexOf(QStringLiteral(": "));
    // "Promessa: …", "Retorno: …": the fact in bold, what there is to know of it after a dot.
    RichLine words{{colon > 0 ? row.text.left(colon) : row.text, Tone::Text, Weight::SemiBold}};
    if (colon > 0)
        words.append({QStringLiteral(" · ") + row.text.mid(colon + 2), Tone::Text2});
    else if (!row.reason.isEmpty() && row.reason != row.text)
        words.append({QStringLiteral(" · ") + row.reason, Tone::Text2});
    paintLine(m_look, painter, line.adjusted(0, 0, -timeWidth, 0), words, Type::Small);
    paintLine(m_look, painter, line, {{clockOf(row), Tone::Text3}}, Type::Meta, Qt::AlignRight);
}

} // namespace trato::ui
