#include "ui/widgets/casetabs.h"

#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/spoken.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trato::ui {
namespace {

QString spoken(const CaseTab& tab)
{
    QStringList parts{tab.name};
    switch (tab.mark) {
    case CaseMark::Idle: break;
    case CaseMark::Talking: parts << CaseTabs::tr("in conversation"); break;
    case CaseMark::WrappingUp: parts << CaseTabs::tr("wrapping up"); break;
    case CaseMark::NewMessage: parts << CaseTabs::tr("new message"); break;
    case CaseMark::Care: parts << CaseTabs::tr("care"); break;
    }
    if (tab.hasDraft)
        parts << CaseTabs::tr("draft kept");
    return parts.join(QStringLiteral(", "));
}

class TabButton final : public QAbstractButton {
public:
    TabButton(const Look& look, CaseTab tab, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setProperty("ownFocus", true);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
        connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
        setTab(std::move(tab));
    }

    void setTab(CaseTab tab)
    {
        if (tab == m_tab)
            return;
        m_tab = std::move(tab);
        setText(m_tab.name);
        setToolTip(m_tab.name);
        setAccessibleName(spoken(m_tab));
        updateGeometry();
        update();
    }

    std::function<void()> onClose;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int name = int(std::ceil(m_look.figures().width(m_tab.name, m_look.font(Type::Small, Weight::Medium))));
        const int width = m_look.px(12 + 8 + 6 + 12 + 2) + name + (m_tab.hasDraft ? m_look.px(18) : 0);
        return {std::min(width, m_look.px(216)), m_look.metrics().topBar()};
    }
    /// The open one keeps some of its name; of the others the mark says enough where there are many.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {m_look.px(isChecked() ? 84 : 36), m_look.metrics().topBar()};
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::MiddleButton)
            return onClose();
        QAbstractButton::mouseReleaseEvent(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = m_look.theme();
        if (isChecked()) {
            painter.fillRect(rect(), theme.canvas);
            painter.fillRect(0, 0, width(), m_look.px(2), theme.accent);
        } else if (underMouse()) {
            painter.fillRect(rect(), theme.hover);
        }
        paint::verticalLine(painter, width() - 1, 0, height(), theme.line);
        paintMark(painter, QPointF(m_look.px(16), height() / 2.0));
        const int pencil = m_tab.hasDraft && width() >= m_look.px(isChecked() ? 84 : 60) ? m_look.px(18) : 0;
        const QRect name(m_look.px(26), 0, width() - m_look.px(26 + 12) - pencil, height());
        const RichLine line{
            {m_tab.name, isChecked() ? Tone::Text : Tone::Text2, isChecked() ? Weight::Medium : Weight::Regular}};
        if (name.width() >= m_look.px(16))
            paintLine(m_look, painter, name, line, Type::Small);
        if (pencil > 0)
            m_look.icons().paint(
                painter, QRect(name.right() + m_look.px(6), 0, m_look.px(12), height()), Icon::Pencil, theme.text2);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::innerRing(painter, rect().adjusted(2, 4, -3, -4), theme.focus, m_look.metrics().radius());
    }

private:
    void paintMark(QPainter& painter, const QPointF& centre) const
    {
        const Theme& theme = m_look.theme();
        const qreal size = m_look.metrics().exact(8);
        switch (m_tab.mark) {
        case CaseMark::Idle: return paint::ring(painter, centre, size, theme.ctl, m_look.metrics().exact(1.5));
        case CaseMark::Talking: return paint::dot(painter, centre, size, theme.talkM);
        case CaseMark::WrappingUp: return paint::dot(painter, centre, size, theme.wrapM);
        case CaseMark::NewMessage: return paint::dot(painter, centre, size, theme.critM);
        case CaseMark::Care: {
            QRect glyph(QPoint(), m_look.metrics().square(14));
            glyph.moveCenter(centre.toPoint());
            return m_look.icons().paint(painter, glyph, Icon::Care, theme.care);
        }
        }
    }

    const Look& m_look;
    CaseTab m_tab;
};

} // namespace

CaseTabs::CaseTabs(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    Spoken::as(*this, QAccessible::PageTabList);
    setAccessibleName(tr("Open cases"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int index) { Q_EMIT chosen(m_tabs.at(static_cast<std::size_t>(index)).debtor); });
}

void CaseTabs::setTabs(std::vector<CaseTab> tabs)
{
    const auto sameCases = [](const CaseTab& one, const CaseTab& other) { return one.debtor == other.debtor; };
    if (std::equal(tabs.begin(), tabs.end(), m_tabs.begin(), m_tabs.end(), sameCases)) {
        m_tabs = std::move(tabs);
        for (std::size_t i = 0; i < m_tabs.size(); ++i)
            static_cast<TabButton*>(m_group->button(int(i)))->setTab(m_tabs[i]);
        return;
    }
    const DebtorId before = current();
    for (QAbstractButton* old : m_group->buttons())
        delete old;
    m_tabs = std::move(tabs);
    int index = 0;
    for (const CaseTab& tab : m_tabs) {
        auto* made = new TabButton(look(), tab, this);
        made->onClose = [this, debtor = tab.debtor] { Q_EMIT closeRequested(debtor); };
        m_group->addButton(made, index++);
        m_layout->addWidget(made);
        made->show();
    }
    setCurrent(before);
}

void CaseTabs::setCurrent(DebtorId debtor)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].debtor == debtor)
            m_group->button(int(i))->setChecked(true);
    }
}

DebtorId CaseTabs::current() const
{
    const int index = m_group->checkedId();
    return index < 0 || index >= int(m_tabs.size()) ? DebtorId() : m_tabs[static_cast<std::size_t>(index)].debtor;
}

DebtorId CaseTabs::next(int step) const
{
    if (m_tabs.empty())
        return {};
    const int count = int(m_tabs.size());
    const int here = std::max(0, m_group->checkedId());
    return m_tabs[static_cast<std::size_t>(((here + step) % count + count) % count)].debtor;
}

} // namespace trato::ui
