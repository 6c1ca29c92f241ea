#include "ui/import/importhead.h"

#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QPainter>

#include <array>
#include <cmath>

namespace trato::ui {

/// "✓ File   2 Check   3 Store"; only the numbers where there is no room for words.
class ImportHead::Steps final : public LookWidget {
public:
    explicit Steps(const Look& look, QWidget* parent = nullptr)
        : LookWidget(look, parent)
    {
        Spoken::as(*this, QAccessible::StaticText);
        setStep(0);
    }

    void setStep(int step)
    {
        m_step = step;
        const int shown = std::min(step, 2);
        setAccessibleName(
            step > 2 ? ImportHead::tr("Import finished")
                     : ImportHead::tr("Step %1 of 3: %2").arg(shown + 1).arg(names()[static_cast<std::size_t>(shown)]));
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {widthOfSteps(true), look().metrics().button()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {widthOfSteps(false), look().metrics().button()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool words = width() >= widthOfSteps(true);
        int x = width() - widthOfSteps(words);
        for (int i = 0; i < 3; ++i) {
            paintMark(painter, QRect(x, (height() - px(20)) / 2, px(20), px(20)), i);
            x += px(20);
            if (words) {
                const QFont font = fontOf(i);
                const QString text = names()[static_cast<std::size_t>(i)];
                const int wide = int(std::ceil(look().figures().width(text, font)));
                paint::line(painter, QRect(x + px(8), 0, wide + 1, height()), text, font,
                    i == m_step ? theme().text : theme().text3);
                x += px(8) + wide;
            }
            x += px(words ? 20 : 6);
        }
    }

private:
    static std::array<QString, 3> names()
    {
        return {ImportHead::tr("File"), ImportHead::tr("Check"), ImportHead::tr("Store")};
    }
    [[nodiscard]] QFont fontOf(int step) const
    {
        return look().font(Type::Small, step == m_step ? Weight::SemiBold : Weight::Regular);
    }
    [[nodiscard]] int widthOfSteps(bool words) const
    {
        int wide = 3 * px(20) + 2 * px(words ? 20 : 6);
        for (int i = 0; words && i < 3; ++i)
            wide += px(8) +
                    int(std::ceil(look().figures().width(
                        names()[static_cast<std::size_t>(i)], look().font(Type::Small, Weight::SemiBold)))) +
                    1;
        return wide;
    }
    void paintMark(QPainter& painter, const QRect& rect, int step) const
    {
        if (step < m_step)
            return look().icons().paint(painter, rect.adjusted(px(2), px(2), -px(2), -px(2)), Icon::Done, theme().ok);
        const bool now = step == m_step;
        paint::box(painter, rect.adjusted(px(1), px(1), -px(1), -px(1)),
            {.fill = theme().raised,
                .border = now ? theme().accent : theme().line2,
                .radius = look().metrics().radiusSmall()});
        paint::line(painter, rect, QString::number(step + 1), look().font(Type::Meta, Weight::Medium),
            now ? theme().accent : theme().text3, Qt::AlignHCenter);
    }

    int m_step = 0;
};

ImportHead::ImportHead(const Look& look, ImportController& controller, QWidget* parent)
    : LookWidget(look, parent)
    , m_controller(controller)
    , m_title(new Label(look, tr("Import a portfolio"), {.type = Type::Body, .weight = Weight::SemiBold}))
    , m_facts(new Label(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_steps(new Steps(look))
{
    auto* row = new QHBoxLayout(this);
    m_title->setElides(false);
    row->addWidget(m_title);
    row->addWidget(m_facts, 1);
    row->addWidget(m_steps);
    connect(&controller, &ImportController::fileChanged, this, &ImportHead::refresh);
    connect(&controller, &ImportController::stepChanged, this, &ImportHead::refresh);
    ImportHead::lookChanged();
    refresh();
}

void ImportHead::refresh()
{
    const ImportDraft& draft = m_controller.draft();
    QString facts = draft.name;
    if (draft.lines > 0)
        facts += QStringLiteral(" · ") + tr("%1 lines").arg(format::count(draft.lines));
    m_facts->setText(facts);
    m_steps->setStep(static_cast<int>(m_controller.step()));
}

void ImportHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    look().icons().paint(painter, QRect(px(14), 0, px(16), height()), Icon::Sheet, theme().accent);
}

void ImportHead::lookChanged()
{
    layout()->setContentsMargins(px(40), 0, px(8), 0);
    layout()->setSpacing(px(12));
    LookWidget::lookChanged();
}

} // namespace trato::ui
