#include "ui/widgets/terms.h"

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/spoken.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace trato::ui {

TermsWidget::TermsWidget(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    Spoken::as(*this, QAccessible::List);
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownFocus", true);
    Spoken::onStep(*this, [this](int step) { setCurrent(m_current + step); });
    Spoken::onPress(*this, [this] { activateCurrent(); });
    setAccessibleName(tr("Why this case"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TermsWidget::setTerms(std::vector<ScoreTerm> terms)
{
    m_terms = std::move(terms);
    m_current = std::clamp(m_current, 0, std::max(0, int(m_terms.size()) - 1));
    QStringList sentences;
    for (const ScoreTerm& term : m_terms)
        sentences << QStringLiteral("%1 %2").arg(term.label, format::signedNumber(term.points));
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize TermsWidget::sizeHint() const { return {px(264), px(20) * int(m_terms.size())}; }

QSize TermsWidget::minimumSizeHint() const { return {px(160), sizeHint().height()}; }

void TermsWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int largest = 1;
    int figure = px(30);
    for (const ScoreTerm& term : m_terms) {
        largest = std::max(largest, std::abs(term.points));
        const RichLine points{{format::signedNumber(term.points), Tone::Text, Weight::SemiBold}};
        figure = std::max(figure, int(std::ceil(widthOf(look(), points, Type::Small))) + px(4));
    }
    const int bars = px(56);
    const int zero = width() - figure - bars + px(10);
    const qreal perPoint = std::min(look().metrics().exact(44) / largest, look().metrics().exact(1.5));
    for (int row = 0; row < int(m_terms.size()); ++row) {
        const ScoreTerm& term = m_terms[static_cast<std::size_t>(row)];
        const QRect line(0, row * px(20), width(), px(20));
        paintLine(
            look(), painter, line.adjusted(0, 0, -figure - bars - px(6), 0), {{term.label, Tone::Text2}}, Type::Small);
        paint::verticalLine(painter, zero, line.top() + px(2), line.bottom() - px(1), theme().line2);
        const int length = std::max(1, qRound(std::abs(term.points) * perPoint));
        const QRect bar(term.points < 0 ? zero - length : zero + 1, line.top() + px(7), length, px(6));
        paint::box(painter, bar, {.fill = term.points < 0 ? theme().warnM : theme().accent, .radius = 1});
        paintLine(look(), painter, line, {{format::signedNumber(term.points), Tone::Text, Weight::SemiBold}},
            Type::Small, Qt::AlignRight);
        if (showsFocus() && row == m_current)
            paint::innerRing(painter, line, theme().focus, 3);
    }
}

void TermsWidget::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: return setCurrent(m_current - 1);
    case Qt::Key_Down: return setCurrent(m_current + 1);
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(int(m_terms.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return activateCurrent();
    default: LookWidget::keyPressEvent(event);
    }
}

void TermsWidget::mousePressEvent(QMouseEvent* event) { setCurrent(event->pos().y() / px(20)); }

void TermsWidget::mouseDoubleClickEvent(QMouseEvent*) { activateCurrent(); }

void TermsWidget::focusInEvent(QFocusEvent*) { update(); }

void TermsWidget::setCurrent(int row)
{
    if (m_terms.empty())
        return;
    m_current = std::clamp(row, 0, int(m_terms.size()) - 1);
    const ScoreTerm& term = m_terms[static_cast<std::size_t>(m_current)];
    Spoken::setValue(*this, QStringLiteral("%1 %2").arg(term.label, format::signedNumber(term.points)));
    update();
}

void TermsWidget::activateCurrent()
{
    if (!m_terms.empty())
        Q_EMIT activated(m_terms[static_cast<std::size_t>(m_current)].id);
}

} // namespace trato::ui
