#include "ui/widgets/stages.h"

#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trato::ui {
namespace {

QString spoken(const Stage& stage)
{
    switch (stage.state) {
    case StageState::Done: return ProgressStages::tr("%1, done %2").arg(stage.text, stage.time);
    case StageState::Present: return ProgressStages::tr("%1, now, %2").arg(stage.text, stage.time);
    case StageState::Failed: return ProgressStages::tr("%1, failed %2").arg(stage.text, stage.time);
    case StageState::Ahead: return ProgressStages::tr("%1, still to come").arg(stage.text);
    }
    Q_UNREACHABLE();
}

} // namespace

ProgressStages::ProgressStages(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    Spoken::as(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timer.setInterval(40);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 18) % 360;
        if (isVisible())
            update();
    });
}

void ProgressStages::setStages(std::vector<Stage> stages)
{
    m_stages = std::move(stages);
    QStringList sentences;
    for (const Stage& stage : m_stages)
        sentences << spoken(stage);
    setAccessibleName(sentences.join(QStringLiteral("; ")));
    const bool turning = std::any_of(
        m_stages.begin(), m_stages.end(), [](const Stage& stage) { return stage.state == StageState::Present; });
    if (turning && look().motion() == Motion::Full)
        m_timer.start();
    else
        m_timer.stop();
    updateGeometry();
    update();
}

QSize ProgressStages::sizeHint() const { return {px(240), px(22) * int(m_stages.size()) + px(10)}; }

QRect ProgressStages::rowRect(int row) const { return {px(12), px(5) + row * px(22), width() - px(24), px(22)}; }

void ProgressStages::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(
        painter, rect(), {.fill = theme().raised, .border = theme().line, .radius = look().metrics().radiusCard()});
    for (int row = 0; row < int(m_stages.size()); ++row) {
        const Stage& stage = m_stages[static_cast<std::size_t>(row)];
        const QRect line = rowRect(row);
        const QRect mark(line.x(), line.y(), px(14), line.height());
        switch (stage.state) {
        case StageState::Done: look().icons().paint(painter, mark, Icon::Done, theme().ok); break;
        case StageState::Failed: look().icons().paint(painter, mark, Icon::Stop, theme().crit); break;
        case StageState::Present: Spinner::paint(look(), painter, mark, m_angle); break;
        case StageState::Ahead:
            paint::ring(
                painter, QRectF(mark).center(), look().metrics().exact(12), theme().ctl, look().metrics().exact(1.5));
        }
        const bool present = stage.state == StageState::Present;
        const Tone tone = stage.state == StageState::Ahead ? Tone::Text3 : Tone::Text;
        const RichLine time{{stage.time, Tone::Text3}};
        const int timeWidth = int(std::ceil(widthOf(look(), time, Type::Meta)));
        paintLine(look(), painter, line.adjusted(px(22), 0, -timeWidth - px(8), 0),
            {{stage.text, tone, present ? Weight::SemiBold : Weight::Regular}}, Type::Small);
        paintLine(look(), painter, line, time, Type::Meta, Qt::AlignRight);
    }
}

} // namespace trato::ui
