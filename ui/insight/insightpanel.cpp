#include "ui/insight/insightpanel.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trato::ui {

InsightPanel::InsightPanel(const Look& look, const QString& title, const QString& about, QWidget* body, QWidget* parent)
    : Surface(look, Fill::Canvas, parent)
    , m_title(title)
    , m_head(new Label(look, RichLine(), Type::Small))
    , m_aside(new Label(look, QString(), {.type = Type::Meta, .tone = Tone::Text3}))
    , m_said(new Paragraph(look, QString(), {.tone = Tone::Text2}))
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(title);
    setEdges(Qt::RightEdge | Qt::BottomEdge);
    setAbout(about);
    m_aside->setAlignment(Qt::AlignRight);
    auto* head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_aside);
    m_layout->addLayout(head);
    m_layout->addWidget(body);
    m_layout->addWidget(m_said);
    m_layout->addStretch(1);
    m_said->hide();
    InsightPanel::lookChanged();
}

void InsightPanel::setAbout(const QString& about)
{
    m_head->setLine({{m_title + QStringLiteral("  "), Tone::Text, Weight::SemiBold}, {about, Tone::Text2}});
}

void InsightPanel::setAside(const QString& aside) { m_aside->setText(aside); }

void InsightPanel::setSaid(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

QString InsightPanel::said() const { return m_said->isHidden() ? QString() : m_said->text(); }

void InsightPanel::lookChanged()
{
    m_layout->setContentsMargins(px(16), px(12), px(16), px(12));
    m_layout->setSpacing(px(8));
    Surface::lookChanged();
}

} // namespace trato::ui
