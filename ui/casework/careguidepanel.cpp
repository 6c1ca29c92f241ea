#include "ui/casework/careguidepanel.h"

#include "casework/careguide.h"
#include "casework/casework.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keychoice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/waiting.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace trato::ui {

using casework::CareGuide;
using casework::CareGuides;

namespace {

/// A number in a ring, or a glyph: what stands before a line of the guide.
class Bullet final : public LookWidget {
public:
    Bullet(const Look& look, int number)
        : LookWidget(look)
        , m_number(number)
    {
        setFixedSize(px(18), px(18));
    }
    Bullet(const Look& look, Icon icon, Tone tone)
        : LookWidget(look)
        , m_icon(icon)
        , m_tone(tone)
    {
        setFixedSize(px(18), px(18));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_icon != Icon::None)
            return look().icons().paint(
                painter, rect().adjusted(px(2), px(2), -px(2), -px(2)), m_icon, theme().tone(m_tone));
        painter.setPen(QPen(theme().line2, 1));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(theme().tone(Tone::Text2));
        look().figures().draw(
            painter, rect(), Qt::AlignCenter, QString::number(m_number), look().font(Type::Meta, Weight::Medium));
    }

private:
    int m_number = 0;
    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Text2;
};

} // namespace

CareGuidePanel::CareGuidePanel(const DeskContext& context, QWidget* parent)
    : TaskPanel(parent)
    , m_context(context)
    , m_body(new QWidget)
    , m_empty(new EmptyState(context.look, Icon::Care, Tone::Text3))
    , m_help(new Banner(context.look, Tone::Crit, Icon::Lifebuoy, Banner::Shape::Notice))
    , m_parts(new QVBoxLayout(m_body))
    , m_phrases(new KeyChoice(context.look, tr("You can say")))
    , m_right(new Button(context.look, tr("Confirm"), ButtonKind::Care))
    , m_wrong(new Button(context.look, tr("It is none…")))
    , m_why(new QLineEdit)
    , m_said(new Paragraph(context.look, QString(), {Type::Meta, Tone::Text3}))
{
    setAccessibleName(title());
    const Look& look = context.look;
    QVBoxLayout* const body = m_parts;
    body->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12));
    body->setSpacing(look.px(10));
    body->addWidget(m_help);
    body->addWidget(new Label(look, tr("You can say"), {Type::Meta, Tone::Text3}));
    body->addWidget(m_phrases);
    body->addStretch(1);
    body->addWidget(buildReview());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
    m_empty->setTexts(tr("This is no care case"), tr("Ctrl+Shift+C marks it as one."));
    m_body->hide();
    connect(m_phrases, &KeyChoice::chosen, this, &CareGuidePanel::insertRequested);
}

/// The case is read again and again; what stands there stays while it is about the same.
void CareGuidePanel::showGuide(const QStringList& sensitivities)
{
    if (m_steps != nullptr && sensitivities == m_of)
        return;
    m_of = sensitivities;
    const CareGuide guide = CareGuides::standard().of(sensitivities);
    m_help->setKind(guide.danger ? Tone::Crit : Tone::Care, guide.danger ? Icon::Lifebuoy : Icon::Care);
    m_help->setTexts(guide.help.title.shown(), guide.help.text.shown());
    std::vector<KeyOption> options;
    for (const QString& phrase : guide.phrases)
        options.push_back({QString::number(options.size() + 1), phrase, QStringLiteral("“%1”").arg(phrase)});
    m_phrases->setOptions(std::move(options));
    for (QWidget* const old : {m_steps, m_never})
        delete old;
    m_parts->insertWidget(m_parts->indexOf(m_help) + 1, m_steps = buildSteps(guide));
    m_parts->insertWidget(m_parts->indexOf(m_phrases) + 1, m_never = buildNever(guide));
}

QWidget* CareGuidePanel::buildSteps(const CareGuide& guide)
{
    const Look& look = m_context.look;
    auto* steps = new QWidget;
    auto* grid = new QGridLayout(steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(8));
    grid->setVerticalSpacing(look.px(8));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CareGuide::Step& step : guide.steps) {
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new Paragraph(look, step.title.shown(), {Type::Small, Tone::Text, Weight::SemiBold}));
        words->addWidget(new Paragraph(look, step.text.shown(), {Type::Meta, Tone::Text2}));
        grid->addWidget(new Bullet(look, row + 1), row, 0, Qt::AlignTop);
        grid->addLayout(words, row++, 1);
    }
    return steps;
}

QWidget* CareGuidePanel::buildNever(const CareGuide& guide)
{
    const Look& look = m_context.look;
    auto* card = new Surface(look, Fill::Card);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    grid->setHorizontalSpacing(look.px(8));
    grid->setVerticalSpacing(look.px(2));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(look, tr("Don't"), {Type::Small, Tone::Text, Weight::SemiBold}), 0, 0, 1, 2);
    int row = 1;
    for (const LocalText& act : guide.never) {
        grid->addWidget(new Bullet(look, Icon::Close, Tone::Crit), row, 0, Qt::AlignTop);
        grid->addWidget(new Paragraph(look, act.shown(), {Type::Small, Tone::Text}), row++, 1);
    }
    return card;
}

QWidget* CareGuidePanel::buildReview()
{
    const Look& look = m_context.look;
    auto* review = new QWidget;
    auto* layout = new QVBoxLayout(review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(6));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(8));
    buttons->addWidget(m_right, 1);
    buttons->addWidget(m_wrong);
    m_right->setGlyph(Icon::Care);
    m_why->setAccessibleName(tr("Why it is none"));
    m_why->setPlaceholderText(tr("why it is none, then Enter"));
    m_why->hide();
    m_said->setText(
        tr("Until the answer the silence holds. “It is none” asks for a reason and goes to the supervisor."));
    layout->addWidget(new Label(look, tr("Did the machine read it right?"), {Type::Small, Tone::Text2}));
    layout->addLayout(buttons);
    layout->addWidget(m_why);
    layout->addWidget(m_said);
    connect(m_wrong, &Button::clicked, this, [this] {
        m_why->show();
        m_why->setFocus(Qt::OtherFocusReason);
    });
    connect(m_why, &QLineEdit::returnPressed, this, [this] { this->review(false); });
    return review;
}

void CareGuidePanel::registerActions(ActionRegistry& actions)
{
    connect(m_right, &Button::clicked, this, &CareGuidePanel::confirm);
    m_right->setHint(actions.keyText(QStringLiteral("panel.care")));
}

void CareGuidePanel::awaitCase(const OpenCase& openCase)
{
    m_case = openCase;
    m_why->clear();
    m_why->hide();
    m_phrases->clear();
    m_said->setText(
        tr("Until the answer the silence holds. “It is none” asks for a reason and goes to the supervisor."));
    m_empty->setTexts(tr("One moment"), tr("The case is being read."));
    m_body->hide();
    m_empty->show();
}

void CareGuidePanel::showCase(const OpenCase& openCase)
{
    if (openCase.debtor != m_case.debtor)
        awaitCase(openCase);
    m_case = openCase;
    if (m_case.care)
        showGuide(m_case.sensitivities);
    m_empty->setTexts(tr("This is no care case"), tr("Ctrl+Shift+C marks it as one."));
    m_body->setVisible(m_case.care);
    m_empty->setVisible(!m_case.care);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_right, m_wrong, m_phrases})
        widget->setEnabled(m_case.mine);
}

void CareGuidePanel::takeFocus() { m_phrases->setFocus(Qt::ShortcutFocusReason); }

void CareGuidePanel::chooseItem(int number) { m_phrases->chooseAt(number); }

void CareGuidePanel::confirm()
{
    if (m_case.care && m_case.mine)
        review(true);
}

void CareGuidePanel::review(bool right)
{
    const Clock* const clock = &m_context.clock;
    const casework::CaseInHand hand{m_case.debtor, m_case.item, m_context.user};
    m_context.runner.run(
        this,
        [clock, hand, review = casework::CareReview{right, m_why->text()}](storage::Database& database,
            const JobToken&) { return casework::Casework(database, *clock).perform(hand, review); },
        [this, debtor = m_case.debtor](const Result<QStringList>& said) { reviewed(debtor, said); });
}

void CareGuidePanel::reviewed(DebtorId debtor, const Result<QStringList>& said)
{
    if (debtor != m_case.debtor)
        return Q_EMIT caseChanged();
    m_said->setStyle({Type::Meta, said ? Tone::Ok : Tone::Crit, Weight::Medium});
    m_said->setText(said ? said->join(u' ') : said.error().message);
    if (!said)
        return;
    m_why->clear();
    m_why->hide();
    Q_EMIT caseChanged();
}

} // namespace trato::ui
