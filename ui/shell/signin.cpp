#include "ui/shell/signin.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace trato::ui {

SignIn::SignIn(const Look& look, QWidget* parent)
    : Surface(look, Fill::Canvas, parent), m_look(look), m_problem(new Banner(look, Tone::Crit, Icon::Stop, Banner::Shape::Notice))
{
    auto* card = new Surface(look, Fill::Card);
    card->setFixedWidth(look.px(440));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(20));
    column->setSpacing(look.px(12));
    column->addWidget(new Label(look, tr("Sign in to my company"), {.type = Type::Head, .weight = Weight::SemiBold}));
    column->addWidget(m_problem);
    m_problem->hide();
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(look.px(6));
    m_host = field(form, tr("Server"), QString());
    m_host->setPlaceholderText(QStringLiteral("bd.exemplo.com.br:5432"));
    m_database = field(form, tr("Database"), QStringLiteral("trato"));
    m_user = field(form, tr("User"), QString());
    column->addLayout(form);
    column->addWidget(new Paragraph(look, tr("The password is read from PGPASSFILE or PGPASSWORD. The connection is always encrypted."), {.type = Type::Meta, .tone = Tone::Text3}));
    m_submit = new Button(look, tr("Connect"), ButtonKind::Filled);
    m_submit->setSize(ButtonSize::Large);
    m_submit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_submit->setHint(QStringLiteral("Ctrl ↵"));
    auto* back = new Button(look, tr("Back"));
    back->setSize(ButtonSize::Large);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_submit);
    column->addLayout(buttons);
    auto* whole = new QVBoxLayout(this);
    whole->addStretch();
    whole->addWidget(card, 0, Qt::AlignHCenter);
    whole->addStretch();
    connect(m_submit, &QPushButton::clicked, this, [this] { Q_EMIT submitted(url()); });
    connect(back, &QPushButton::clicked, this, &SignIn::cancelled);
    setFocusProxy(m_host);
    check();
}

QLineEdit* SignIn::field(QFormLayout* form, const QString& label, const QString& value)
{
    auto* edit = new QLineEdit(value);
    edit->setAccessibleName(label);
    edit->setMinimumHeight(m_look.px(36));
    form->addRow(new Label(m_look, label, {.type = Type::Meta, .tone = Tone::Text3, .weight = Weight::Medium}), edit);
    connect(edit, &QLineEdit::textChanged, this, &SignIn::check);
    connect(edit, &QLineEdit::returnPressed, this, [this] { m_submit->click(); });
    return edit;
}

void SignIn::setUser(const QString& user) { m_user->setText(user); }

void SignIn::showProblem(const QString& title, const QString& text)
{
    m_problem->setTexts(title, text);
    m_problem->setVisible(!title.isEmpty());
    m_host->setFocus();
}

QString SignIn::url() const
{
    const QUrl server(QStringLiteral("postgresql://") + m_host->text().trimmed());
    if (server.host().isEmpty() || m_database->text().trimmed().isEmpty() || m_user->text().trimmed().isEmpty())
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(server.host());
    url.setPort(server.port(5432));
    url.setUserName(m_user->text().trimmed());
    url.setPath(u'/' + m_database->text().trimmed());
    url.setQuery(QUrlQuery{{QStringLiteral("sslmode"), QStringLiteral("require")}});
    return url.toString(QUrl::FullyEncoded);
}

void SignIn::check() { m_submit->setEnabled(!url().isEmpty()); }

} // namespace trato::ui
