#include "ui/negotiation/negotiationpanel.h"

#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/negotiation/closingcard.h"
#include "ui/negotiation/dealsliders.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/frontierplot.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"
#include "ui/widgets/offerlist.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/waiting.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace trato::ui {

NegotiationPanel::NegotiationPanel(const DeskContext& context, QWidget* parent)
    : TaskPanel(parent)
    , m_context(context)
    , m_solving([this] { solve(); })
    , m_body(new QWidget)
    , m_empty(new EmptyState(context.look, Icon::Deal, Tone::Text3))
    , m_card(new ClosingCard(context))
    , m_waiting(new Banner(context.look, Tone::Warn, Icon::Hourglass, Banner::Shape::Notice))
    , m_accepted(m_waiting->addButton(tr("They accepted")))
    , m_said(new Banner(context.look, Tone::Accent, Icon::Wallet, Banner::Shape::Notice))
    , m_owed(new Label(context.look, QString(), {Type::Small, Tone::Text}))
    , m_policy(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_contracts(new QListWidget)
    , m_which(new Disclosure(context.look, tr("Contracts in the deal"), m_contracts))
    , m_sliders(new DealSliders(context.look))
    , m_plotTitle(new Label(context.look, tr("Chance of keeping × total paid (R$)"), {Type::Meta, Tone::Text3}))
    , m_plot(new FrontierPlot(context.look))
    , m_offers(new OfferList(context.look))
    , m_scroll(new FitScroll)
    , m_result(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_total(new Label(context.look, QString(), {Type::Head, Tone::Text, Weight::SemiBold}))
    , m_detail(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_grant(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_why(new Paragraph(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_refused(new Banner(context.look, Tone::Warn, Icon::Warning, Banner::Shape::Notice))
    , m_nearest(m_refused->addButton(tr("Nearest")))
    , m_notice(new Label(context.look, QString(), {Type::Small, Tone::Warn}))
    , m_insert(new Button(context.look, tr("Into the message")))
    , m_close(new Button(context.look, tr("Close the deal"), ButtonKind::Filled))
{
    setAccessibleName(title());
    buildLayout();
    connect(m_sliders, &DealSliders::changed, this, [this] {
        say(QString());
        m_solving.say();
    });
    connect(m_sliders, &DealSliders::wished, this, [this] {
        m_wished = true;
        say(QString());
        m_solving.say();
    });
    connect(m_contracts, &QListWidget::itemChanged, this, &NegotiationPanel::pickContracts);
    connect(m_sliders, &DealSliders::refused, this, [this](const QString& why) { say(why, Tone::Warn); });
    connect(m_offers, &OfferList::offerChosen, this, &NegotiationPanel::choose);
    connect(m_offers, &OfferList::offerChosen, this, &NegotiationPanel::showChosen);
    connect(m_scroll, &FitScroll::arranged, this, [this] {
        if (m_offers->hasFocus())
            showChosen();
    });
    connect(m_offers, &OfferList::offerActivated, this, &NegotiationPanel::insert);
    connect(m_plot, &FrontierPlot::offerChosen, this, &NegotiationPanel::choose);
    connect(&context.look, &Look::changed, this, [this] {
        if (isVisible())
            fold(window()->height());
    });
    connect(m_card, &ClosingCard::answered, this, &NegotiationPanel::answered);
    connect(m_card, &ClosingCard::left, this, [this] {
        closeCard();
        takeFocus();
    });
}

void NegotiationPanel::buildLayout()
{
    const Look& look = m_context.look;
    auto* head = new QHBoxLayout;
    head->addWidget(m_owed, 1);
    head->addWidget(m_policy);
    m_owed->setElides(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(8));
    buttons->addWidget(m_insert, 2);
    buttons->addWidget(m_close, 3);
    m_insert->setSize(ButtonSize::Large);
    m_close->setSize(ButtonSize::Large);
    m_close->setGlyph(Icon::Deal);
    for (Button* button : {m_insert, m_close})
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto* terms = new QWidget;
    auto* body = m_terms = new QVBoxLayout(terms);
    body->setContentsMargins(look.px(12), look.px(12), look.px(12), 0);
    body->setSpacing(look.px(10));
    body->addLayout(head);
    body->addWidget(m_waiting);
    m_waiting->hide();
    body->addWidget(m_said);
    m_said->hide();
    m_which->hide();
    m_refused->hide();
    m_contracts->setAccessibleName(tr("Contracts in the deal"));
    LinesDelegate::give(*m_contracts, look);
    body->addWidget(m_which);
    body->addWidget(m_sliders);
    body->addWidget(m_refused);
    body->addWidget(m_plotTitle);
    body->addWidget(m_plot);
    body->addWidget(m_offers);
    body->addWidget(m_why);
    body->addStretch(1);

    // What is decided here stays in sight when the rest is scrolled.
    m_scroll->setWidget(terms);
    buttons->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(12));
    auto* whole = new QVBoxLayout(m_body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll);
    auto* price = new QVBoxLayout;
    price->setContentsMargins(look.px(12), look.px(8), look.px(12), 0);
    price->setSpacing(look.px(6));
    price->addWidget(buildResult());
    price->addWidget(m_notice);
    m_notice->hide();
    whole->addLayout(price);
    whole->addLayout(buttons);
    whole->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_card, 1);
    m_card->hide();
    m_empty->setTexts(tr("No case is open"), tr("F8 takes the next one."));
    m_body->hide();
}

/// In a narrow column the buttons keep their words; the keys are in their tool tips.
void NegotiationPanel::resizeEvent(QResizeEvent* event)
{
    TaskPanel::resizeEvent(event);
    constexpr int roomForKeys = 340;
    constexpr int roomForBoth = 420;
    const int room = width();
    m_insert->setWords(room < m_context.look.px(roomForBoth) ? ButtonWords::NoKey : ButtonWords::All);
    m_close->setWords(room < m_context.look.px(roomForKeys) ? ButtonWords::NoKey : ButtonWords::All);
}

/// In a low window the offers can be seen without the plot; in a very low one they stand before the sliders.
void NegotiationPanel::fold(int windowHeight)
{
    constexpr int roomForPlot = 840;
    constexpr int roomForSliders = 640;
    const Look& look = m_context.look;
    for (QWidget* const part : {static_cast<QWidget*>(m_plotTitle), static_cast<QWidget*>(m_plot)})
        part->setVisible(windowHeight >= look.px(roomForPlot));
    const bool offersFirst = windowHeight < look.px(roomForSliders);
    for (QWidget* const part : {m_owed, m_policy})
        part->setVisible(!offersFirst);
    if (offersFirst == (m_terms->indexOf(m_offers) < m_terms->indexOf(m_sliders)))
        return;
    m_terms->removeWidget(m_offers);
    m_terms->insertWidget(m_terms->indexOf(offersFirst ? static_cast<QWidget*>(m_which) : m_why), m_offers);
}

/// The cards are as tall as they are: what scrolls is around them.
void NegotiationPanel::showChosen()
{
    const QRect card = m_offers->visualRect(m_offers->currentIndex());
    if (!card.isValid())
        return;
    const QPoint place = m_offers->viewport()->mapTo(m_scroll->widget(), card.center());
    m_scroll->ensureVisible(place.x(), place.y(), 0, card.height() / 2);
}

QWidget* NegotiationPanel::buildResult()
{
    const Look& look = m_context.look;
    auto* card = new Surface(look, Fill::Card);
    auto* first = new QHBoxLayout;
    first->addWidget(m_result, 1);
    first->addWidget(m_total);
    m_total->setElides(false);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    layout->setSpacing(look.px(2));
    layout->addLayout(first);
    layout->addWidget(m_detail);
    layout->addWidget(m_grant);
    return card;
}

void NegotiationPanel::registerActions(ActionRegistry& actions)
{
    m_insert->follow(actions.add({.id = QStringLiteral("deal.insert"),
                                     .text = tr("Offer into the message"),
                                     .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+P")),
                                     .group = tr("Negotiate"),
                                     .icon = Icon::Enter},
        this, [this] { insert(); }));
    m_close->follow(actions.add({.id = QStringLiteral("deal.close"),
                                    .text = tr("Close the deal"),
                                    .sequence = QKeySequence(QStringLiteral("Ctrl+D")),
                                    .group = tr("Negotiate"),
                                    .icon = Icon::Deal,
                                    .onMoneyPath = true},
        this, [this] { close(); }));
    actions.add({.id = QStringLiteral("deal.approval"),
                    .text = tr("Ask for approval"),
                    .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+D")),
                    .group = tr("Negotiate"),
                    .icon = Icon::Deal},
        this, [this] {
            if (m_deal && !m_deal->verdict.isGranted() && m_deal->verdict.entitled)
                close();
        });
    m_nearest->follow(actions.add({.id = QStringLiteral("deal.nearest"),
                                      .text = tr("Nearest legal offer"),
                                      .sequence = QKeySequence(QStringLiteral("Alt+0")),
                                      .group = tr("Negotiate"),
                                      .icon = Icon::Deal},
        this, [this] { takeNearest(); }));
    m_accepted->follow(actions.add({.id = QStringLiteral("deal.accept"),
                                       .text = tr("They accepted the agreement on the table"),
                                       .group = tr("Negotiate"),
                                       .icon = Icon::Deal},
        this, [this] { acceptWaiting(); }));
    m_card->registerActions();
    showWaiting();
}

/// While the offers are on their way the wish is kept; one that is not there is no wish.
void NegotiationPanel::chooseItem(int number)
{
    if (isClosing())
        return m_card->chooseItem(number);
    if (!m_case.debtor.isValid() || (m_view && number > std::ssize(m_view->table.offers)))
        return;
    m_insertWhenPriced = true;
    m_chosen = number;
    choose(number);
}

/// What is left of it could only be shown, or written, to somebody else.
void NegotiationPanel::forget()
{
    m_loading.cancel();
    m_insertWhenPriced = false;
    m_view.reset();
    m_deal.reset();
    m_scope.clear();
    m_wished = false;
    closeCard();
    m_body->hide();
    showWaiting();
    m_insert->setEnabled(false);
    m_close->setEnabled(false);
}

void NegotiationPanel::awaitCase(const OpenCase& openCase)
{
    forget();
    m_case = openCase;
    m_chosen = 3;
    say(tr("One moment"), tr("The case is being read."));
}

void NegotiationPanel::showCase(const OpenCase& openCase)
{
    if (openCase.debtor != m_case.debtor)
        awaitCase(openCase);
    m_case = openCase;
    if (!m_case.debtor.isValid() || m_case.care || !m_case.rightParty)
        forget();
    if (!m_case.debtor.isValid())
        return say(tr("No case is open"), tr("F8 takes the next one."));
    if (m_case.care)
        return say(tr("Nothing is negotiated in a care case"),
            tr("First the person. The silence holds until the case is closed."));
    if (!m_case.rightParty)
        return say(tr("Amounts are hidden"), tr("Confirm who you are talking to first (Ctrl+E)."));
    load();
}

void NegotiationPanel::refresh()
{
    if (m_case.debtor.isValid())
        showCase(m_case);
}

void NegotiationPanel::takeFocus()
{
    if (isClosing())
        return m_card->takeFocus();
    m_offers->setFocus(Qt::ShortcutFocusReason);
    showChosen();
}

void NegotiationPanel::say(const QString& title, const QString& text)
{
    m_empty->setTexts(title, text);
    m_empty->show();
    m_body->hide();
    m_card->hide();
}

/// The notice takes no room while there is nothing to say: the buttons stay in sight.
void NegotiationPanel::say(const QString& text, Tone tone)
{
    m_notice->setText(text, {Type::Small, tone});
    m_notice->setVisible(!text.isEmpty());
}

void NegotiationPanel::insert()
{
    if (!m_deal)
        return;
    const auto words = dealMessage(m_deal->offer.plan, m_case);
    if (words)
        Q_EMIT insertRequested(*words);
    else
        say(words.error().message, Tone::Crit);
}

bool NegotiationPanel::insertTable()
{
    if (!m_case.mine || !m_deal || !m_deal->verdict.isGranted() || isClosing())
        return false;
    insert();
    return true;
}

} // namespace trato::ui
