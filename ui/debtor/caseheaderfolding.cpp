// The header of a low window: two lines, and what is laid over the timeline.

#include "ui/debtor/caseheader.h"

#include "ui/widgets/button.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/factstrip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace trato::ui {

/// Who it is, the facts and the channels: below the first line, or over the timeline.
Surface* CaseHeader::buildDetails()
{
    const Look& look = m_context.look;
    auto* details = new Surface(look, Fill::Raised);
    connect(m_identityGlyph, &IconButton::clicked, this, &CaseHeader::confirm);
    auto* second = new QHBoxLayout;
    second->setSpacing(0);
    second->addWidget(m_second);
    second->addSpacing(look.px(4));
    second->addWidget(m_identityGlyph);
    second->addSpacing(look.px(3));
    second->addWidget(m_identity);
    second->addWidget(m_rest, 1);
    m_second->setElides(false);
    m_identity->setElides(false);
    m_identityGlyph->setFixedSize(look.metrics().square(18));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(look.px(16), look.px(4), look.px(16), look.px(8));
    inner->setSpacing(look.px(8));
    inner->addLayout(second);
    inner->addWidget(m_facts);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inner);
    layout->addWidget(m_channels);
    details->setAccessibleName(tr("All of this case"));
    return details;
}

void CaseHeader::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    m_summary->setVisible(low);
    m_unfold->setVisible(low);
    if (low) {
        layout()->removeWidget(m_details);
        m_details->setParent(parentWidget());
        m_details->setStrongEdges(Qt::BottomEdge);
        m_details->hide();
    } else {
        m_details->setStrongEdges({});
        layout()->addWidget(m_details);
        m_details->show();
    }
    // Two lines end where the details would begin.
    layout()->itemAt(1)->layout()->setContentsMargins(
        m_context.look.px(16), m_context.look.px(low ? 6 : 10), m_context.look.px(16), m_context.look.px(low ? 6 : 0));
    setUnfolded(false);
    showCare();
    showFacts();
}

void CaseHeader::setUnfolded(bool unfolded)
{
    if (!m_low)
        return;
    m_details->setVisible(unfolded);
    m_unfold->setGlyph(unfolded ? Icon::ChevronDown : Icon::ChevronRight);
    const QString does = unfolded ? tr("Fold the case") : tr("All of this case");
    m_unfold->setAccessibleName(does);
    m_unfold->setToolTip(does);
    placeDetails();
}

void CaseHeader::placeDetails()
{
    if (!m_low || !m_details->isVisible())
        return;
    const int wanted = m_details->layout()->heightForWidth(width());
    const int top = geometry().bottom() + 1;
    m_details->setGeometry(x(), top, width(), std::min(wanted, m_details->parentWidget()->height() - top));
    m_details->raise();
}

void CaseHeader::setFolded(bool queue, bool panels)
{
    m_toQueue->setVisible(queue);
    m_toPanels->setVisible(panels);
}

/// The facts in one line: the figures speak for themselves, the rest has its name.
void CaseHeader::showSummary(const std::vector<Fact>& facts)
{
    RichLine line;
    const QString dot = QStringLiteral("  ·  ");
    if (m_view.debtor.id.isValid() && !m_case.rightParty)
        line.append({tr("identity not confirmed · Ctrl+E"), Tone::Warn, Weight::Medium});
    for (const Fact& fact : facts) {
        if (!line.isEmpty())
            line.append({dot, Tone::Text3});
        if (!fact.large)
            line.append({fact.label + u' ', Tone::Text3});
        line += fact.value;
    }
    m_summary->setLine(std::move(line));
}

} // namespace trato::ui
