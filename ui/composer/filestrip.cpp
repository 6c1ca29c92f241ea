#include "ui/composer/filestrip.h"

#include <algorithm>

namespace trato::ui {

FileStrip::FileStrip(const Look& look, QWidget* parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_content(new QWidget)
{
    setAccessibleName(tr("Files of the message"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&look, &Look::changed, this, &FileStrip::arrange);
    hide();
}

FileChip* FileStrip::chipOf(int ticket)
{
    const auto known = std::find_if(
        m_chips.begin(), m_chips.end(), [ticket](const FileChip* chip) { return chip->ticket() == ticket; });
    return known == m_chips.end() ? nullptr : *known;
}

/// Chips that stay are the same ones: the keyboard stays where it is.
void FileStrip::show(
    const std::vector<FileTray::Entry>& entries, const std::function<QString(const channels::Attachment&)>& problem)
{
    std::vector<FileChip*> chips;
    for (const FileTray::Entry& entry : entries) {
        FileChip* chip = chipOf(entry.ticket);
        if (chip == nullptr) {
            chip = new FileChip(m_look, m_content);
            connect(chip, &FileChip::removeWanted, this, [this, chip] {
                step(chip, chip == m_chips.back() ? -1 : 1);
                Q_EMIT removeWanted(chip->ticket());
            });
            connect(chip, &FileChip::openWanted, this, [this, chip] { Q_EMIT openWanted(chip->ticket()); });
            connect(chip, &FileChip::stepped, this, [this, chip](int by) { step(chip, by); });
        }
        chip->show(entry, entry.reading ? QString() : problem(entry.file));
        chips.push_back(chip);
    }
    for (FileChip* const chip : m_chips) {
        if (std::find(chips.begin(), chips.end(), chip) == chips.end()) {
            chip->hide();
            chip->deleteLater();
        }
    }
    m_chips = std::move(chips);
    arrange();
    setVisible(!m_chips.empty());
}

void FileStrip::step(const FileChip* from, int by)
{
    if (!from->hasFocus())
        return;
    const auto at = std::find(m_chips.begin(), m_chips.end(), from) - m_chips.begin() + by;
    if (at < 0 || at >= std::ssize(m_chips))
        return Q_EMIT left();
    FileChip* const to = m_chips[static_cast<std::size_t>(at)];
    to->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(to, 0, 0);
}

void FileStrip::setMostLines(int lines)
{
    m_mostLines = lines;
    arrange();
}

void FileStrip::arrange()
{
    const int gap = m_look.px(6);
    const int room = std::max(viewport()->width(), m_look.px(220));
    QPoint at(gap, gap);
    int lines = m_chips.empty() ? 0 : 1;
    for (FileChip* const chip : m_chips) {
        const QSize size = chip->sizeHint();
        if (at.x() > gap && at.x() + size.width() + gap > room) {
            at = {gap, at.y() + size.height() + gap};
            ++lines;
        }
        chip->setGeometry(QRect(at, size));
        chip->setVisible(true);
        at.rx() += size.width() + gap;
    }
    const int line = m_look.px(42) + gap;
    m_content->setFixedSize(room, lines * line + gap);
    setFixedHeight(std::min(lines, m_mostLines) * line + (lines > 0 ? gap : 0));
}

void FileStrip::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace trato::ui
