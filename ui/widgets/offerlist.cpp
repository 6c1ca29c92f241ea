#include "ui/widgets/offerlist.h"

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace trato::ui {

namespace {

constexpr int meterWidth = 48;
constexpr int furtherLine = 15;

} // namespace

void OfferModel::setCards(std::vector<OfferCard> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

int OfferModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_cards.size()); }

QVariant OfferModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OfferCard& card = m_cards[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CardRole: return QVariant::fromValue(card);
    case Qt::DisplayRole: return card.title;
    case Qt::ToolTipRole: return QStringLiteral("%1\n%2").arg(card.title, card.note);
    case Qt::AccessibleTextRole: {
        const QString chance = card.kept < 0 ? tr("little data") : tr("kept by %1").arg(format::percent(card.kept));
        return tr("Offer %1: %2, %3, %4").arg(QString::number(card.number), card.title, card.note, chance);
    }
    default: return {};
    }
}

OfferDelegate::OfferDelegate(const Look& look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

/// Where the words of a card stand: beside the chance of its being kept, never under it.
QRect OfferDelegate::wordsOf(const QRect& box) const
{
    const int left = box.x() + m_look.px(38);
    return {left, box.y() + m_look.px(7), box.right() - m_look.px(10 + meterWidth + 8) - left, m_look.px(18)};
}

/// The total and why it is there; the latter goes on below where one line is too short for both.
QStringList OfferDelegate::noteLines(const OfferCard& card, const QRect& box) const
{
    const QString between = QStringLiteral(" · ");
    if (widthOf(m_look, {{card.note}}, Type::Meta) <= wordsOf(box).width() || !card.note.contains(between))
        return {card.note};
    return {card.note.section(between, 0, 0), card.note.section(between, 1)};
}

int OfferDelegate::heightOf(const OfferCard& card, int width) const
{
    const auto further = static_cast<int>(noteLines(card, {0, 0, width, 0}).size()) - 1;
    return m_look.px(56 + furtherLine * further);
}

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : m_look.px(328);
    return {m_look.px(200), heightOf(index.data(OfferModel::CardRole).value<OfferCard>(), width)};
}

void OfferDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto card = index.data(OfferModel::CardRole).value<OfferCard>();
    const Theme& theme = m_look.theme();
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(0, 0, 0, -m_look.px(6));
    const QColor border = chosen ? theme.accent : card.needsApproval ? theme.warnM : theme.line;
    paint::box(*painter, box,
        {.fill = chosen                                   ? theme.accentT
                 : option.state & QStyle::State_MouseOver ? theme.hover
                                                          : theme.raised,
            .border = border,
            .radius = m_look.metrics().radiusCard(),
            .width = chosen ? 2.0 : 1.0,
            .style = card.needsApproval && !chosen ? Qt::DashLine : Qt::SolidLine});

    const QRect key(box.x() + m_look.px(9), box.center().y() - m_look.px(10) + 1, m_look.px(20), m_look.px(20));
    paint::box(*painter, key,
        {.fill = theme.raised, .border = chosen ? theme.accent : theme.line2, .radius = m_look.metrics().radius()});
    const Tone keyTone = chosen ? Tone::Accent : Tone::Text2;
    paintLine(m_look, *painter, key, {{QString::number(card.number), keyTone, Weight::SemiBold}}, Type::Meta,
        Qt::AlignHCenter);

    const QRect words = wordsOf(box);
    paintLine(m_look, *painter, words, {{card.title, Tone::Text, Weight::SemiBold}}, Type::Body);
    QStringList lines = noteLines(card, box);
    RichLine note{{lines.takeFirst(), Tone::Text2}};
    if (card.needsApproval) {
        note.front().text = card.note.isEmpty() ? QString() : QStringLiteral(" · ") + note.front().text;
        note.prepend({OfferModel::tr("needs approval"), Tone::Warn, Weight::Medium});
    }
    paintLine(m_look, *painter, words.translated(0, m_look.px(18)), note, Type::Meta);
    if (!lines.isEmpty())
        paintLine(m_look, *painter, words.translated(0, m_look.px(18 + furtherLine)), {{lines.front(), Tone::Text2}},
            Type::Meta);

    const int meter = m_look.px(meterWidth);
    const QRect chance(box.right() - m_look.px(10) - meter, words.y(), meter, m_look.px(18));
    const QString text = card.kept < 0 ? OfferModel::tr("little data") : format::percent((card.kept + 5) / 10 * 10);
    const RichLine figure{
        {text, card.kept < 0 ? Tone::Text3 : Tone::Text, card.kept < 0 ? Weight::Regular : Weight::SemiBold}};
    paintLine(m_look, *painter, chance, figure, card.kept < 0 ? Type::Meta : Type::Body, Qt::AlignRight);
    if (card.kept < 0)
        return;
    const QRectF track(chance.x(), chance.bottom() + m_look.px(5), meter, m_look.px(4));
    paint::box(*painter, track, {.fill = theme.sunken, .radius = track.height() / 2});
    const QRectF full(track.x(), track.y(), track.width() * card.kept / 1000, track.height());
    paint::box(*painter, full, {.fill = card.needsApproval ? theme.warnM : theme.accent, .radius = track.height() / 2});
}

OfferList::OfferList(const Look& look, QWidget* parent)
    : QListView(parent)
    , m_look(look)
    , m_model(new OfferModel(this))
{
    setModel(m_model);
    setItemDelegate(new OfferDelegate(look, this));
    setAccessibleName(tr("Offers"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setProperty("ownFocus", true);
    connect(this, &QListView::activated, this, [this] { Q_EMIT offerActivated(chosen()); });
    connect(&look, &Look::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

void OfferList::setCards(std::vector<OfferCard> cards)
{
    if (cards == m_model->cards())
        return;
    const int before = chosen();
    m_setting = true;
    m_model->setCards(std::move(cards));
    m_setting = false;
    setChosen(before);
    updateGeometry();
}

void OfferList::setChosen(int number)
{
    m_setting = true;
    const auto& cards = m_model->cards();
    const auto found =
        std::find_if(cards.begin(), cards.end(), [number](const OfferCard& card) { return card.number == number; });
    setCurrentIndex(found == cards.end() ? QModelIndex() : m_model->index(int(found - cards.begin())));
    m_setting = false;
}

int OfferList::chosen() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->cards()[static_cast<std::size_t>(index.row())].number : 0;
}

QSize OfferList::sizeHint() const
{
    const auto* const delegate = static_cast<const OfferDelegate*>(itemDelegate());
    const int wide = viewport()->width();
    int height = 0;
    for (const OfferCard& card : m_model->cards())
        height += delegate->heightOf(card, wide);
    return {m_look.px(328), std::max(1, height)};
}

void OfferList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

/// Screen readers select; what is selected is chosen.
void OfferList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_setting)
        return;
    if (!selected.isEmpty() && selected.indexes().front() != currentIndex())
        return setCurrentIndex(selected.indexes().front());
    // The chosen one stays chosen.
    if (selectionModel()->selection().isEmpty() && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        Q_EMIT offerChosen(chosen());
    }
}

void OfferList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_setting && current.isValid())
        Q_EMIT offerChosen(chosen());
}

} // namespace trato::ui
