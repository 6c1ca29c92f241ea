#include "ui/composer/filechip.h"

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace trato::ui {

FileChip::FileChip(const Look& look, QWidget* parent)
    : QPushButton(parent)
    , m_look(look)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QPushButton::clicked, this,
        [this] { std::exchange(m_overCross, false) ? Q_EMIT removeWanted() : Q_EMIT openWanted(); });
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString FileChip::fact() const
{
    if (m_entry.reading)
        return tr("being read");
    return kindWord(m_entry.file) + QStringLiteral(" · ") + format::fileSize(m_entry.file.size);
}

void FileChip::show(const FileTray::Entry& entry, const QString& problem)
{
    m_entry = entry;
    m_problem = problem;
    const QString name = entry.file.name.isEmpty() ? tr("Picture") : entry.file.name;
    const QString whole =
        name + QStringLiteral(", ") + fact() + (problem.isEmpty() ? QString() : QStringLiteral(": ") + problem);
    setAccessibleName(whole);
    setAccessibleDescription(tr("Enter opens it, Del takes it away"));
    setToolTip(whole);
    update();
}

QSize FileChip::sizeHint() const { return {m_look.px(208), m_look.px(42)}; }

QRect FileChip::crossRect() const
{
    const int side = m_look.px(22);
    return {width() - side - m_look.px(3), (height() - side) / 2, side, side};
}

void FileChip::paintPicture(QPainter& painter, const QRect& rect) const
{
    const Theme& theme = m_look.theme();
    paint::box(painter, rect, {.fill = theme.sunken, .radius = m_look.metrics().radiusSmall()});
    if (m_entry.thumbnail.isNull()) {
        const QString kind = channels::attachmentKind(m_entry.file.mimeType);
        const Icon icon = m_entry.reading                   ? Icon::Hourglass
                          : kind == QStringLiteral("image") ? Icon::Image
                          : kind == QStringLiteral("audio") ? Icon::Microphone
                          : kind == QStringLiteral("video") ? Icon::Play
                                                            : Icon::Document;
        const int side = m_look.metrics().icon();
        m_look.icons().paint(painter, QRect(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side),
            icon, theme.tone(Tone::Text2));
        return;
    }
    const QSize size = m_entry.thumbnail.size().scaled(rect.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(rect.center() - QPoint(size.width() / 2, size.height() / 2), size), m_entry.thumbnail);
}

void FileChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_look.theme();
    const bool bad = !m_problem.isEmpty();
    paint::box(painter, rect(),
        {.fill = bad ? theme.tint(Tone::Warn) : theme.pane,
            .border = bad ? theme.tone(Tone::Warn) : theme.line2,
            .radius = m_look.metrics().radius()});
    const int side = height() - m_look.px(8);
    paintPicture(painter, QRect(m_look.px(4), m_look.px(4), side, side));
    const int left = m_look.px(4) + side + m_look.px(8);
    const QRect words(left, m_look.px(4), crossRect().left() - left - m_look.px(4), side / 2);
    const QString name = m_entry.file.name.isEmpty() ? tr("Picture") : m_entry.file.name;
    const QString shown =
        QFontMetrics(m_look.font(Type::Small, Weight::Medium)).elidedText(name, Qt::ElideMiddle, words.width());
    paintLine(m_look, painter, words, {{shown, Tone::Text, Weight::Medium}}, Type::Small);
    paintLine(m_look, painter, words.translated(0, side / 2),
        {{bad ? tr("can't go this way") : fact(), bad ? Tone::Warn : Tone::Text2}}, Type::Meta);
    const int glyph = m_look.px(12);
    const QPoint centre = crossRect().center();
    m_look.icons().paint(painter, QRect(centre.x() - glyph / 2, centre.y() - glyph / 2, glyph, glyph), Icon::Close,
        theme.tone(Tone::Text2));
    if (hasFocus())
        paint::innerRing(painter, rect(), theme.focus, m_look.metrics().radius());
}

void FileChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return Q_EMIT removeWanted();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return Q_EMIT openWanted();
    case Qt::Key_Left:
    case Qt::Key_Up: return Q_EMIT stepped(-1);
    case Qt::Key_Right:
    case Qt::Key_Down: return Q_EMIT stepped(1);
    default: QPushButton::keyPressEvent(event);
    }
}

void FileChip::mousePressEvent(QMouseEvent* event)
{
    m_overCross = crossRect().contains(event->pos());
    QPushButton::mousePressEvent(event);
}

} // namespace trato::ui
