#include "ui/shell/firstrun.h"

#include "ui/widgets/button.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/logo.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>

#include <functional>

namespace trato::ui {
namespace {

/// An icon that stands by itself beside words that say the same.
class Glyph final : public LookWidget {
public:
    Glyph(const Look& look, Icon icon, Tone tone, int size, QWidget* parent = nullptr)
        : LookWidget(look, parent), m_icon(icon), m_tone(tone), m_size(size)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return look().metrics().square(m_size); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        look().icons().paint(painter, rect(), m_icon, theme().tone(m_tone));
    }

private:
    Icon m_icon;
    Tone m_tone;
    int m_size;
};

QHBoxLayout* beside(int spacing, std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    return row;
}

QString languageName(const QString& language)
{
    if (language == QStringLiteral("en"))
        return QStringLiteral("English");
    return language == QStringLiteral("es") ? QStringLiteral("Español") : QStringLiteral("Português (Brasil)");
}

} // namespace

FirstRun::FirstRun(Look& look, QWidget* parent) : Surface(look, Fill::Canvas, parent), m_look(look)
{
    auto* whole = new QVBoxLayout(this);
    auto* centred = new QWidget;
    centred->setMaximumWidth(look.px(1008));
    auto* column = new QVBoxLayout(centred);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(32));
    column->addWidget(head());
    auto* cards = new QHBoxLayout;
    cards->setSpacing(look.px(16));
    cards->addWidget(card(1,
        {Icon::Flask, tr("Try it"), tr("An invented operation, with simulated debtors who answer, promise, vanish and pay."),
            {tr("2.000 debtors, 6 months of history"), tr("make-believe WhatsApp, SMS, Pix and bank"), tr("can be deleted whenever you like")},
            tr("Open the demonstration")},
        [this] { Q_EMIT demonstrationChosen(); }));
    cards->addWidget(card(2,
        {Icon::Sheet, tr("Import a portfolio"), tr("Bring your spreadsheet or the creditor's file. You check it column by column before it is saved."),
            {tr("CSV in any encoding and format"), tr("a line with an error does not vanish: it stays on the list"), tr("the same file twice makes no duplicates")},
            tr("Choose a file…")},
        [this] { chooseFile(); }));
    cards->addWidget(card(3,
        {Icon::Server, tr("Sign in to my company"), tr("Trato already runs on a server of the company. Ask whoever looks after it for the address."),
            {tr("PostgreSQL with TLS"), tr("you sign in with your user and password"), tr("this desk keeps no provider's secret")}, tr("Connect…")},
        [this] { Q_EMIT serverChosen(); }));
    column->addLayout(cards);
    column->addWidget(foot());
    whole->addStretch(2);
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(centred, 100);
    across->addStretch();
    whole->addLayout(across);
    whole->addStretch(3);
    whole->setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(24));
}

QWidget* FirstRun::head()
{
    auto* widget = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(m_look, tr("Welcome to Trato"), {.type = Type::Hero, .weight = Weight::SemiBold}));
    words->addWidget(new Label(m_look, tr("Nothing leaves this machine until you connect a provider. Everything can be tried before."), {.type = Type::Body, .tone = Tone::Text2}));
    auto* row = beside(m_look.px(12), {new Logo(m_look, 40)});
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    widget->setLayout(row);
    return widget;
}

QWidget* FirstRun::card(int number, const CardTexts& texts, const std::function<void()>& run)
{
    auto* card = new Surface(m_look, Fill::Card);
    card->setChosen(number == 1);
    card->setMinimumHeight(m_look.px(316));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(m_look.px(20), m_look.px(20), m_look.px(20), m_look.px(16));
    column->setSpacing(m_look.px(6));
    auto* top = beside(0, {new Glyph(m_look, texts.icon, Tone::Accent, 24)});
    top->addStretch();
    top->addWidget(new KeyCap(m_look, {QStringLiteral("Ctrl"), QString::number(number)}));
    column->addLayout(top);
    column->addSpacing(m_look.px(6));
    column->addWidget(new Label(m_look, texts.title, {.type = Type::Head, .weight = Weight::SemiBold}));
    auto* text = new Paragraph(m_look, texts.text, {.type = Type::Body, .tone = Tone::Text2});
    text->setMinimumHeight(m_look.px(60));
    text->setAlignment(Qt::AlignTop);
    column->addWidget(text);
    for (const QString& point : texts.points)
        column->addLayout(beside(m_look.px(8), {new Glyph(m_look, Icon::Check, Tone::Text3, 14), new Label(m_look, point, {.type = Type::Small, .tone = Tone::Text2})}));
    column->addStretch();
    auto* button = new Button(m_look, texts.button, number == 1 ? ButtonKind::Filled : ButtonKind::Outline);
    button->setSize(ButtonSize::Large);
    column->addWidget(button);
    auto* action = new QAction(texts.button, this);
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return card;
}

QWidget* FirstRun::foot()
{
    auto* widget = new QWidget;
    auto* row = beside(m_look.px(6), {new Glyph(m_look, Icon::Drive, Tone::Text2, 14), new Label(m_look, tr("The data stay on this machine only"), {.type = Type::Small, .tone = Tone::Text2})});
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    const auto menuButton = [&](const QString& text, QMenu* menu) {
        auto* button = new Button(m_look, text, ButtonKind::Quiet);
        menu->setParent(button, menu->windowFlags());
        button->setMenu(menu);
        row->addWidget(button);
    };
    auto* themes = new QMenu;
    for (const auto& [choice, name] : {std::pair(ThemeChoice::Light, tr("Light")), {ThemeChoice::Dark, tr("Dark")}, {ThemeChoice::System, tr("As the system")}})
        connect(themes->addAction(name), &QAction::triggered, this, [this, choice = choice] { m_look.setTheme(choice); });
    menuButton(tr("Theme"), themes);
    auto* sizes = new QMenu;
    for (const int percent : {100, 110, 125, 150, 175, 200})
        connect(sizes->addAction(QStringLiteral("%1%").arg(percent)), &QAction::triggered, this, [this, percent] { m_look.setScale(percent / 100.0); });
    menuButton(tr("Text %1%").arg(qRound(m_look.metrics().scale() * 100)), sizes);
    auto* languages = new QMenu;
    for (const QString& language : {QStringLiteral("pt_BR"), QStringLiteral("en"), QStringLiteral("es")})
        connect(languages->addAction(languageName(language)), &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    menuButton(tr("Language"), languages);
    widget->setLayout(row);
    return widget;
}

void FirstRun::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Import a portfolio"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Portfolios (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FirstRun::importChosen);
    dialog->open();
}

} // namespace trato::ui
