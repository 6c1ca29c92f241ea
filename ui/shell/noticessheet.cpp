#include "ui/shell/noticessheet.h"

#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/overlay.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace trato::ui {

NoticesSheet::NoticesSheet(const Look& look, NoticeBoard& board, QWidget* window)
    : Surface(look, Fill::None, window)
    , m_board(board)
    , m_overlay(new Overlay(look, window))
    , m_list(new QListWidget)
    , m_silent(new Button(look, tr("Silence")))
    , m_read(new Button(look, tr("All read")))
{
    setAccessibleName(tr("Notices"));
    m_list->setAccessibleName(accessibleName());
    LinesDelegate::give(*m_list, look);
    m_list->installEventFilter(this);
    m_silent->setCheckable(true);
    m_silent->setToolTip(tr("Notices are listed and counted, and nothing else"));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(look, accessibleName(), {Type::Title, Tone::Text, Weight::SemiBold}), 1);
    head->addWidget(m_silent);
    head->addWidget(m_read);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_silent, &Button::clicked, this, [this](bool on) {
        m_board.setSilent(on);
        Q_EMIT silenceChosen(on);
    });
    connect(m_read, &Button::clicked, &board, &NoticeBoard::markAllRead);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &NoticesSheet::follow);
    connect(&board, &NoticeBoard::changed, this, [this] {
        if (isOpen())
            refresh();
    });
    m_overlay->setPanel(this, 480, 96);
    NoticesSheet::lookChanged();
}

bool NoticesSheet::isOpen() const { return m_overlay->isOpen(); }

void NoticesSheet::close() { m_overlay->close(); }

void NoticesSheet::open()
{
    refresh();
    m_overlay->open();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void NoticesSheet::refresh()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Notice& notice : m_board.notices()) {
        const QString when = format::dayAndTime(notice.at, deskZone());
        auto* item = new QListWidgetItem(look().icon(notice.icon, notice.unread ? notice.tone : Tone::Text3),
            QStringLiteral("%1\n%2").arg(
                notice.title, notice.text.isEmpty() ? when : QStringLiteral("%1 · %2").arg(notice.text, when)));
        if (!notice.unread)
            item->setData(LinesDelegate::WeightRole, QVariant::fromValue(Weight::Regular));
        item->setData(Qt::AccessibleTextRole, notice.unread ? tr("%1, unread").arg(item->text()) : item->text());
        m_list->addItem(item);
    }
    if (m_board.notices().empty()) {
        auto* nothing = new QListWidgetItem(
            tr("Nothing to tell. Care cases, callbacks that are due, answered approvals and mentions come here."));
        nothing->setFlags(Qt::ItemIsEnabled);
        m_list->addItem(nothing);
    }
    m_list->setCurrentRow(std::clamp(row, 0, int(m_list->count()) - 1));
    m_silent->setChecked(m_board.isSilent());
    m_read->setEnabled(m_board.unread() > 0);
}

void NoticesSheet::follow()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_board.notices().size()))
        return;
    const Notice notice = m_board.notices()[static_cast<std::size_t>(row)];
    m_board.markRead(notice.id);
    m_overlay->close();
    if (notice.open)
        notice.open();
}

bool NoticesSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            follow();
            return true;
        }
    }
    return Surface::eventFilter(watched, event);
}

void NoticesSheet::lookChanged()
{
    layout()->setContentsMargins(px(20), px(16), px(20), px(16));
    layout()->setSpacing(px(10));
    m_list->setMinimumHeight(px(72));
    Surface::lookChanged();
}

} // namespace trato::ui
