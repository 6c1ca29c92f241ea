#include "ui/negotiation/negotiationpanel.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/negotiation/closingcard.h"
#include "ui/negotiation/dealsliders.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fitscroll.h"
#include "ui/widgets/frontierplot.h"
#include "ui/widgets/label.h"
#include "ui/widgets/offerlist.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/waiting.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace trato::ui {

namespace {

int keptTenths(const negotiation::Offer& offer) { return static_cast<int>(std::lround(offer.keptProbability * 1000)); }

QString noteOf(const negotiation::Offer& offer, const std::optional<money::Money>& capacity)
{
    const negotiation::Plan& plan = offer.plan;
    if (capacity && !plan.terms.isCash())
        return plan.amount <= *capacity
                   ? NegotiationPanel::tr("total %1 · fits what they said").arg(format::money(plan.total.cents()))
                   : NegotiationPanel::tr("total %1 · %2 above")
                         .arg(
                             format::money(plan.total.cents()), format::money(plan.amount.cents() - capacity->cents()));
    if (plan.terms.isCash())
        return plan.terms.discount.isZero()
                   ? NegotiationPanel::tr("without discount")
                   : NegotiationPanel::tr("discount of %1").arg(format::money(plan.terms.discount.cents()));
    return NegotiationPanel::tr("total %1 · first on %2")
        .arg(format::money(plan.total.cents()), format::shortDate(plan.terms.firstDue));
}

} // namespace

NegotiationPanel::NegotiationPanel(const DeskContext& context, QWidget* parent)
    : TaskPanel(parent)
    , m_context(context)
    , m_body(new QWidget)
    , m_empty(new EmptyState(context.look, Icon::Deal, Tone::Text3))
    , m_card(new ClosingCard(context))
    , m_waiting(new Banner(context.look, Tone::Warn, Icon::Hourglass, Banner::Shape::Notice))
    , m_accepted(m_waiting->addButton(tr("They accepted")))
    , m_said(new Banner(context.look, Tone::Accent, Icon::Wallet, Banner::Shape::Notice))
    , m_owed(new Label(context.look, QString(), {Type::Small, Tone::Text}))
    , m_policy(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_sliders(new DealSliders(context.look))
    , m_plot(new FrontierPlot(context.look))
    , m_offers(new OfferList(context.look))
    , m_result(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_total(new Label(context.look, QString(), {Type::Head, Tone::Text, Weight::SemiBold}))
    , m_detail(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_notice(new Label(context.look, QString(), {Type::Small, Tone::Warn}))
    , m_insert(new Button(context.look, tr("Into the message")))
    , m_close(new Button(context.look, tr("Close the deal"), ButtonKind::Filled))
{
    setAccessibleName(title());
    buildLayout();
    connect(m_sliders, &DealSliders::changed, this, &NegotiationPanel::price);
    connect(m_sliders, &DealSliders::refused, this, [this](const QString& why) { say(why, Tone::Warn); });
    connect(m_offers, &OfferList::offerChosen, this, &NegotiationPanel::choose);
    connect(m_offers, &OfferList::offerActivated, this, &NegotiationPanel::insert);
    connect(m_plot, &FrontierPlot::offerChosen, this, &NegotiationPanel::choose);
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
    buttons->addWidget(m_insert, 1);
    buttons->addWidget(m_close, 1);
    m_insert->setSize(ButtonSize::Large);
    m_close->setSize(ButtonSize::Large);
    m_close->setGlyph(Icon::Deal);
    for (Button* button : {m_insert, m_close})
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto* terms = new QWidget;
    auto* body = new QVBoxLayout(terms);
    body->setContentsMargins(look.px(12), look.px(12), look.px(12), 0);
    body->setSpacing(look.px(10));
    body->addLayout(head);
    body->addWidget(m_waiting);
    m_waiting->hide();
    body->addWidget(m_said);
    m_said->hide();
    body->addWidget(m_sliders);
    body->addWidget(new Label(look, tr("Chance of keeping × total paid (R$)"), {Type::Meta, Tone::Text3}));
    body->addWidget(m_plot);
    body->addWidget(m_offers);
    body->addWidget(buildResult());
    body->addWidget(m_notice);
    m_notice->hide();
    body->addStretch(1);

    // What is decided here stays in sight when the rest is scrolled.
    auto* scroll = new FitScroll;
    scroll->setWidget(terms);
    buttons->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(12));
    auto* whole = new QVBoxLayout(m_body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll);
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
    for (Button* button : {m_insert, m_close})
        button->setWords(width() < m_context.look.px(roomForKeys) ? ButtonWords::NoKey : ButtonWords::All);
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
    if (!m_case.debtor.isValid() || (m_view && number > std::ssize(m_view->offers)))
        return;
    m_insertWhenPriced = true;
    m_chosen = number;
    choose(number);
}

/// What is left of it could only be shown, or written, to somebody else.
void NegotiationPanel::forget()
{
    m_loading.cancel();
    m_pricing.cancel();
    m_insertWhenPriced = false;
    m_view.reset();
    m_deal.reset();
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
        m_card->takeFocus();
    else
        m_offers->setFocus(Qt::ShortcutFocusReason);
}

void NegotiationPanel::say(const QString& title, const QString& text)
{
    m_empty->setTexts(title, text);
    m_empty->show();
    m_body->hide();
    m_card->hide();
}

void NegotiationPanel::load()
{
    m_loading.cancel();
    const Clock* const clock = &m_context.clock;
    m_loading = m_context.runner.run(
        this,
        [clock, debtor = m_case.debtor](
            storage::Database& database, const JobToken&) { return loadDeal(database, debtor, *clock); },
        [this](Result<DealView> view) { show(std::move(view)); });
}

void NegotiationPanel::show(Result<DealView> view)
{
    if (!view)
        forget();
    if (!view)
        return say(view.error().code == QStringLiteral("nothing_to_negotiate")
                       ? tr("Nothing is open")
                       : tr("The offers could not be worked out"),
            view.error().message);
    m_view = std::move(*view);
    m_empty->hide();
    showWaiting();
    const bool stale =
        isClosing() && !m_card->question().agreement && m_card->question().debt != m_view->situation.total();
    if (stale)
        closeCard();
    if (isClosing())
        loadLines();
    m_body->setVisible(!isClosing());
    const auto& situation = m_view->situation;
    m_owed->setLine(
        {{tr("%n contract(s)", nullptr, static_cast<int>(situation.contracts().size())), Tone::Text, Weight::SemiBold},
            {QStringLiteral("  ") + format::money(situation.total().cents()), Tone::Text2}});
    m_policy->setText(tr("Policy %1 v%2").arg(m_view->policy.name).arg(m_view->policy.version));
    m_said->setVisible(m_view->capacity.has_value());
    if (m_view->capacity) {
        m_said->setTexts(
            tr("They said they manage %1 a month").arg(format::money(m_view->capacity->cents())), QString());
        m_said->setAside(format::nearInstant(m_view->saidAt, m_context.clock.today(), deskZone()));
    }
    std::vector<OfferCard> cards;
    std::vector<FrontierOffer> discs;
    std::vector<DealPoint> points;
    for (size_t i = 0; i < m_view->offers.size(); ++i) {
        const negotiation::Offer& offer = m_view->offers[i];
        const int number = static_cast<int>(i) + 1;
        const bool approval = m_view->lastNeedsApproval && i + 1 == m_view->offers.size();
        cards.push_back({number, dealTitle(offer.plan), approval ? QString() : noteOf(offer, m_view->capacity),
            keptTenths(offer), approval});
        discs.push_back({{offer.plan.total.cents(), keptTenths(offer)}, number, approval});
    }
    for (const negotiation::Offer& offer : m_view->lengths)
        points.push_back({offer.plan.total.cents(), keptTenths(offer)});
    m_sliders->setView(*m_view);
    m_plot->setPoints(std::move(points), std::move(discs));
    m_offers->setCards(std::move(cards));
    const int last = static_cast<int>(m_view->offers.size());
    m_insertWhenPriced = m_insertWhenPriced && m_chosen <= last;
    choose(std::min(m_chosen, last));
    if (stale)
        say(tr("What is owed has changed: look at the offer again."), Tone::Warn);
}

void NegotiationPanel::choose(int number)
{
    if (!m_view || number < 1 || number > std::ssize(m_view->offers))
        return;
    m_chosen = number;
    m_offers->setChosen(number);
    m_plot->setChosen(number);
    m_sliders->setTerms(m_view->offers[static_cast<size_t>(number - 1)].plan.terms);
    price();
}

void NegotiationPanel::price()
{
    m_pricing.cancel();
    if (!m_view)
        return;
    say(QString());
    m_pricing = m_context.runner.compute(
        this, [view = *m_view, terms = m_sliders->terms()](const JobToken&) { return priceDeal(view, terms); },
        [this](const Result<PricedDeal>& deal) { priced(deal); });
}

void NegotiationPanel::priced(const Result<PricedDeal>& deal)
{
    m_deal = deal ? std::optional(*deal) : std::nullopt;
    const bool insertNow = std::exchange(m_insertWhenPriced, false);
    m_insert->setEnabled(m_deal && m_deal->verdict.isGranted() && m_case.mine);
    const bool awaited = m_view->waiting && m_view->waiting->state == negotiation::AgreementState::AwaitingApproval;
    m_close->setEnabled(m_deal && (m_deal->verdict.isGranted() || m_deal->verdict.entitled) && m_case.mine && !awaited);
    if (!deal) {
        m_total->setText(QString());
        say(deal.error().message, Tone::Crit);
        return;
    }
    const negotiation::Plan& plan = m_deal->offer.plan;
    m_plot->setGhost(DealPoint{plan.total.cents(), keptTenths(m_deal->offer)});
    m_result->setText(plan.terms.discount.isZero() ? dealTitle(plan)
                                                   : tr("discount %1").arg(format::money(plan.terms.discount.cents())));
    m_total->setText(format::money(plan.total.cents()));
    m_detail->setText(dealCost(plan.cetYearly, plan.terms.firstDue));
    const bool granted = m_deal->verdict.isGranted();
    m_close->setText(granted ? tr("Close the deal") : tr("Ask for approval"));
    if (insertNow && granted)
        insert();
    if (!granted)
        say(m_deal->verdict.breaches.front().message, m_deal->verdict.entitled ? Tone::Warn : Tone::Crit);
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
