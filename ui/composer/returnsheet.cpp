#include "ui/composer/returnsheet.h"

#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/overlay.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace trato::ui {

ReturnSheet::ReturnSheet(const DeskContext& context, QWidget* window)
    : Surface(context.look, Fill::None, window)
    , m_context(context)
    , m_overlay(new Overlay(context.look, window))
    , m_list(new QListWidget)
    , m_copy(new Button(context.look, tr("Copy the words")))
    , m_seen(new Button(context.look, tr("Seen"), ButtonKind::Filled))
{
    setAccessibleName(tr("What waited for the connection"));
    m_list->setAccessibleName(accessibleName());
    LinesDelegate::give(*m_list, look());
    m_list->installEventFilter(this);
    m_seen->setHint(QStringLiteral("↵"));
    m_copy->setGlyph(Icon::Copy);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new Label(look(), accessibleName(), {Type::Title, Tone::Text, Weight::SemiBold}));
    layout->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_seen);
    layout->addLayout(buttons);
    connect(m_copy, &Button::clicked, this, &ReturnSheet::copy);
    connect(m_seen, &Button::clicked, this, [this] {
        m_overlay->close();
        Q_EMIT seen();
    });
    m_overlay->setPanel(this, 600, 120);
    ReturnSheet::lookChanged();
}

bool ReturnSheet::isOpen() const { return m_overlay->isOpen(); }

QStringList ReturnSheet::lines() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row)
        all.append(m_list->item(row)->text());
    return all;
}

void ReturnSheet::open(const std::vector<ReturnedMessage>& returned)
{
    m_returned = returned;
    m_list->clear();
    for (const ReturnedMessage& one : returned) {
        const Outgoing& outgoing = one.message.outgoing;
        const QString what =
            one.message.writing == Writing::Note ? tr("note") : channelTitle(outgoing.openCase.channel);
        const QString fate = one.left ? tr("left") : tr("did not leave: %1").arg(one.reason);
        auto* item =
            new QListWidgetItem(look().icon(one.left ? Icon::Check : Icon::Warning, one.left ? Tone::Ok : Tone::Warn),
                QStringLiteral("%1 · %2 · %3\n%4").arg(outgoing.openCase.name, what, fate, outgoing.text.simplified()));
        m_list->addItem(item);
    }
    m_overlay->open();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReturnSheet::copy()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < int(m_returned.size()))
        QGuiApplication::clipboard()->setText(m_returned[static_cast<std::size_t>(row)].message.outgoing.text);
}

bool ReturnSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_seen->click();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
    }
    return Surface::eventFilter(watched, event);
}

void ReturnSheet::lookChanged()
{
    layout()->setContentsMargins(px(20), px(16), px(20), px(16));
    layout()->setSpacing(px(10));
    m_list->setMinimumHeight(px(72));
    Surface::lookChanged();
}

} // namespace trato::ui
