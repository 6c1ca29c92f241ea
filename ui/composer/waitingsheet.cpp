#include "ui/composer/waitingsheet.h"

#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/overlay.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace trato::ui {

WaitingSheet::WaitingSheet(const DeskContext& context, QWidget* window)
    : Surface(context.look, Fill::None, window)
    , m_context(context)
    , m_overlay(new Overlay(context.look, window))
    , m_list(new QListWidget)
    , m_edit(new Button(context.look, tr("Edit"), ButtonKind::Filled))
    , m_cancel(new Button(context.look, tr("Don't send")))
{
    setAccessibleName(tr("Not left yet"));
    m_list->setAccessibleName(accessibleName());
    LinesDelegate::give(*m_list, look());
    m_list->installEventFilter(this);
    m_edit->setHint(QStringLiteral("↵"));
    m_cancel->setHint(QStringLiteral("Del"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new Label(look(), accessibleName(), {Type::Title, Tone::Text, Weight::SemiBold}));
    layout->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_edit);
    layout->addLayout(buttons);
    connect(m_edit, &Button::clicked, this, [this] { choose(true); });
    connect(m_cancel, &Button::clicked, this, [this] { choose(false); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { choose(true); });
    m_overlay->setPanel(this, 560, 140);
    WaitingSheet::lookChanged();
}

bool WaitingSheet::isOpen() const { return m_overlay->isOpen(); }

void WaitingSheet::open(const std::vector<Waiting>& waiting)
{
    m_waiting.clear();
    m_list->clear();
    show(waiting);
    m_overlay->open();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void WaitingSheet::show(const std::vector<Waiting>& waiting)
{
    if (waiting == m_waiting && m_list->count() > 0)
        return;
    const int row = rowAfter(waiting);
    m_waiting = waiting;
    m_list->clear();
    for (const Waiting& one : waiting) {
        QString text =
            QStringLiteral("%1 · %2\n%3")
                .arg(format::dayAndTime(one.leavesAt, deskZone()), channelTitle(one.channel), one.text.simplified());
        for (const channels::Attachment& file : one.files)
            text += QStringLiteral("\n+ ") + file.name;
        if (!one.reason.isEmpty())
            text += u'\n' + tr("waits: %1").arg(one.reason);
        m_list->addItem(text);
    }
    m_list->setCurrentRow(row);
    if (m_waiting.empty() && isOpen())
        m_overlay->close();
}

/// The chosen one stays chosen when another leaves.
int WaitingSheet::rowAfter(const std::vector<Waiting>& waiting) const
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < int(m_waiting.size())) {
        const Waiting& chosen = m_waiting[static_cast<std::size_t>(row)];
        const auto found = std::find_if(waiting.begin(), waiting.end(),
            [&](const Waiting& one) { return one.id == chosen.id && one.key == chosen.key; });
        if (found != waiting.end())
            return int(found - waiting.begin());
    }
    return std::clamp(row, 0, std::max(0, int(waiting.size()) - 1));
}

void WaitingSheet::choose(bool edit)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_waiting.size()))
        return;
    const Waiting chosen = m_waiting[static_cast<std::size_t>(row)];
    if (edit)
        m_overlay->close();
    if (edit)
        Q_EMIT editWanted(chosen);
    else
        Q_EMIT cancelWanted(chosen);
}

bool WaitingSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Delete) {
            choose(key != Qt::Key_Delete);
            return true;
        }
    }
    return Surface::eventFilter(watched, event);
}

void WaitingSheet::lookChanged()
{
    layout()->setContentsMargins(px(20), px(16), px(20), px(16));
    layout()->setSpacing(px(10));
    m_list->setMinimumHeight(px(72));
    Surface::lookChanged();
}

} // namespace trato::ui
