#include "ui/shell/startwindow.h"

#include "ui/format/brazil.h"
#include "ui/shell/firstrun.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/waiting.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace trato::ui {

StartWindow::StartWindow(Look& look)
    : m_look(look)
{
    setWindowTitle(QStringLiteral("Trato"));
    resize(look.px(1100), look.px(720));
    // The first run says in words which size and theme there is.
    connect(
        &look, &Look::changed, this,
        [this] {
            if (m_firstRun != nullptr && centralWidget() == m_firstRun)
                showFirstRun();
        },
        Qt::QueuedConnection);
}

void StartWindow::setPage(QWidget* page)
{
    setCentralWidget(page);
    page->setFocus();
}

void StartWindow::showFirstRun()
{
    m_firstRun = new FirstRun(m_look);
    connect(m_firstRun, &FirstRun::demonstrationChosen, this, &StartWindow::demonstrationChosen);
    connect(m_firstRun, &FirstRun::importChosen, this, &StartWindow::importChosen);
    connect(
        m_firstRun, &FirstRun::serverChosen, this, [this] { showSignIn(m_user, m_server); }, Qt::QueuedConnection);
    connect(m_firstRun, &FirstRun::languageChosen, this, &StartWindow::languageChosen, Qt::QueuedConnection);
    setPage(m_firstRun);
}

void StartWindow::showSignIn(const QString& user, const QString& server)
{
    m_user = user;
    m_server = server;
    m_signIn = new SignIn(m_look);
    m_signIn->setUser(user);
    m_signIn->setServer(server);
    connect(m_signIn, &SignIn::submitted, this, &StartWindow::serverChosen, Qt::QueuedConnection);
    connect(m_signIn, &SignIn::testRequested, this, &StartWindow::serverTested, Qt::QueuedConnection);
    connect(m_signIn, &SignIn::stopped, this, &StartWindow::stopped, Qt::QueuedConnection);
    connect(m_signIn, &SignIn::cancelled, this, &StartWindow::showFirstRun, Qt::QueuedConnection);
    setPage(m_signIn);
}

QWidget* StartWindow::makeProgress(const QString& title)
{
    auto* page = new Surface(m_look, Fill::Canvas);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(m_look.px(10));
    m_progressTitle = new Label(m_look, title, {.type = Type::Title, .weight = Weight::SemiBold});
    m_progressText = new Label(m_look, QString(), {.type = Type::Small, .tone = Tone::Text2});
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(m_look.px(320));
    m_bar->setAccessibleName(tr("How far it is"));
    auto* stop = new Button(m_look, tr("Cancel"));
    connect(stop, &QPushButton::clicked, this, &StartWindow::stopped, Qt::QueuedConnection);
    column->addStretch(2);
    column->addWidget(new Spinner(m_look), 0, Qt::AlignHCenter);
    column->addWidget(m_progressTitle, 0, Qt::AlignHCenter);
    column->addWidget(m_progressText, 0, Qt::AlignHCenter);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(stop, 0, Qt::AlignHCenter);
    column->addStretch(3);
    page->setFocusProxy(stop);
    return page;
}

void StartWindow::showProgress(const QString& title, const QString& text, int done, int total)
{
    if (m_progress == nullptr || centralWidget() != m_progress) {
        m_progress = makeProgress(title);
        setPage(m_progress);
    }
    m_progressTitle->setText(title);
    m_progressText->setText(
        total > 0 ? QStringLiteral("%1 · %2/%3").arg(text, format::count(done), format::count(total)) : text);
    m_bar->setVisible(total > 0);
    m_bar->setRange(0, std::max(total, 1));
    m_bar->setValue(done);
}

void StartWindow::showProblem(const Error& problem)
{
    auto* page = new Surface(m_look, Fill::Canvas);
    auto* state = new EmptyState(m_look, Icon::Warning, Tone::Warn);
    state->setTexts(tr("It did not open"), problem.message);
    state->setSupportCode(problem.code);
    auto* back = state->addButton(tr("Back"));
    connect(back, &QPushButton::clicked, this, &StartWindow::showFirstRun, Qt::QueuedConnection);
    (new QVBoxLayout(page))->addWidget(state);
    page->setFocusProxy(back);
    setPage(page);
}

std::vector<Scene> StartWindow::scenes()
{
    const QString server =
        QStringLiteral("postgresql://luana.prates@trato.aurora.exemplo.com.br/trato?sslmode=verify-full");
    return {{QStringLiteral("first-run"),
                [this](const std::function<void()>& ready) {
                    showFirstRun();
                    ready();
                }},
        {QStringLiteral("sign-in"),
            [this, server](const std::function<void()>& ready) {
                showSignIn(QString(), server);
                m_signIn->showFacts({{Icon::Lock, Tone::Ok,
                                         tr("TLS, certificate valid until %1").arg(format::date(QDate(2027, 3, 14)))},
                    {Icon::Database, Tone::Text2,
                        tr("PostgreSQL %1, schema as this program's").arg(QStringLiteral("15.8"))}});
                ready();
            }},
        {QStringLiteral("sign-in-error"), [this](const std::function<void()>& ready) {
             showSignIn(QStringLiteral("luana.prates"), QString());
             m_signIn->setServer(QStringLiteral("postgresql://luana.prates@bd.exemplo.com.br/trato"));
             m_signIn->showProblem({QStringLiteral("unknown_host"), tr("Nobody knows this address."), {}, {}});
             ready();
         }}};
}

} // namespace trato::ui
