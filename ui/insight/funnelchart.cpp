#include "ui/insight/funnelchart.h"

#include "ui/format/brazil.h"
#include "ui/insight/figurewords.h"
#include "ui/insight/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>

namespace trato::ui {

using insight::Funnel;
using insight::FunnelStep;

namespace {

QString whole(const insight::Share& share)
{
    const auto rate = insight::quotient(share.part * 100, share.whole);
    return rate ? QStringLiteral("%1%").arg(qRound64(static_cast<double>(rate->cents()) / 100)) : QStringLiteral("–");
}

/// The passage where the smallest share goes on; fewer than twenty before it say nothing.
size_t narrowestOf(const Funnel& funnel)
{
    constexpr qint64 enough = 20;
    size_t found = 0;
    for (size_t step = 1; step < funnel.size(); ++step) {
        const bool narrower = found == 0 || funnel[step] * funnel[found - 1] < funnel[found] * funnel[step - 1];
        if (funnel[step - 1] >= enough && narrower)
            found = step;
    }
    return found;
}

} // namespace

QString funnelStepName(FunnelStep step)
{
    switch (step) {
    case FunnelStep::Open: return InsightWords::tr("Open");
    case FunnelStep::Contacted: return InsightWords::tr("Contacted");
    case FunnelStep::RightParty: return InsightWords::tr("Right contact");
    case FunnelStep::Offered: return InsightWords::tr("Heard an offer");
    case FunnelStep::Agreed: return InsightWords::tr("Closed an agreement");
    case FunnelStep::FirstPaid: return InsightWords::tr("Paid the 1st");
    case FunnelStep::Settled: return InsightWords::tr("Settled");
    }
    Q_UNREACHABLE();
}

FunnelChart::FunnelChart(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    setFocusPolicy(Qt::TabFocus);
    Spoken::as(*this, QAccessible::Chart);
    setAccessibleName(tr("From open to settled"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(
        tr("<p>Debtors with something overdue in the period, by how far they came in it. Right contact: the debtor "
           "wrote to us, or a case ended with them. Whoever came to a step counts in those before it.</p>"));
    setAccessibleDescription(tr("Debtors with something overdue in the period, by how far they came in it."));
}

void FunnelChart::show(const Funnel& funnel)
{
    m_funnel = funnel;
    m_narrowest = narrowestOf(funnel);
    QStringList said;
    for (size_t step = 0; step < funnel.size(); ++step)
        said.append(QStringLiteral("%1 %2").arg(funnelStepName(FunnelStep(step)), format::count(funnel[step])));
    Spoken::setValue(*this, said.join(QStringLiteral(", ")));
    update();
}

QString FunnelChart::sentence() const
{
    if (m_narrowest == 0)
        return {};
    const qint64 lost = m_funnel[m_narrowest - 1] - m_funnel[m_narrowest];
    return tr("Most are lost before “%1”: %2 of %3 did not come that far.")
        .arg(funnelStepName(FunnelStep(m_narrowest)), format::count(lost), format::count(m_funnel[m_narrowest - 1]));
}

void FunnelChart::paintStep(QPainter& painter, const QRect& row, size_t step) const
{
    const int label = std::min(px(124), row.width() * 2 / 5);
    const int figures = px(50);
    const int share = px(40);
    paintLine(look(), painter, QRect(row.left(), row.top(), label, row.height()),
        {{funnelStepName(FunnelStep(step)), Tone::Text2}}, Type::Small);
    const int room = row.width() - label - px(8) - figures - share;
    const double part = m_funnel[0] > 0 ? static_cast<double>(m_funnel[step]) / static_cast<double>(m_funnel[0]) : 0;
    const double wide = m_funnel[step] > 0 ? std::max<double>(room * part, px(2)) : 0;
    const bool narrow = step == m_narrowest && step > 0;
    paint::box(painter, QRectF(row.left() + label + px(8), row.center().y() - px(8) + 1, wide, px(16)),
        {.fill = narrow ? theme().warnM : theme().accent, .radius = look().metrics().exact(2)});
    paintLine(look(), painter, QRect(row.right() - share - figures, row.top(), figures, row.height()),
        {{format::count(m_funnel[step]), Tone::Text, Weight::SemiBold}}, Type::Small, Qt::AlignRight);
    const QString percent = step == 0 ? QStringLiteral("100%") : whole({m_funnel[step], m_funnel[step - 1]});
    paintLine(look(), painter, QRect(row.right() - share, row.top(), share, row.height()),
        {{percent, narrow ? Tone::Warn : Tone::Text3}}, Type::Meta, Qt::AlignRight);
}

void FunnelChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t step = 0; step < m_funnel.size(); ++step)
        paintStep(painter, QRect(0, static_cast<int>(step) * px(31), width(), px(31)), step);
    if (showsFocus())
        paint::innerRing(painter, rect(), theme().focus, look().metrics().radius());
}

} // namespace trato::ui
