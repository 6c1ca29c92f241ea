// What can be offered, worked out anew while sliders move.

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/negotiation/closingcard.h"
#include "ui/negotiation/dealsliders.h"
#include "ui/negotiation/negotiationpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/frontierplot.h"
#include "ui/widgets/label.h"
#include "ui/widgets/offerlist.h"
#include "ui/widgets/waiting.h"

#include <QListWidget>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace trato::ui {

using negotiation::Appraisal;
using negotiation::Offer;
using negotiation::OfferKind;

/// One answer to what the sliders say.
struct DealAnswer {
    std::shared_ptr<const negotiation::DealSolver> solver;
    negotiation::Terms terms;
    std::optional<DealOffers> table; ///< none: the wishes are those of before
    Result<Appraisal> deal;
};

namespace {

int keptTenths(const Offer& offer) { return static_cast<int>(std::lround(offer.keptProbability * 1000)); }

/// Why an offer is among the few, in two or three words.
QString reasonOf(const Offer& offer)
{
    static const std::map<QString, const char*> words{
        {QStringLiteral("fits_capacity"), QT_TRANSLATE_NOOP("trato::ui::NegotiationPanel", "fits what they said")},
        {QStringLiteral("as_wished"), QT_TRANSLATE_NOOP("trato::ui::NegotiationPanel", "as they asked")},
        {QStringLiteral("likeliest"), QT_TRANSLATE_NOOP("trato::ui::NegotiationPanel", "likeliest to be kept")},
        {QStringLiteral("lightest_month"), QT_TRANSLATE_NOOP("trato::ui::NegotiationPanel", "lightest month")},
        {QStringLiteral("most_discount"), QT_TRANSLATE_NOOP("trato::ui::NegotiationPanel", "largest discount")},
        {QStringLiteral("most_recovered"), QT_TRANSLATE_NOOP("trato::ui::NegotiationPanel", "recovers the most")},
        {QStringLiteral("soon_paid"), QT_TRANSLATE_NOOP("trato::ui::NegotiationPanel", "settled soon")},
        {QStringLiteral("campaign"), QT_TRANSLATE_NOOP("trato::ui::NegotiationPanel", "campaign")},
        {QStringLiteral("hardship"), QT_TRANSLATE_NOOP("trato::ui::NegotiationPanel", "for hard times")}};
    if (offer.kind == OfferKind::Hardship)
        return NegotiationPanel::tr("for hard times");
    if (offer.reasons.empty())
        return {};
    const auto known = words.find(offer.reasons.front().code);
    return known == words.end() ? offer.reasons.front().text : NegotiationPanel::tr(known->second);
}

QString noteOf(const Offer& offer, const std::optional<money::Money>& capacity)
{
    const negotiation::Plan& plan = offer.plan;
    QString reason = reasonOf(offer);
    if (capacity && !plan.terms.isCash() && plan.amount > *capacity)
        reason = NegotiationPanel::tr("%1 above").arg(format::money((plan.amount - *capacity).cents()));
    if (reason.isEmpty())
        reason = NegotiationPanel::tr("first on %1").arg(format::shortDate(plan.terms.firstDue));
    if (!plan.terms.isCash())
        return NegotiationPanel::tr("total %1 · %2").arg(format::money(plan.total.cents()), reason);
    return plan.terms.discount.isZero()
               ? NegotiationPanel::tr("without discount")
               : NegotiationPanel::tr("discount of %1").arg(format::money(plan.terms.discount.cents()));
}

QString grantWords(const Appraisal& deal)
{
    if (deal.verdict.isGranted())
        return NegotiationPanel::tr("within your limit");
    return deal.verdict.entitled ? NegotiationPanel::tr("a supervisor may grant it")
                                 : NegotiationPanel::tr("nobody may grant it");
}

QString reasonsOf(const Offer& offer)
{
    QStringList lines;
    for (const negotiation::OfferReason& reason : offer.reasons)
        lines.append(QStringLiteral("• ") + reason.text);
    return lines.join(u'\n');
}

} // namespace

void NegotiationPanel::load()
{
    m_loading.cancel();
    const Clock* const clock = &m_context.clock;
    m_loading = m_context.runner.run(
        this,
        [clock, debtor = m_case.debtor, scope = m_scope](
            storage::Database& database, const JobToken&) { return loadDeal(database, debtor, *clock, scope); },
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
    // Read once more: what the hand has set stays.
    const bool same = m_view && m_deal && m_view->situation.total() == view->situation.total();
    if (same && m_wished)
        view->table = std::move(m_view->table);
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
    showContracts();
    m_sliders->setView(*m_view);
    if (!m_wished)
        m_sliders->setWishes({.capacity = m_view->capacity});
    showTable();
    const int last = static_cast<int>(m_view->table.offers.size());
    m_insertWhenPriced = m_insertWhenPriced && m_chosen <= last;
    if (same)
        m_solving.say();
    else
        choose(std::min(m_chosen, last));
    if (stale)
        say(tr("What is owed has changed: look at the offer again."), Tone::Warn);
}

/// Which contracts are part of it, where there are several.
void NegotiationPanel::showContracts()
{
    const QSignalBlocker quiet(m_contracts);
    const auto& contracts = m_view->contracts;
    m_which->setVisible(!contracts.empty());
    const auto included = std::ranges::count_if(contracts, &DealContract::included);
    m_which->setSummary(tr("%1 of %2").arg(included).arg(contracts.size()));
    const int row = m_contracts->currentRow();
    m_contracts->clear();
    for (const DealContract& one : contracts) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1\n%2").arg(one.number, format::money(one.debt.cents())), m_contracts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(one.included ? Qt::Checked : Qt::Unchecked);
    }
    m_contracts->setCurrentRow(std::clamp(row, 0, std::max(0, m_contracts->count() - 1)));
}

void NegotiationPanel::pickContracts()
{
    if (!m_view)
        return;
    std::vector<ContractId> picked;
    for (int row = 0; row < m_contracts->count(); ++row) {
        if (m_contracts->item(row)->checkState() == Qt::Checked)
            picked.push_back(m_view->contracts[static_cast<size_t>(row)].id);
    }
    if (picked.empty()) {
        showContracts();
        return say(tr("One contract at least is part of the deal."), Tone::Warn);
    }
    m_scope = picked.size() == m_view->contracts.size() ? std::vector<ContractId>() : std::move(picked);
    load();
}

void NegotiationPanel::choose(int number)
{
    if (!m_view || number < 1 || number > std::ssize(m_view->table.offers))
        return;
    m_chosen = number;
    m_offers->setChosen(number);
    m_plot->setChosen(number);
    m_sliders->setTerms(m_view->table.offers[static_cast<size_t>(number - 1)].plan.terms);
    say(QString());
    m_solving.say();
}

/// One at a time, in the background: a hand that moves on is answered for where it is then.
void NegotiationPanel::solve()
{
    if (!m_view)
        return m_solving.told(false);
    m_context.runner.compute(
        this,
        [solver = m_view->solver, wishes = m_sliders->wishes(), terms = m_sliders->terms(), anew = m_wished](
            const JobToken&) {
            return DealAnswer{solver, terms, anew ? std::optional(solveDeal(*solver, wishes)) : std::nullopt,
                solver->appraise(terms, wishes)};
        },
        [this](DealAnswer answer) { solved(std::move(answer)); });
}

void NegotiationPanel::solved(DealAnswer answer)
{
    m_solving.told(true);
    // Another case, another debt or other terms by now: the answer to those comes next.
    if (!m_view || answer.solver != m_view->solver)
        return;
    if (answer.table) {
        m_view->table = std::move(*answer.table);
        showTable();
    }
    if (answer.terms == m_sliders->terms())
        showDeal(answer.deal);
}

void NegotiationPanel::showTable()
{
    const DealOffers& table = m_view->table;
    const auto capacity = m_sliders->wishes().capacity;
    std::vector<OfferCard> cards;
    std::vector<FrontierOffer> discs;
    std::vector<DealPoint> points;
    for (const Offer& offer : table.offers) {
        const int number = static_cast<int>(cards.size()) + 1;
        const bool approval = table.lastNeedsApproval && number == std::ssize(table.offers);
        cards.push_back({number, dealTitle(offer.plan), approval ? QString() : noteOf(offer, capacity),
            keptTenths(offer), approval});
        discs.push_back({{offer.plan.total.cents(), keptTenths(offer)}, number, approval});
    }
    for (const Offer& offer : table.lengths)
        points.push_back({offer.plan.total.cents(), keptTenths(offer)});
    m_plot->setPoints(std::move(points), std::move(discs));
    m_offers->setCards(std::move(cards));
}

void NegotiationPanel::showDeal(const Result<Appraisal>& deal)
{
    m_deal = deal ? std::optional(*deal) : std::nullopt;
    const bool insertNow = std::exchange(m_insertWhenPriced, false);
    const bool granted = m_deal && m_deal->verdict.isGranted();
    const bool awaited = m_view->waiting && m_view->waiting->state == negotiation::AgreementState::AwaitingApproval;
    m_insert->setEnabled(granted && m_case.mine);
    m_close->setEnabled(m_deal && (granted || m_deal->verdict.entitled) && m_case.mine && !awaited);
    showRefusal();
    if (!deal) {
        m_total->setText(QString());
        say(deal.error().message, Tone::Crit);
        return;
    }
    const negotiation::Plan& plan = m_deal->offer.plan;
    const auto& offers = m_view->table.offers;
    const auto card = std::ranges::find_if(offers, [&](const Offer& one) { return one.plan.terms == plan.terms; });
    const int number = card == offers.end() ? 0 : static_cast<int>(card - offers.begin()) + 1;
    m_offers->setChosen(number);
    m_plot->setChosen(number);
    m_plot->setGhost(DealPoint{plan.total.cents(), keptTenths(m_deal->offer)});
    m_result->setText(plan.terms.discount.isZero() ? dealTitle(plan)
                                                   : tr("discount %1").arg(format::money(plan.terms.discount.cents())));
    m_total->setText(format::money(plan.total.cents()));
    m_detail->setText(dealCost(plan.cetYearly, plan.terms.firstDue));
    m_grant->setText(grantWords(*m_deal), {Type::Small, granted ? Tone::Text2 : Tone::Warn});
    m_why->setText(card == offers.end() ? QString() : reasonsOf(*card));
    m_why->setVisible(!m_why->text().isEmpty());
    m_close->setText(granted ? tr("Close the deal") : tr("Ask for approval"));
    if (insertNow && granted)
        insert();
}

/// Why the terms, or the wish, can't be met, and the nearest that can.
void NegotiationPanel::showRefusal()
{
    const Offer* nearest = nullptr;
    QString title;
    QStringList why;
    if (m_deal && !m_deal->verdict.isGranted()) {
        title = m_deal->verdict.entitled ? tr("Beyond your limit") : tr("Outside the policy");
        for (const negotiation::Breach& breach : m_deal->verdict.breaches)
            why.append(breach.message);
        nearest = m_deal->nearest ? &*m_deal->nearest : nullptr;
    } else if (m_view && m_view->table.refused) {
        title = tr("What they can do does not fit");
        why.append(m_view->table.refused->reason);
        nearest = m_view->table.refused->nearest ? &*m_view->table.refused->nearest : nullptr;
    }
    const bool taken = nearest != nullptr && m_deal && nearest->plan.terms == m_deal->offer.plan.terms;
    m_nearestTerms = nearest == nullptr || taken ? std::nullopt : std::optional(nearest->plan.terms);
    if (m_nearestTerms)
        why.append(tr("Nearest: %1").arg(dealTitle(nearest->plan)));
    m_refused->setVisible(!title.isEmpty());
    m_refused->setTexts(title, why.join(u' '));
    m_nearest->setVisible(m_nearestTerms.has_value());
    m_context.actions.setEnabled(
        QStringLiteral("deal.nearest"), m_nearestTerms.has_value(), tr("Nothing was refused here."));
}

void NegotiationPanel::takeNearest()
{
    if (!m_view || !m_nearestTerms)
        return;
    m_sliders->setTerms(*m_nearestTerms);
    say(QString());
    m_solving.say();
}

} // namespace trato::ui
