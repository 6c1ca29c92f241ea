// Files of a line: sounds with their waveform, pictures and documents as cards.

#include "ui/format/brazil.h"
#include "ui/media/waveform.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/timeline/timelinedelegate.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace trato::ui {

namespace {

QString soundTime(const timeline::Media& file, const TimelineDelegate::Heard* heard)
{
    const qint64 length = heard != nullptr && heard->duration > 0 ? heard->duration : file.milliseconds;
    const QString whole =
        length > 0 ? format::clock(std::chrono::seconds((length + 500) / 1000)) : QStringLiteral("–:––");
    if (heard == nullptr || heard->position == 0)
        return whole;
    return format::clock(std::chrono::seconds(heard->position / 1000)) + QStringLiteral(" / ") + whole;
}

QString titleOf(const timeline::Media& file)
{
    if (!file.name.isEmpty())
        return shownText(file.name);
    switch (fileKindOf(file)) {
    case FileKind::Picture: return QCoreApplication::translate("timeline", "Photo");
    case FileKind::Sound: return QCoreApplication::translate("timeline", "Voice message");
    default: return QCoreApplication::translate("timeline", "Document");
    }
}

/// Size, or why it can't be opened.
QString factOf(const timeline::Media& file)
{
    switch (file.state) {
    case timeline::MediaState::Stored: return format::fileSize(file.size);
    case timeline::MediaState::NotFetched:
        return QCoreApplication::translate("timeline", "not fetched from the provider yet");
    case timeline::MediaState::Refused: return QCoreApplication::translate("timeline", "not kept: %1").arg(file.reason);
    }
    Q_UNREACHABLE();
}

bool isPlayable(const timeline::Media& file)
{
    return fileKindOf(file) == FileKind::Sound && file.state == timeline::MediaState::Stored;
}

} // namespace

bool TimelineDelegate::hears(const TimelineRow& row, int file) const
{
    return m_heard.row != 0 && m_heard.row == row.id && m_heard.file == file;
}

int TimelineDelegate::filesHeight(const TimelineRow& row) const
{
    int height = 0;
    for (const timeline::Media& file : row.files)
        height += m_look.px(isPlayable(file) ? 30 : 62);
    return height;
}

void TimelineDelegate::paintFiles(QPainter& painter, const QRect& rect, const TimelineRow& row) const
{
    int top = rect.top();
    for (int i = 0; i < static_cast<int>(row.files.size()); ++i) {
        const bool sound = isPlayable(row.files[static_cast<size_t>(i)]);
        const QRect place(rect.left(), top, rect.width(), m_look.px(sound ? 30 : 62));
        if (sound)
            paintSound(painter, place, row, i);
        else
            paintCard(painter, place, row, i);
        top += place.height();
    }
}

void TimelineDelegate::paintSound(QPainter& painter, const QRect& rect, const TimelineRow& row, int index) const
{
    const Theme& theme = m_look.theme();
    const timeline::Media& file = row.files[static_cast<size_t>(index)];
    const Heard* const heard = hears(row, index) ? &m_heard : nullptr;
    const int disc = m_look.px(24);
    const QRect button(rect.left(), rect.top() + m_look.px(2), disc, disc);
    paint::box(painter, button,
        {.fill = heard ? theme.accent : theme.raised,
            .border = heard ? theme.accent : theme.line,
            .radius = disc / 2.0});
    const int glyph = m_look.px(12);
    m_look.icons().paint(painter,
        QRect(button.center().x() - glyph / 2 + 1, button.center().y() - glyph / 2 + 1, glyph, glyph),
        heard && heard->playing ? Icon::Pause : Icon::Play, theme.tone(heard ? Tone::OnAccent : Tone::Text));
    place(painter, button, row, {Act::Play, index});
    const QString time = soundTime(file, heard);
    const int timeWidth = qCeil(widthOf(m_look, {{QStringLiteral("00:00 / 00:00")}}, Type::Small));
    const int speedWidth = m_look.px(34);
    const QRect wave(button.right() + m_look.px(8), rect.top() + m_look.px(4),
        std::min(m_look.px(210), rect.width() - disc - timeWidth - speedWidth - m_look.px(24)), m_look.px(20));
    const qint64 length = heard && heard->duration > 0 ? heard->duration : file.milliseconds;
    Waveform{file.peaks, heard && length > 0 ? double(heard->position) / double(length) : 0, theme.tone(Tone::Text3),
        theme.accent}
        .paint(painter, wave);
    m_places.push_back({wave, row.id, {Act::None, index}});
    const QRect figures(wave.right() + m_look.px(8), rect.top(), timeWidth, disc + m_look.px(4));
    paintLine(m_look, painter, figures, {{time, Tone::Text2}}, Type::Small);
    const QRect chip(figures.right() + m_look.px(4), rect.top() + m_look.px(5), speedWidth, m_look.px(18));
    const double speed = heard ? heard->speed : 1;
    paint::box(painter, chip, {.fill = theme.sunken, .radius = 4.0});
    paintLine(m_look, painter, chip,
        {{QLocale(QLocale::Portuguese, QLocale::Brazil).toString(speed) + QStringLiteral("×"), Tone::Text}}, Type::Meta,
        Qt::AlignHCenter);
    place(painter, chip, row, {Act::Speed, index});
}

void TimelineDelegate::paintCard(QPainter& painter, const QRect& rect, const TimelineRow& row, int index) const
{
    const Theme& theme = m_look.theme();
    const timeline::Media& file = row.files[static_cast<size_t>(index)];
    const QRect frame(rect.left(), rect.top() + m_look.px(2), m_look.px(44), m_look.px(56));
    paint::box(painter, frame, {.fill = theme.sunken, .radius = 4.0});
    const QImage* const thumbnail = file.sha256.isEmpty() ? nullptr : m_thumbnails.object(file.sha256);
    if (thumbnail != nullptr && !thumbnail->isNull()) {
        const QSize size = thumbnail->size().scaled(frame.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(frame.center() - QPoint(size.width() / 2, size.height() / 2), size), *thumbnail);
    } else {
        const int glyph = m_look.metrics().icon();
        m_look.icons().paint(painter,
            QRect(frame.center().x() - glyph / 2, frame.center().y() - glyph / 2, glyph, glyph),
            fileKindOf(file) == FileKind::Picture ? Icon::Image
            : fileKindOf(file) == FileKind::Sound ? Icon::Microphone
                                                  : Icon::Document,
            theme.tone(Tone::Text2));
        if (fileKindOf(file) == FileKind::Picture && file.state == timeline::MediaState::Stored &&
            !m_wanted.contains(file.sha256)) {
            m_wanted.insert(file.sha256);
            Q_EMIT thumbnailWanted(file.sha256);
        }
    }
    const QRect words(
        frame.right() + m_look.px(8), frame.top(), rect.right() - frame.right() - m_look.px(8), m_look.px(18));
    paintLine(m_look, painter, words, {{titleOf(file), Tone::Text, Weight::SemiBold}}, Type::Small);
    const bool bad = file.state != timeline::MediaState::Stored;
    paintLine(m_look, painter, words.translated(0, m_look.px(18)), {{factOf(file), bad ? Tone::Warn : Tone::Text2}},
        Type::Small);
    const QRect third = words.translated(0, m_look.px(36));
    for (const RowAct& act : actsOf(row)) {
        if (act.file == index)
            paintActAt(painter, third, row, act);
    }
}

} // namespace trato::ui
