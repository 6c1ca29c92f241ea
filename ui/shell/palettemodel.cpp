#include "ui/shell/palettemodel.h"

#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/keycap.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trato::ui {
namespace {

/// The text in runs, the hit letters bold and in accent.
RichLine highlighted(const PaletteItem& item)
{
    RichLine line;
    const Tone tone = item.enabled ? Tone::Text : Tone::Text3;
    for (int at = 0; at < int(item.text.size()); ++at) {
        const bool hit = std::binary_search(item.hits.begin(), item.hits.end(), at);
        const Weight weight = hit ? Weight::SemiBold : Weight::Regular;
        const Tone shown = hit ? Tone::Accent : tone;
        if (line.isEmpty() || line.back().weight != weight)
            line.append({QString(), shown, weight});
        line.back().text += item.text.at(at);
    }
    return line;
}

} // namespace

void PaletteModel::setItems(const std::vector<PaletteItem>& items)
{
    beginResetModel();
    m_rows.clear();
    std::vector<QString> sections;
    for (const PaletteItem& item : items) {
        if (std::find(sections.begin(), sections.end(), item.section) == sections.end())
            sections.push_back(item.section);
    }
    for (const QString& section : sections) {
        m_rows.push_back({section, {}});
        for (const PaletteItem& item : items) {
            if (item.section == section)
                m_rows.push_back({{}, item});
        }
    }
    endResetModel();
}

int PaletteModel::nextItem(int row, int step) const
{
    for (int at = row + step; at >= 0 && at < int(m_rows.size()); at += step) {
        if (!isHeading(at))
            return at;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& known = row(index.row());
    if (role == HeadingRole)
        return !known.heading.isEmpty();
    if (role == Qt::DisplayRole)
        return known.heading.isEmpty() ? known.item.text : known.heading;
    if (role == Qt::AccessibleTextRole && known.heading.isEmpty()) {
        QStringList parts{known.item.text, known.item.detail, known.item.keys};
        if (!known.item.enabled)
            parts.insert(1, tr("not available"));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return isHeading(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

PaletteDelegate::PaletteDelegate(const Look& look, const PaletteModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_model(model)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_look.px(400), m_look.px(m_model.isHeading(index.row()) ? 30 : 36)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PaletteModel::Row& row = m_model.row(index.row());
    const int side = m_look.px(16);
    if (!row.heading.isEmpty()) {
        const QRect text = option.rect.adjusted(side, m_look.px(10), -side, -m_look.px(4));
        return paintLine(m_look, *painter, text, {{row.heading, Tone::Text3, Weight::SemiBold}}, Type::Meta);
    }
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->currentIndex() == index)
        painter->fillRect(option.rect, m_look.theme().sel);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_look.theme().hover);
    paintItem(*painter, option.rect.adjusted(side, 0, -side, 0), row.item);
}

void PaletteDelegate::paintItem(QPainter& painter, const QRect& rect, const PaletteItem& item) const
{
    const Theme& theme = m_look.theme();
    const int icon = m_look.px(16);
    m_look.icons().paint(
        painter, QRect(rect.x(), rect.y(), icon, rect.height()), item.icon, item.enabled ? theme.text2 : theme.text3);
    QRect words = rect.adjusted(icon + m_look.px(10), 0, 0, 0);
    if (!item.keys.isEmpty()) {
        const QSize cap = keyCapSize(m_look, item.keys, KeyCapKind::Flat);
        const QRect key(QPoint(words.right() + 1 - cap.width(), words.center().y() - cap.height() / 2), cap);
        paintKeyCap(m_look, painter, key, item.keys, KeyCapKind::Flat);
        words.setRight(key.left() - m_look.px(8));
    }
    const RichLine line = highlighted(item);
    paintLine(m_look, painter, words, line, Type::Body);
    const int taken = int(std::ceil(widthOf(m_look, line, Type::Body))) + m_look.px(10);
    if (taken < words.width() - m_look.px(40))
        paintLine(m_look, painter, words.adjusted(taken, 1, 0, 0), {{item.detail, Tone::Text3}}, Type::Small);
}

} // namespace trato::ui
