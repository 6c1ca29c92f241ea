#include "ui/import/fielddelegate.h"

#include "ui/import/importdraft.h"
#include "ui/import/mappingmodel.h"
#include "ui/theme/paint.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

namespace trato::ui {

QRect FieldDelegate::box(const QRect& cell) const
{
    const int height = look().metrics().input();
    return {
        cell.left() + look().px(4), cell.top() + (cell.height() - height) / 2, cell.width() - look().px(12), height};
}

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const Theme& theme = look().theme();
    const QRect field = box(option.rect);
    paint::box(*painter, field, {.fill = theme.raised, .border = theme.ctl, .radius = look().metrics().radius()});
    const int size = look().metrics().iconText();
    const int inset = look().px(8);
    look().icons().paint(*painter, QRect(field.right() - size - look().px(7), field.top(), size, field.height()),
        Icon::ChevronDown, theme.text2);
    const auto tone = static_cast<Tone>(index.data(cell::ToneRole).toInt());
    paint::line(*painter, field.adjusted(inset, 0, -size - 2 * inset, 0), index.data().toString(),
        look().font(Type::Small), theme.tone(tone));
    painter->restore();
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* combo = new QComboBox(parent);
    combo->setFont(look().font(Type::Small));
    combo->setMaxVisibleItems(20);
    combo->setAccessibleName(index.siblingAtColumn(MappingModel::TitleColumn).data().toString());
    combo->addItem(MappingModel::tr("do not import"), -1);
    for (const exchange::Field field : exchange::allFields())
        combo->addItem(fieldTitle(field), static_cast<int>(field));
    auto* const self = const_cast<FieldDelegate*>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = static_cast<QComboBox*>(editor);
    combo->setCurrentIndex(combo->findData(index.data(MappingModel::FieldRole)));
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), MappingModel::FieldRole);
}

void FieldDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(box(option.rect));
}

void ValueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        return;
    const int size = look().px(12);
    const bool lit = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    look().icons().paint(*painter,
        QRect(option.rect.right() - size - look().px(4), option.rect.top(), size, option.rect.height()), Icon::Pencil,
        lit ? look().theme().accent : look().theme().text3);
}

QWidget* ValueDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* edit = new QLineEdit(parent);
    edit->setFont(look().font(Type::Small));
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return edit;
}

void ValueDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = look().metrics().input();
    editor->setGeometry(
        option.rect.left(), option.rect.top() + (option.rect.height() - height) / 2, option.rect.width(), height);
}

} // namespace trato::ui
