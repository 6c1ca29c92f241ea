#include "ui/approvals/requestcard.h"

#include "ui/approvals/requestfacts.h"
#include "ui/approvals/requestwords.h"
#include "ui/format/brazil.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;
using approvals::Request;

RequestCard::RequestCard(const Look& look, const Request& request, QWidget* parent)
    : Surface(look, Fill::Card, parent)
    , m_request(request)
    , m_name(new Label(look, requestOwner(request), {.type = Type::Body, .weight = Weight::SemiBold}))
    , m_time(new Label(look, QString(), {.type = Type::Meta, .tone = Tone::Warn, .weight = Weight::Medium}))
    , m_who(new Label(look, QString(), {.type = Type::Meta, .tone = Tone::Text3}))
    , m_facts(new RequestFacts(look))
    , m_obstacle(new Label(look, QString(), {.type = Type::Meta, .tone = Tone::Text2}))
    , m_answers(buildAnswers())
{
    setFocusPolicy(Qt::StrongFocus);
    m_time->setElides(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_time);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(10), px(8), px(10), px(8));
    layout->setSpacing(px(2));
    layout->addLayout(head);
    layout->addWidget(m_who);
    layout->addWidget(m_facts);
    layout->addSpacing(px(4));
    layout->addWidget(m_obstacle);
    layout->addWidget(m_answers);
    m_facts->show(request);
}

QWidget* RequestCard::buildAnswers()
{
    auto* approve = new Button(look(), tr("Approve"), ButtonKind::Filled);
    approve->setHint(QStringLiteral("A"));
    auto* counter = new Button(look(), tr("Adjust"));
    counter->setHint(QStringLiteral("C"));
    auto* refuse = new Button(look(), tr("Refuse"));
    refuse->setHint(QStringLiteral("R"));
    auto* answers = new QWidget;
    auto* row = new QHBoxLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(approve, 1);
    row->addWidget(counter, 1);
    row->addWidget(refuse);
    // Not before it has a parent: it would be a window of its own.
    counter->setVisible(m_request.debtor().isValid());
    connect(approve, &Button::clicked, this, &RequestCard::approveWanted);
    connect(counter, &Button::clicked, this, &RequestCard::counterWanted);
    connect(refuse, &Button::clicked, this, &RequestCard::refuseWanted);
    return answers;
}

void RequestCard::refresh(const Request& request, Instant now)
{
    m_request = request;
    // An agreement has the desk's time, the debtor is on the line; the others have a last day at most.
    const auto* const agreement = std::get_if<supervision::Approval>(&request.what);
    const Instant due = agreement ? agreement->dueAt : Instant();
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(due - now);
    if (agreement)
        m_time->setText(left < 0s ? QStringLiteral("−") + format::duration(-left) : format::duration(left),
            {.type = Type::Meta, .tone = left < 0s ? Tone::Crit : Tone::Warn, .weight = Weight::Medium});
    m_time->setVisible(agreement != nullptr);
    const QString why = agreement ? agreement->reason : requestTitle(request);
    m_who->setText(why.isEmpty() ? requestAsker(request) : QStringLiteral("%1 · %2").arg(requestAsker(request), why));
    const QString obstacle = requestObstacle(request);
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    m_answers->setVisible(obstacle.isEmpty());
    setAccessibleName(requestLines(request, now).replace(u'\n', QStringLiteral(", ")));
}

void RequestCard::focusInEvent(QFocusEvent* event)
{
    setChosen(true);
    Q_EMIT focused();
    Surface::focusInEvent(event);
}

void RequestCard::focusOutEvent(QFocusEvent* event)
{
    setChosen(false);
    Surface::focusOutEvent(event);
}

void RequestCard::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    Surface::mousePressEvent(event);
}

} // namespace trato::ui
