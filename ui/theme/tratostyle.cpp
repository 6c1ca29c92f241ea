#include "ui/theme/tratostyle.h"

#include "ui/theme/paint.h"
#include "ui/theme/styleparts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

namespace trato::ui {
namespace {

template <class Option>
const Option& as(const QStyleOption* option)
{
    return *qstyleoption_cast<const Option*>(option);
}

} // namespace

TratoStyle::TratoStyle(const Look& look)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_look(look)
{
}

void TratoStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (widget == nullptr || widget->property("bare").toBool() || qobject_cast<const QComboBox*>(widget->parent()))
            return;
        return part::field(m_look, *option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return part::checkMark(m_look, *option, *painter);
    case PE_IndicatorRadioButton: return part::radioMark(m_look, *option, *painter);
    case PE_PanelItemViewItem: return part::rowPanel(m_look, as<QStyleOptionViewItem>(option), *painter);
    case PE_PanelTipLabel:
    case PE_PanelMenu: return part::popup(m_look, *option, *painter);
    case PE_FrameMenu:
    case PE_FrameFocusRect:
    case PE_FrameTabBarBase:
    case PE_IndicatorTabClose:
    case PE_PanelItemViewRow: return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const Icon icon = option->state & State_Open ? Icon::ChevronDown : Icon::ChevronRight;
            QRect rect(QPoint(), m_look.metrics().square(14));
            rect.moveCenter(option->rect.center());
            m_look.icons().paint(*painter, rect, icon, m_look.theme().text3);
        }
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr)
            return;
        if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr)
            return part::field(m_look, *option, *painter);
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TratoStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton: return part::button(m_look, as<QStyleOptionButton>(option), *painter, widget);
    case CE_TabBarTabShape: return;
    case CE_TabBarTabLabel: return part::tab(m_look, as<QStyleOptionTab>(option), *painter);
    case CE_Splitter: return part::splitter(m_look, *option, *painter);
    case CE_MenuItem: return part::menuItem(m_look, as<QStyleOptionMenuItem>(option), *painter);
    case CE_MenuEmptyArea: return;
    case CE_HeaderSection: return part::headerSection(m_look, as<QStyleOptionHeader>(option), *painter);
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, m_look.theme().canvas);
        paint::horizontalLine(
            *painter, option->rect.left(), option->rect.right() + 1, option->rect.bottom(), m_look.theme().line2);
        return;
    }
    case CE_HeaderLabel: {
        const auto& header = as<QStyleOptionHeader>(option);
        return paint::line(*painter, header.rect, header.text, m_look.font(Type::Meta, Weight::Medium),
            m_look.theme().text3, header.textAlignment & Qt::AlignHorizontal_Mask);
    }
    case CE_ProgressBar: return part::progressBar(m_look, as<QStyleOptionProgressBar>(option), *painter);
    case CE_FocusFrame:
        if (widget != nullptr && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::innerRing(*painter, option->rect, m_look.theme().focus, m_look.metrics().radius() + 3);
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TratoStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar: {
        const auto& slider = as<QStyleOptionSlider>(option);
        const QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        return part::scrollBar(m_look, slider, *painter, thumb);
    }
    case CC_ComboBox: return part::comboBox(m_look, as<QStyleOptionComboBox>(option), *painter);
    case CC_ToolButton: return part::toolButton(m_look, as<QStyleOptionToolButton>(option), *painter);
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize TratoStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const Metrics& metrics = m_look.metrics();
    switch (type) {
    case CT_PushButton: return part::buttonSize(m_look, as<QStyleOptionButton>(option), widget);
    case CT_ToolButton: {
        const auto& button = as<QStyleOptionToolButton>(option);
        if (button.toolButtonStyle == Qt::ToolButtonIconOnly)
            return {metrics.button(), metrics.button()};
        return {size.width() + metrics.px(12), metrics.button()};
    }
    case CT_LineEdit: return {size.width() + metrics.px(16), metrics.input()};
    case CT_ComboBox: return {size.width() + metrics.px(40), metrics.input()};
    case CT_SpinBox: return {size.width() + metrics.px(16), metrics.input()};
    case CT_TabBarTab: {
        const auto& tab = as<QStyleOptionTab>(option);
        const QFontMetrics text(m_look.font(Type::Small, Weight::SemiBold));
        return {text.horizontalAdvance(tab.text) + metrics.px(16), metrics.panelTabs()};
    }
    case CT_MenuItem: {
        const auto& item = as<QStyleOptionMenuItem>(option);
        if (item.menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), metrics.px(9)};
        const QFontMetrics text(m_look.font(Type::Small));
        return {text.horizontalAdvance(item.text) + metrics.px(88), metrics.px(28)};
    }
    case CT_HeaderSection: return {size.width(), metrics.tableHead()};
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int TratoStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Metrics& metrics = m_look.metrics();
    switch (metric) {
    case PM_ScrollBarExtent: return metrics.px(8);
    case PM_ScrollBarSliderMin: return metrics.px(28);
    case PM_SplitterWidth: return metrics.px(7);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return metrics.px(14);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return metrics.px(8);
    case PM_ButtonIconSize:
    case PM_TabBarIconSize: return metrics.iconText();
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize: return metrics.icon();
    case PM_DefaultFrameWidth: return qobject_cast<const QAbstractItemView*>(widget) ? 0 : 2;
    case PM_FocusFrameHMargin:
        // Under the words of its head, which begin at 8.
        return qobject_cast<const QTableView*>(widget) ? m_look.px(7) : 3;
    case PM_FocusFrameVMargin: return 3;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_HeaderMargin: return metrics.px(8);
    case PM_MenuVMargin: return metrics.px(4);
    case PM_ToolTipLabelFrameWidth: return metrics.px(6);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TratoStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_Scrollable: return 1;
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_ContextMenu:
    case SH_FocusFrame_Mask: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect TratoStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar && part == SC_ScrollBarSlider) {
        const auto& slider = as<QStyleOptionSlider>(option);
        const bool horizontal = slider.orientation == Qt::Horizontal;
        const int length = horizontal ? option->rect.width() : option->rect.height();
        const qint64 range = qint64(slider.maximum) - slider.minimum;
        const int least = std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        const int thumb =
            range <= 0 ? length : std::max(least, int(qint64(length) * slider.pageStep / (range + slider.pageStep)));
        const int at = sliderPositionFromValue(
            slider.minimum, slider.maximum, slider.sliderPosition, length - thumb, slider.upsideDown);
        return horizontal ? QRect(at, 0, thumb, option->rect.height()) : QRect(0, at, option->rect.width(), thumb);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(m_look.px(8), 1, -m_look.px(24), -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect TratoStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents && widget != nullptr && !widget->property("bare").toBool() &&
        qobject_cast<const QComboBox*>(widget->parent()) == nullptr)
        return option->rect.adjusted(m_look.px(6), 1, -m_look.px(6), -1);
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(m_look.px(8), 0, -m_look.px(8), 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

void TratoStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (const auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // The drawings' room between a field's border and its text.
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget))
        edit->document()->setDocumentMargin(m_look.metrics().exact(9));
    if (auto* line = qobject_cast<QLineEdit*>(widget); line && !qobject_cast<QComboBox*>(line->parentWidget()))
        line->setTextMargins(m_look.px(6), 0, m_look.px(6), 0);
}

} // namespace trato::ui
