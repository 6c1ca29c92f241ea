#include "ui/widgets/disclosure.h"

#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/spoken.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace trato::ui {

class Disclosure::Head final : public QAbstractButton {
public:
    Head(const Look& look, const QString& title, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
    {
        setText(title);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setProperty("ownFocus", true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setSummary({});
    }

    void setSummary(const QString& summary)
    {
        m_summary = summary;
        setAccessibleName(summary.isEmpty() ? text() : QStringLiteral("%1, %2").arg(text(), summary));
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_look.px(200), m_look.metrics().referenceRow()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = m_look.theme();
        if (underMouse())
            painter.fillRect(rect(), theme.hover);
        paint::horizontalLine(painter, 0, width(), 0, theme.line);
        const int icon = m_look.px(14);
        const Icon chevron = isChecked() ? Icon::ChevronDown : Icon::ChevronRight;
        m_look.icons().paint(painter, QRect(m_look.px(16), 0, icon, height()), chevron, theme.text2);
        const QRect line(m_look.px(38), 0, width() - m_look.px(54), height());
        const RichLine title{{text(), Tone::Text2, Weight::Regular}};
        const int taken = int(std::ceil(widthOf(m_look, title, Type::Small)));
        paintLine(m_look, painter, line, title, Type::Small);
        paintLine(m_look, painter, line.adjusted(taken + m_look.px(12), 0, 0, 0), {{m_summary, Tone::Text3}},
            Type::Meta, Qt::AlignRight);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::innerRing(painter, rect(), theme.focus);
    }

private:
    const Look& m_look;
    QString m_summary;
};

Disclosure::Disclosure(const Look& look, const QString& title, QWidget* content, QWidget* parent)
    : LookWidget(look, parent)
    , m_head(new Head(look, title, this))
    , m_content(content)
{
    Spoken::as(*this, QAccessible::Grouping);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(content);
    content->hide();
    connect(m_head, &QAbstractButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        Q_EMIT openChanged(open);
    });
}

void Disclosure::setSummary(const QString& summary) { m_head->setSummary(summary); }

bool Disclosure::isOpen() const { return m_head->isChecked(); }

void Disclosure::setOpen(bool open) { m_head->setChecked(open); }

} // namespace trato::ui
