#include "ui/approvals/requestdetail.h"

#include "storage/database.h"
#include "ui/approvals/requestfacts.h"
#include "ui/approvals/requestwords.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

using approvals::Request;

RequestDetail::RequestDetail(const DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_owner(new Label(context.look, QString(), {Type::Title, Tone::Text, Weight::SemiBold}))
    , m_amount(new Label(context.look, QString(), {Type::Head, Tone::Text, Weight::SemiBold}))
    , m_title(new Label(context.look, QString(), {Type::Small, Tone::Warn, Weight::SemiBold}))
    , m_age(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_facts(new RequestFacts(context.look))
    , m_reason(new Paragraph(context.look, QString(), {Type::Body, Tone::Text}))
    , m_words(new Paragraph(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_open(new LinkButton(context.look, tr("Open the case")))
    , m_obstacle(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_problem(new Label(context.look, QString(), {Type::Small, Tone::Crit}))
    , m_why(new QLineEdit)
    , m_answers(new QWidget)
    , m_approve(new Button(context.look, tr("Approve"), ButtonKind::Filled))
    , m_refuse(new Button(context.look, tr("Refuse")))
{
    setAccessibleName(tr("The request"));
    m_why->setPlaceholderText(tr("Why; needed to refuse"));
    m_why->setAccessibleName(tr("Why"));
    m_why->installEventFilter(this);
    buildLayout();
    connect(m_approve, &Button::clicked, this, &RequestDetail::approve);
    connect(m_refuse, &Button::clicked, this, &RequestDetail::refuse);
    connect(m_why, &QLineEdit::returnPressed, this, [this] { answer(m_intent); });
    connect(m_open, &LinkButton::clicked, this, [this] { Q_EMIT caseWanted(m_request->debtor()); });
}

QWidget* RequestDetail::buildWhy()
{
    const Look& look = m_context.look;
    auto* card = new Surface(look, Fill::Card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
    layout->setSpacing(look.px(4));
    layout->addWidget(new Label(look, tr("Why it needs a second person"), {Type::Meta, Tone::Text3}));
    layout->addWidget(m_reason);
    layout->addWidget(m_words);
    return card;
}

void RequestDetail::buildLayout()
{
    const Look& look = m_context.look;
    m_amount->setElides(false);
    m_approve->setSize(ButtonSize::Large);
    m_refuse->setSize(ButtonSize::Large);
    auto* head = new QHBoxLayout;
    head->addWidget(m_owner, 1);
    head->addWidget(m_amount);
    auto* told = new QWidget;
    auto* body = new QVBoxLayout(told);
    body->setContentsMargins(look.px(16), look.px(14), look.px(16), 0);
    body->setSpacing(look.px(8));
    body->addLayout(head);
    body->addWidget(m_title);
    body->addWidget(m_age);
    body->addWidget(m_facts);
    body->addWidget(buildWhy());
    body->addWidget(m_open, 0, Qt::AlignLeft);
    body->addStretch(1);
    // What is decided here stays in sight when the rest is scrolled.
    auto* scroll = new FitScroll;
    scroll->setWidget(told);
    auto* buttons = new QHBoxLayout(m_answers);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(look.px(8));
    buttons->addWidget(m_approve, 1);
    buttons->addWidget(m_refuse, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12));
    foot->setSpacing(look.px(8));
    foot->addWidget(m_problem);
    foot->addWidget(m_obstacle);
    foot->addWidget(m_why);
    foot->addWidget(m_answers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll);
    layout->addLayout(foot);
    layout->addStretch(1);
    m_problem->hide();
}

void RequestDetail::setOpensCase(bool opens)
{
    m_opensCase = opens;
    m_open->setVisible(opens && m_request && m_request->debtor().isValid());
}

/// What is being written stays while the same request is read anew.
void RequestDetail::show(const Request& request)
{
    const bool same = m_request && m_request->kind() == request.kind() && m_request->id() == request.id();
    m_request = request;
    if (!same) {
        m_why->clear();
        m_intent = Intent::Approve;
        say(QString());
    }
    m_owner->setText(requestOwner(request));
    m_amount->setText(request.amount().isZero() ? QString() : format::money(request.amount().cents()));
    m_title->setText(requestTitle(request), {Type::Small, requestTone(request), Weight::SemiBold});
    m_age->setText(requestAge(request, m_context.clock.now()));
    m_facts->show(request);
    m_reason->setText(requestReason(request));
    m_words->setText(tr("%1: “%2”").arg(requestAsker(request), request.words));
    m_words->setVisible(!request.words.isEmpty());
    setOpensCase(m_opensCase);
    showAnswers();
}

void RequestDetail::showAnswers()
{
    const bool mine = m_request && m_request->isMine();
    m_why->setVisible(mine);
    m_answers->setVisible(mine);
    m_obstacle->setVisible(!mine);
    if (m_request)
        m_obstacle->setText(requestObstacle(*m_request));
    m_approve->setEnabled(!m_busy);
    m_refuse->setEnabled(!m_busy);
    const auto hint = [this](Intent intent, const QString& letter) {
        return m_intent == intent && m_why->hasFocus() ? QStringLiteral("↵") : m_opensCase ? letter : QString();
    };
    m_approve->setHint(hint(Intent::Approve, QStringLiteral("A")));
    m_refuse->setHint(hint(Intent::Refuse, QStringLiteral("R")));
}

void RequestDetail::begin(Intent intent)
{
    if (!m_request || !m_request->isMine())
        return;
    m_intent = intent;
    m_why->setFocus(Qt::ShortcutFocusReason);
    showAnswers();
}

void RequestDetail::approve() { answer(Intent::Approve); }

void RequestDetail::refuse()
{
    if (!m_why->text().trimmed().isEmpty())
        return answer(Intent::Refuse);
    begin(Intent::Refuse);
}

void RequestDetail::answer(Intent intent)
{
    if (!m_request || !m_request->isMine() || m_busy)
        return;
    const approvals::Answer said{.kind = m_request->kind(),
        .request = m_request->id(),
        .actor = m_context.user,
        .words = m_why->text().trimmed()};
    m_busy = true;
    showAnswers();
    m_context.runner.run(
        this,
        [clock = &m_context.clock, said, intent](storage::Database& database, const JobToken&) -> Result<bool> {
            approvals::Answers answers(database, *clock);
            if (intent == Intent::Approve) {
                TRATO_CHECK(answers.approve(said));
            } else {
                TRATO_CHECK(answers.refuse(said));
            }
            return true;
        },
        [this](const Result<bool>& result) { done(result); });
}

void RequestDetail::done(const Result<bool>& result)
{
    m_busy = false;
    showAnswers();
    say(result ? QString() : result.error().message);
    const bool over = !result && result.error().code == QStringLiteral("already_answered");
    if (result || over)
        Q_EMIT answered(result.has_value());
}

void RequestDetail::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

/// The buttons say which of them Enter presses.
bool RequestDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_why && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &RequestDetail::showAnswers, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace trato::ui
