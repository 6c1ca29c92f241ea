#include "ui/shell/signin.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"
#include "ui/widgets/logo.h"
#include "ui/widgets/waiting.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace trato::ui {
namespace {

/// The kinds of a connection, the strictest first.
constexpr const char* tlsModes[] = {"verify-full", "require", "prefer", "disable"};

/// What somebody can do about an error of storage::probeServer.
QString titleOf(const Error& problem)
{
    const QString& code = problem.code;
    if (code == QStringLiteral("unknown_host"))
        return SignIn::tr("The server was not found");
    if (code == QStringLiteral("connection_refused") || code == QStringLiteral("no_answer"))
        return SignIn::tr("The server does not answer");
    if (code == QStringLiteral("wrong_password") || code == QStringLiteral("access_denied"))
        return SignIn::tr("The server did not let you in");
    if (code == QStringLiteral("password_needed"))
        return SignIn::tr("The password is missing");
    if (code == QStringLiteral("no_tls") || code == QStringLiteral("untrusted_certificate"))
        return SignIn::tr("The connection would not be safe");
    if (code == QStringLiteral("unknown_database"))
        return SignIn::tr("That database does not exist");
    if (code == QStringLiteral("newer_schema"))
        return SignIn::tr("This Trato is older than the server's");
    if (code == QStringLiteral("schema_outdated"))
        return problem.detail[QStringLiteral("schema")].toInt(-1) == 0
                   ? SignIn::tr("There is no Trato in this database yet")
                   : SignIn::tr("The server's Trato is older than this one");
    return SignIn::tr("It did not connect");
}

bool isLetterOfTheWrongCase(const QKeyEvent& event)
{
    if (event.text().size() != 1 || !event.text().front().isLetter())
        return false;
    return event.text().front().isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

SignIn::SignIn(const Look& look, QWidget* parent)
    : Surface(look, Fill::Canvas, parent)
    , m_look(look)
    , m_column(new QVBoxLayout)
    , m_where(new Label(look, QString(), {.type = Type::Body, .tone = Tone::Text2}))
    , m_problem(new Banner(look, Tone::Crit, Icon::Stop, Banner::Shape::Notice))
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_capsLock(new Label(look, tr("Caps Lock is on"), {.type = Type::Small, .tone = Tone::Warn}))
    , m_startAs(new ChoiceBar(look, ChoiceKind::Boxed, tr("Start as")))
    , m_otherServer(new LinkButton(look, tr("Another server")))
    , m_server(nullptr)
    , m_host(new QLineEdit)
    , m_database(new QLineEdit(QStringLiteral("trato")))
    , m_tls(new QComboBox)
    , m_spinner(new Spinner(look))
    , m_doing(new Label(look, QString(), {.type = Type::Small, .tone = Tone::Text2}))
    , m_back(new Button(look, tr("Back")))
    , m_test(new Button(look, tr("Test the connection")))
    , m_submit(new Button(look, tr("Sign in"), ButtonKind::Filled))
    , m_facts(new QWidget)
{
    setAccessibleName(tr("Sign in"));
    auto* form = new QWidget;
    form->setLayout(m_column);
    m_column->addWidget(head());
    m_column->addWidget(m_problem);
    addField(*m_column, tr("User"), m_user);
    addField(*m_column, tr("Password"), m_password);
    m_column->addWidget(m_capsLock);
    m_column->addWidget(
        new Paragraph(look, tr("Left empty, PGPASSFILE or PGPASSWORD counts. Trato stores no password."),
            {.type = Type::Meta, .tone = Tone::Text3}));
    m_startAs->setChoices({{QStringLiteral("paused"), tr("On break"), {}, Icon::Pause, Tone::Paused},
        {QStringLiteral("ready"), tr("Available"), {}, Icon::Check, Tone::Ready}});
    addField(*m_column, tr("Start as"), m_startAs);
    m_column->addWidget(
        new Paragraph(look, tr("Nobody falls into the queue without meaning to. F9 makes you available."),
            {.type = Type::Meta, .tone = Tone::Text3}));
    m_column->addWidget(m_otherServer, 0, Qt::AlignLeft);
    m_server = serverFields();
    m_column->addWidget(m_server);
    m_column->addWidget(buttons());
    m_column->addWidget(m_facts);
    (new QVBoxLayout(m_facts))->setContentsMargins(0, 0, 0, 0);
    m_user->addAction(look.icon(Icon::User, Tone::Text3), QLineEdit::LeadingPosition);
    m_password->addAction(look.icon(Icon::Lock, Tone::Text3), QLineEdit::LeadingPosition);
    m_password->setEchoMode(QLineEdit::Password);
    QAction* const show = m_password->addAction(look.icon(Icon::Eye, Tone::Text2), QLineEdit::TrailingPosition);
    show->setText(tr("Show the password"));
    show->setCheckable(true);
    connect(show, &QAction::toggled, this,
        [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    m_password->installEventFilter(this);

    auto* inside = new QWidget;
    auto* across = new QHBoxLayout(inside);
    across->addStretch(1);
    auto* down = new QVBoxLayout;
    down->addStretch(2);
    down->addWidget(form);
    down->addStretch(3);
    across->addLayout(down);
    across->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_otherServer, &QPushButton::clicked, this, [this] {
        unfoldServer(true);
        m_host->setFocus();
    });
    for (QLineEdit* edit : {m_user, m_password, m_host, m_database}) {
        connect(edit, &QLineEdit::textChanged, this, &SignIn::check);
        connect(edit, &QLineEdit::returnPressed, m_submit, [this] { m_submit->click(); });
    }
    connect(m_tls, &QComboBox::currentIndexChanged, this, &SignIn::check);
    SignIn::lookChanged();
    unfoldServer(true);
    setBusy({});
    clearAnswers();
    m_capsLock->hide();
    check();
}

QWidget* SignIn::head()
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, m_look.px(8));
    row->setSpacing(m_look.px(12));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(m_look, tr("Sign in"), {.type = Type::Hero, .weight = Weight::SemiBold}));
    words->addWidget(m_where);
    row->addWidget(new Logo(m_look, 40));
    row->addLayout(words, 1);
    return widget;
}

void SignIn::addField(QVBoxLayout& column, const QString& label, QWidget* field)
{
    auto* name = new Label(m_look, label, {.type = Type::Small, .weight = Weight::Medium});
    auto* pair = new QVBoxLayout;
    pair->setSpacing(m_look.px(4));
    pair->addWidget(name);
    pair->addWidget(field);
    column.addLayout(pair);
    field->setAccessibleName(label);
}

QWidget* SignIn::serverFields()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    m_host->setPlaceholderText(QStringLiteral("bd.exemplo.com.br:5432"));
    addField(*column, tr("Server"), m_host);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_look.px(12));
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    addField(*left, tr("Database"), m_database);
    addField(*right, tr("Encryption (TLS)"), m_tls);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    column->addLayout(row);
    const QStringList names{
        tr("with certificate check"), tr("required"), tr("if the server offers it"), tr("none, only on this machine")};
    for (std::size_t i = 0; i < std::size(tlsModes); ++i)
        m_tls->addItem(names[static_cast<qsizetype>(i)], QLatin1StringView(tlsModes[i]));
    m_tls->setCurrentIndex(1);
    m_tls->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return widget;
}

QWidget* SignIn::buttons()
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, m_look.px(8), 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_test);
    row->addWidget(m_spinner);
    row->addWidget(m_doing, 1);
    row->addStretch(1);
    row->addWidget(m_submit);
    for (Button* button : {m_back, m_test, m_submit})
        button->setSize(ButtonSize::Large);
    m_submit->setHint(QStringLiteral("↵"));
    auto* enter = new QAction(this);
    enter->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addAction(enter);
    connect(enter, &QAction::triggered, m_submit, [this] { m_submit->click(); });
    auto* escape = new QAction(this);
    escape->setShortcut(QKeySequence(Qt::Key_Escape));
    addAction(escape);
    connect(escape, &QAction::triggered, m_back, [this] { m_back->click(); });
    connect(m_submit, &QPushButton::clicked, this, [this] {
        clearAnswers();
        Q_EMIT submitted(request());
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        clearAnswers();
        Q_EMIT testRequested(request());
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_spinner->isHidden())
            Q_EMIT cancelled();
        else
            Q_EMIT stopped();
    });
    return widget;
}

void SignIn::setUser(const QString& user)
{
    m_user->setText(user);
    setFocusProxy(user.isEmpty() ? m_user : m_host->text().isEmpty() ? m_host : m_password);
}

void SignIn::setServer(const QString& text)
{
    const QUrl url(text);
    if (url.host().isEmpty())
        return;
    m_host->setText(
        url.port() < 0 || url.port() == 5432 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port()));
    m_database->setText(url.path().mid(1));
    const int mode = m_tls->findData(QUrlQuery(url).queryItemValue(QStringLiteral("sslmode")));
    m_tls->setCurrentIndex(mode < 0 ? 1 : mode);
    if (!url.userName().isEmpty())
        m_user->setText(url.userName());
    unfoldServer(false);
    setFocusProxy(m_password);
}

void SignIn::unfoldServer(bool open)
{
    m_server->setVisible(open);
    m_otherServer->setVisible(!open);
}

void SignIn::setBusy(const QString& text)
{
    const bool busy = !text.isEmpty();
    for (QWidget* field :
        std::initializer_list<QWidget*>{m_user, m_password, m_startAs, m_server, m_otherServer, m_test, m_submit})
        field->setEnabled(!busy);
    m_spinner->setVisible(busy);
    m_doing->setVisible(busy);
    m_doing->setText(text);
    m_test->setVisible(!busy);
    m_back->setText(busy ? tr("Cancel") : tr("Back"));
    if (busy)
        m_back->setFocus();
    else
        check();
}

QWidget* SignIn::fieldOf(const QString& code) const
{
    if (code.endsWith(QStringLiteral("password")) || code == QStringLiteral("password_needed"))
        return m_password;
    if (code == QStringLiteral("access_denied"))
        return m_user;
    if (code == QStringLiteral("unknown_database"))
        return m_database;
    if (code == QStringLiteral("no_tls") || code == QStringLiteral("untrusted_certificate"))
        return m_tls;
    if (code == QStringLiteral("unknown_host") || code == QStringLiteral("connection_refused") ||
        code == QStringLiteral("no_answer"))
        return m_host;
    return m_submit;
}

void SignIn::showProblem(const Error& problem)
{
    setBusy({});
    QString text = problem.message;
    if (problem.code == QStringLiteral("schema_outdated") && problem.detail[QStringLiteral("schema")].toInt(-1) == 0)
        text = tr("Whoever looks after the server makes it with “tratoctl init --database …”.");
    else if (problem.code == QStringLiteral("schema_outdated"))
        text = tr("Whoever looks after the server brings it up to date with “tratoctl init --database …”. Until then "
                  "nothing is changed.");
    m_problem->setTexts(titleOf(problem), QStringLiteral("%1 (%2)").arg(text, problem.code));
    m_problem->show();
    QWidget* const field = fieldOf(problem.code);
    if (m_server->isAncestorOf(field))
        unfoldServer(true);
    field->setFocus();
    if (field == m_password)
        m_password->selectAll();
}

void SignIn::showFacts(const std::vector<SignInFact>& facts)
{
    setBusy({});
    auto* column = static_cast<QVBoxLayout*>(m_facts->layout());
    for (const SignInFact& fact : facts) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(m_look.px(8));
        line->addWidget(new Glyph(m_look, fact.icon, fact.tone, 14));
        line->addWidget(new Label(m_look, fact.text, {.type = Type::Small, .tone = Tone::Text2}), 1);
        column->addWidget(row);
    }
    m_facts->show();
    m_submit->setFocus();
}

void SignIn::clearAnswers()
{
    m_problem->hide();
    m_facts->hide();
    while (QLayoutItem* const item = m_facts->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

SignInRequest SignIn::request() const
{
    SignInRequest wanted{
        .url = {}, .password = m_password->text(), .paused = m_startAs->current() == QStringLiteral("paused")};
    const QUrl server(QStringLiteral("postgresql://") + m_host->text().trimmed());
    if (server.host().isEmpty() || m_database->text().trimmed().isEmpty() || m_user->text().trimmed().isEmpty())
        return wanted;
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(server.host());
    url.setPort(server.port(5432));
    url.setUserName(m_user->text().trimmed());
    url.setPath(u'/' + m_database->text().trimmed());
    url.setQuery(QUrlQuery{{QStringLiteral("sslmode"), m_tls->currentData().toString()}});
    wanted.url = url.toString(QUrl::FullyEncoded);
    return wanted;
}

void SignIn::check()
{
    const bool complete = !request().url.isEmpty();
    m_submit->setEnabled(complete);
    m_test->setEnabled(complete);
    const QString missing = complete ? QString() : tr("Server, database and user are needed");
    m_submit->setToolTip(missing);
    m_submit->setAccessibleDescription(missing);
    m_where->setText(m_host->text().isEmpty() ? tr("your company's server")
                                              : QStringLiteral("%1 · %2").arg(m_database->text(), m_host->text()));
}

bool SignIn::eventFilter(QObject* watched, QEvent* event)
{
    // There is no asking for Caps Lock: the letters tell.
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.text().size() == 1 && key.text().front().isLetter())
            m_capsLock->setVisible(isLetterOfTheWrongCase(key));
    }
    return Surface::eventFilter(watched, event);
}

void SignIn::lookChanged()
{
    m_column->setSpacing(px(12));
    m_column->setContentsMargins(0, px(24), 0, px(24));
    m_column->parentWidget()->setFixedWidth(px(400));
    for (QWidget* field : std::initializer_list<QWidget*>{m_user, m_password, m_host, m_database, m_tls})
        field->setFixedHeight(px(36));
    m_facts->layout()->setSpacing(px(6));
    Surface::lookChanged();
}

} // namespace trato::ui
