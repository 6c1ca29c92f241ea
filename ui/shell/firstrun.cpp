#include "ui/shell/firstrun.h"

#include "base/translation.h"
#include "ui/shell/droppedfile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/logo.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QScrollArea>

namespace trato::ui {
namespace {

QHBoxLayout* beside(int spacing, std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    return row;
}

/// The width, at 100 %, below which the cards stand one below the other.
constexpr int threeAbreast = 820;

} // namespace

FirstRun::FirstRun(Look& look, QWidget* parent)
    : Surface(look, Fill::Canvas, parent)
    , m_look(look)
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Welcome to Trato"));
    setAcceptDrops(true);
    auto* centred = new QWidget;
    centred->setMaximumWidth(look.px(1008));
    auto* column = new QVBoxLayout(centred);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(24));
    column->addWidget(head());
    m_cards->setSpacing(look.px(16));
    m_cards->addWidget(
        card(1,
            {Icon::Flask, tr("Try it"),
                tr("An invented operation, with simulated debtors who answer, promise, vanish and pay."),
                {tr("2.000 debtors, 6 months of history"), tr("make-believe WhatsApp, SMS, Pix and bank"),
                    tr("can be deleted whenever you like")},
                tr("Open the demonstration")},
            [this] { Q_EMIT demonstrationChosen(); }),
        1);
    m_cards->addWidget(
        card(2,
            {Icon::Sheet, tr("Import a portfolio"),
                tr("Bring your spreadsheet or the creditor's file. You check it column by column before it is saved."),
                {tr("CSV in any encoding and format"), tr("a line with an error does not vanish: it stays on the list"),
                    tr("the same file twice makes no duplicates")},
                tr("Choose a file…")},
            [this] { chooseFile(); }),
        1);
    m_cards->addWidget(
        card(3,
            {Icon::Server, tr("Sign in to my company"),
                tr("Trato already runs on a server of the company. Ask whoever looks after it for the address."),
                {tr("PostgreSQL with TLS"), tr("you sign in with your user and password"),
                    tr("this desk keeps no provider's secret")},
                tr("Connect…")},
            [this] { Q_EMIT serverChosen(); }),
        1);
    column->addLayout(m_cards);
    column->addWidget(foot());

    auto* inside = new QWidget;
    auto* down = new QVBoxLayout(inside);
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(centred, 100);
    across->addStretch();
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    down->setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(24));
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget* FirstRun::head()
{
    auto* widget = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(m_look, tr("Welcome to Trato"), {.type = Type::Hero, .weight = Weight::SemiBold}));
    words->addWidget(new Paragraph(m_look,
        tr("Nothing leaves this machine until you connect a provider. Everything can be tried before."),
        {.type = Type::Body, .tone = Tone::Text2}));
    auto* row = beside(m_look.px(12), {new Logo(m_look, 40)});
    row->addLayout(words, 1);
    widget->setLayout(row);
    return widget;
}

QWidget* FirstRun::card(int number, const CardTexts& texts, const std::function<void()>& run)
{
    auto* card = new Surface(m_look, Fill::Card);
    card->setAccessibleName(texts.title);
    card->setAccessibleDescription(texts.text);
    card->setChosen(number == 1);
    m_tall.push_back({card, 316});
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
    m_tall.push_back({text, 60});
    text->setAlignment(Qt::AlignTop);
    column->addWidget(text);
    for (const QString& point : texts.points) {
        auto* line = beside(m_look.px(8), {new Glyph(m_look, Icon::Check, Tone::Text3, 14)});
        line->addWidget(new Paragraph(m_look, point, {.type = Type::Small, .tone = Tone::Text2}), 1);
        line->setAlignment(line->itemAt(0)->widget(), Qt::AlignTop);
        auto* row = new QWidget;
        row->setLayout(line);
        m_points.push_back(row);
        column->addWidget(row);
    }
    column->addStretch();
    auto* button = new Button(m_look, texts.button, number == 1 ? ButtonKind::Filled : ButtonKind::Outline);
    button->setSize(ButtonSize::Large);
    button->setAccessibleDescription(texts.text);
    column->addWidget(button);
    auto* action = new QAction(texts.button, this);
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    if (number == 1)
        setFocusProxy(button);
    return card;
}

QWidget* FirstRun::foot()
{
    auto* widget = new QWidget;
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight, widget);
    m_foot->setContentsMargins(0, 0, 0, 0);
    m_foot->setSpacing(m_look.px(20));
    const auto small = [this](const QString& text) {
        auto* label = new Label(m_look, text, {.type = Type::Small, .tone = Tone::Text2});
        return label;
    };
    auto* facts = beside(m_look.px(6),
        {new Glyph(m_look, Icon::Drive, Tone::Text2, 14), small(tr("The data stay on this machine only"))});
    facts->addSpacing(m_look.px(14));
    for (QWidget* one : std::initializer_list<QWidget*>{new Glyph(m_look, Icon::Keyboard, Tone::Text2, 14),
             small(tr("All by keyboard: on the desk, press")), new KeyCap(m_look, {QStringLiteral("?")})})
        facts->addWidget(one);
    facts->addStretch(1);
    m_foot->addLayout(facts, 1);
    m_foot->addWidget(settings());
    return widget;
}

QWidget* FirstRun::settings()
{
    auto* widget = new QWidget;
    auto* row = beside(m_look.px(6), {});
    const auto menuButton = [&](const QString& text, const QString& name, QMenu* menu) {
        auto* button = new Button(m_look, text, ButtonKind::Quiet);
        button->setAccessibleName(name);
        menu->setParent(button, menu->windowFlags());
        button->setMenu(menu);
        row->addWidget(button);
        return button;
    };
    auto* themes = new QMenu;
    for (const auto& [choice, name] : {std::pair(ThemeChoice::Light, tr("Light")), {ThemeChoice::Dark, tr("Dark")},
             {ThemeChoice::System, tr("As the system")}})
        connect(
            themes->addAction(name), &QAction::triggered, this, [this, choice = choice] { m_look.setTheme(choice); });
    menuButton(tr("Theme"), tr("Theme"), themes)->setGlyph(Icon::Moon);
    auto* sizes = new QMenu;
    for (const int percent : {100, 110, 125, 150, 175, 200})
        connect(sizes->addAction(QStringLiteral("%1%").arg(percent)), &QAction::triggered, this,
            [this, percent] { m_look.setScale(percent / 100.0); });
    const QString size = tr("Text %1%").arg(qRound(m_look.metrics().scale() * 100));
    menuButton(size, size, sizes);
    auto* menu = new QMenu;
    for (const QString& language : languages())
        connect(menu->addAction(languageName(language)), &QAction::triggered, this,
            [this, language] { Q_EMIT languageChosen(language); });
    const QString present = languageName(currentLanguage());
    menuButton(present, tr("Language: %1").arg(present), menu);
    widget->setLayout(row);
    return widget;
}

void FirstRun::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    const auto direction = width() < m_look.px(threeAbreast) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_cards->setDirection(direction);
    // One below the other they say the least.
    const bool stacked = direction == QBoxLayout::TopToBottom;
    for (const auto& [part, height] : m_tall)
        part->setMinimumHeight(stacked ? 0 : m_look.px(height));
    for (QWidget* point : m_points)
        point->setVisible(!stacked);
    m_foot->setDirection(direction);
}

void FirstRun::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FirstRun::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT importChosen(file);
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
