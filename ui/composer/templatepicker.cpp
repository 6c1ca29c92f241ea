#include "ui/composer/templatepicker.h"

#include "ui/composer/texts.h"
#include "ui/composer/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace trato::ui {

namespace {

enum Role { TextRole = Qt::UserRole + 1, ReasonRole };

class TemplateDelegate final : public QStyledItemDelegate {
public:
    TemplateDelegate(const Look& look, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_look(look)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_look.px(200), m_look.px(38)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_look.theme();
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.sel);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.hover);
        const QRect inner = option.rect.adjusted(m_look.px(12), m_look.px(2), -m_look.px(12), -m_look.px(2));
        const QRect first(inner.x(), inner.y(), inner.width(), inner.height() / 2);
        const RichLine text{{index.data(TextRole).toString().simplified(), enabled ? Tone::Text : Tone::Text3}};
        paintLine(m_look, *painter, first, text, Type::Small);
        const QString reason = index.data(ReasonRole).toString();
        RichLine below{{index.data(Qt::DisplayRole).toString(), Tone::Text3}};
        if (!reason.isEmpty())
            below.append({QStringLiteral(" · ") + reason, enabled ? Tone::Warn : Tone::Text3});
        paintLine(m_look, *painter, first.translated(0, first.height()), below, Type::Meta);
    }

private:
    const Look& m_look;
};

} // namespace

TemplatePicker::TemplatePicker(const Look& look, QWidget* parent)
    : QListView(parent)
    , m_look(look)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new TemplateDelegate(look, this));
    setAccessibleName(tr("Templates"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setProperty("ownFocus", true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, &TemplatePicker::take);
    connect(&look, &Look::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

QSize TemplatePicker::sizeHint() const { return {m_look.px(320), m_look.px(38) * m_rows + m_look.px(4)}; }

void TemplatePicker::setRows(int rows)
{
    m_rows = rows;
    updateGeometry();
}

void TemplatePicker::setTemplates(const std::vector<ReadyText>& templates)
{
    m_moving = true;
    m_model->clear();
    for (const ReadyText& one : templates) {
        const QStringList open = channels::openPlaces(one.text);
        const QString reason = !one.whyNot.isEmpty() ? one.whyNot
                               : open.isEmpty()      ? QString()
                                                     : ComposerWords::tr("to fill in: %1").arg(placeWords(open));
        auto* item = new QStandardItem(QString(one.name).replace(u'_', u' '));
        item->setData(one.text, TextRole);
        item->setData(reason, ReasonRole);
        item->setData(
            QStringList{one.text.simplified(), reason}.join(reason.isEmpty() ? QString() : QStringLiteral(", ")),
            Qt::AccessibleTextRole);
        item->setToolTip(one.text);
        if (!one.whyNot.isEmpty())
            item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0 && m_model->item(0)->isEnabled())
        setCurrentIndex(m_model->index(0, 0));
    m_moving = false;
}

void TemplatePicker::take(const QModelIndex& index)
{
    if (index.isValid() && (index.flags() & Qt::ItemIsEnabled))
        Q_EMIT chosen(index.data(TextRole).toString());
}

/// Screen readers select: neither arrows nor the mouse did it, so it is what Enter does.
void TemplatePicker::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!m_moving && QGuiApplication::mouseButtons() == Qt::NoButton)
        take(selected.isEmpty() ? currentIndex() : selected.indexes().front());
}

void TemplatePicker::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier)
            return take(currentIndex());
        break;
    case Qt::Key_Escape: return Q_EMIT left();
    default: break;
    }
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && !event->text().isEmpty() && event->text().front().isPrint())
        return Q_EMIT typed(event->text());
    m_moving = true;
    QListView::keyPressEvent(event);
    m_moving = false;
}

} // namespace trato::ui
