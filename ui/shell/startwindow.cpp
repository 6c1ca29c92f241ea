#include "ui/shell/startwindow.h"

#include "ui/shell/firstrun.h"
#include "ui/shell/signin.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QVBoxLayout>

namespace trato::ui {

StartWindow::StartWindow(Look& look) : m_look(look)
{
    setWindowTitle(QStringLiteral("Trato"));
    resize(look.px(1100), look.px(720));
}

void StartWindow::setPage(QWidget* page)
{
    setCentralWidget(page);
    page->setFocus();
}

void StartWindow::showFirstRun()
{
    auto* page = new FirstRun(m_look);
    connect(page, &FirstRun::demonstrationChosen, this, &StartWindow::demonstrationChosen);
    connect(page, &FirstRun::importChosen, this, &StartWindow::importChosen);
    connect(page, &FirstRun::serverChosen, this, [this] { showSignIn(m_user); });
    connect(page, &FirstRun::languageChosen, this, &StartWindow::languageChosen, Qt::QueuedConnection);
    setPage(page);
}

void StartWindow::showSignIn(const QString& user, const Error* problem)
{
    m_user = user;
    auto* page = new SignIn(m_look);
    page->setUser(user);
    connect(page, &SignIn::submitted, this, &StartWindow::serverChosen, Qt::QueuedConnection);
    connect(page, &SignIn::cancelled, this, &StartWindow::showFirstRun, Qt::QueuedConnection);
    setPage(page);
    if (problem != nullptr)
        page->showProblem(tr("It did not connect"), QStringLiteral("%1 (%2)").arg(problem->message, problem->code));
}

void StartWindow::showProgress(const QString& title, const QString& text)
{
    auto* page = new Surface(m_look, Fill::Canvas);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(m_look.px(8));
    column->addStretch();
    column->addWidget(new Spinner(m_look), 0, Qt::AlignHCenter);
    column->addWidget(new Label(m_look, title, {.type = Type::Title, .weight = Weight::SemiBold}), 0, Qt::AlignHCenter);
    column->addWidget(new Label(m_look, text, {.type = Type::Small, .tone = Tone::Text2}), 0, Qt::AlignHCenter);
    column->addStretch();
    setPage(page);
}

void StartWindow::showProblem(const Error& problem)
{
    auto* page = new Surface(m_look, Fill::Canvas);
    auto* state = new EmptyState(m_look, Icon::Warning, Tone::Warn);
    state->setTexts(tr("It did not open"), problem.message);
    state->setSupportCode(problem.code);
    connect(state->addButton(tr("Back")), &QPushButton::clicked, this, &StartWindow::showFirstRun, Qt::QueuedConnection);
    (new QVBoxLayout(page))->addWidget(state);
    setPage(page);
}

} // namespace trato::ui
