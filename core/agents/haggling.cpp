#include "agents/haggling.h"

#include "agents/offertext.h"
#include "agents/words.h"
#include "base/text.h"
#include "money/reais.h"
#include "negotiation/offers.h"

#include <QRegularExpression>

#include <algorithm>

namespace trato::agents {

using money::Money;
using negotiation::Offer;
using negotiation::OfferKind;
using negotiation::OfferSolver;
using negotiation::Role;

namespace {

/// After so many refusals the machine presses no further.
constexpr int mostRefusals = 3;
/// Terms of theirs beyond the policy: the first gets the nearest legal answer, the next a person.
constexpr int mostCounters = 2;

QString key(Money entry, int instalments, Money amount)
{
    return QStringLiteral("%1+%2x%3").arg(entry.cents()).arg(instalments).arg(amount.cents());
}

/// The heaviest payment of a plan.
Money monthOf(const negotiation::Plan& plan) { return std::max(plan.amount, plan.terms.entry); }

Commands accountForPeople(Account account)
{
    switch (account) {
    case Account::HighValue:
        return sayAndHandOver("pessoa_a_caminho", "negotiation", "high_value",
            Words::tr("they owe more than the machine may decide about"));
    case Account::Company:
        return sayAndHandOver(
            "pessoa_a_caminho", "negotiation", "business_account", Words::tr("a company's deal is for people"));
    case Account::Strategic:
        return sayAndHandOver("pessoa_a_caminho", "negotiation", "strategic_account",
            Words::tr("people look after the accounts of this portfolio"));
    case Account::Ordinary: break;
    }
    return {};
}

} // namespace

QString offerKey(const TableOffer& offer) { return key(offer.entry, offer.instalments, offer.amount); }

QString offerKey(const negotiation::Plan& plan) { return key(plan.terms.entry, plan.terms.instalments, plan.amount); }

std::optional<Commands> Haggler::obstacle()
{
    if (!m_conversation.rightParty)
        return say(Agent::Identification, "pergunta_identidade",
            Words::tr("before the debt is spoken of it must be clear who answers"));
    if (!m_conversation.owes)
        return Commands{{Agent::Negotiation, Say{QStringLiteral("nada_em_aberto"), {}, WhenSaid::StaySilent},
            Words::tr("nothing is open for them")}};
    if (m_conversation.account != Account::Ordinary)
        return accountForPeople(m_conversation.account);
    if (m_conversation.activeAgreement)
        return agreed();
    if (!m_conversation.bargain)
        return sayAndHandOver(
            "pessoa_a_caminho", "negotiation", "no_offer", Words::tr("the policy leaves the machine nothing to offer"));
    return std::nullopt;
}

/// The first time they hear what stands, the next time a person looks at it with them.
Commands Haggler::agreed()
{
    const QString reason = Words::tr("they want other terms for an agreement that is in force");
    if (++m_talk.counters < mostCounters)
        return say(Agent::Negotiation, "acordo_de_pe", reason);
    return sayAndHandOver("pessoa_a_caminho", "negotiation", "renegotiation", reason);
}

negotiation::Solution Haggler::solve(const negotiation::Wishes& wishes) const
{
    return OfferSolver(m_conversation.bargain->policy, Role::Machine).solve(m_conversation.bargain->situation, wishes);
}

bool Haggler::meansAllAtOnce() const
{
    static const QRegularExpression month(
        QStringLiteral("\\b(por mes|ao mes|mensa\\w*|todo mes|cada mes|parcela\\w*|/mes|aguento)"));
    static const QRegularExpression once(
        QStringLiteral("\\b(a vista|avista|agora|hoje|quit\\w*|de uma vez|no pix|guardad\\w*|pago tudo|fica "
                       "pago|encerr\\w*|baixar? pra)\\b"));
    const QString text = text::folded(m_heard.text);
    if (m_heard.reading.instalments || month.match(text).hasMatch() || text.contains(QStringLiteral("entrada")))
        return false;
    return once.match(text).hasMatch() ||
           2 * *m_heard.reading.amountCents >= m_conversation.bargain->situation.total().cents();
}

negotiation::Wishes Haggler::wishes() const
{
    negotiation::Wishes wishes;
    wishes.instalments = m_heard.reading.instalments;
    if (!m_heard.reading.amountCents) {
        wishes.capacity = m_talk.month;
        return wishes;
    }
    const Money sum = Money::fromCents(*m_heard.reading.amountCents);
    if (text::folded(m_heard.text).contains(QStringLiteral("entrada")))
        wishes.entry = sum;
    else
        wishes.capacity = sum;
    return wishes;
}

std::vector<Offer> Haggler::withoutRefused(std::vector<Offer> offers) const
{
    std::erase_if(offers, [this](const Offer& offer) { return m_talk.refused.contains(offerKey(offer.plan)); });
    return offers;
}

std::optional<Offer> Haggler::lightest() const
{
    const OfferSolver solver(m_conversation.bargain->policy, Role::Machine);
    std::vector<Offer> offers = withoutRefused(solver.everyLength(m_conversation.bargain->situation, {}));
    const auto found = std::ranges::min_element(
        offers, [](const Offer& a, const Offer& b) { return monthOf(a.plan) < monthOf(b.plan); });
    return found == offers.end() ? std::nullopt : std::optional(*found);
}

Commands Haggler::show(std::vector<Offer> offers, const char* family, const QString& reason)
{
    m_talk.stage = TalkStage::Offering;
    m_talk.proposed = {};
    return {{Agent::Negotiation, ShowOffers{std::move(offers), QLatin1StringView(family)}, reason}};
}

Commands Haggler::options(const QString& reason)
{
    if (auto stopped = obstacle())
        return *stopped;
    std::vector<Offer> offers = withoutRefused(solve(wishes()).offers);
    if (offers.empty())
        return sayAndHandOver(
            "pessoa_a_caminho", "negotiation", "no_offer", Words::tr("the policy leaves the machine nothing to offer"));
    const char* const family = offers.size() == 1 ? "oferta_unica" : "ofertas";
    return show(std::move(offers), family, reason);
}

Commands Haggler::counter()
{
    if (auto stopped = obstacle())
        return *stopped;
    const QString reason = Words::tr("they named their own terms");
    const auto& reading = m_heard.reading;
    if (!reading.amountCents && !reading.instalments)
        return m_talk.month ? options(reason) : say(Agent::Negotiation, "pergunta_quanto", reason);
    if (reading.amountCents && meansAllAtOnce())
        return allAtOnce(Money::fromCents(*reading.amountCents));
    const negotiation::Wishes wanted = wishes();
    if (wanted.capacity && !wanted.instalments)
        m_talk.month = wanted.capacity;
    const negotiation::Solution solution = solve(wanted);
    if (solution.refused)
        return beyond(solution.refused->nearest, solution.withApproval, solution.refused->reason);
    const auto fits = std::ranges::find_if(solution.offers,
        [](const Offer& offer) { return offer.kind == OfferKind::Wished || offer.kind == OfferKind::Fits; });
    if (fits != solution.offers.end())
        return show({*fits}, "oferta_ajustada", reason);
    return options(reason);
}

/// "Pago 900 agora e fica quitado": exactly that, if the policy lets it be; else the least that it does.
Commands Haggler::allAtOnce(Money sum)
{
    const auto& [situation, policy] = *m_conversation.bargain;
    const OfferSolver solver(policy, Role::Machine);
    const Money debt = situation.total();
    const QString reason = Words::tr("they want to pay %1 at once").arg(money::reais(sum));
    if (sum >= debt) {
        m_talk.stage = TalkStage::Paying;
        return {{Agent::Negotiation, RequestPayment{}, reason}};
    }
    const QDate due = m_heard.reading.date.value_or(situation.today);
    const QDate last = situation.today.addDays(policy.maxDaysToFirstDue);
    const auto asked =
        solver.price(situation, {.discount = debt - sum, .firstDue = std::clamp(due, situation.today, last)});
    if (asked && negotiation::judge(policy, situation, asked->plan, Role::Machine).isGranted())
        return show({*asked}, "oferta_ajustada", reason);
    const bool grantable =
        asked && negotiation::judge(policy, situation, asked->plan, Role::Machine).entitled.has_value();
    const negotiation::Solution solution = solve({});
    const auto cash =
        std::ranges::find_if(solution.offers, [](const Offer& offer) { return offer.kind == OfferKind::Cash; });
    return beyond(cash == solution.offers.end() ? std::nullopt : std::optional(*cash),
        grantable ? std::optional(*asked) : std::nullopt,
        Words::tr("the machine may not grant %1").arg(money::reais(sum)));
}

Commands Haggler::beyond(const std::optional<Offer>& nearest, const std::optional<Offer>& higher, const QString& why)
{
    const bool first = ++m_talk.counters < mostCounters;
    if (first && nearest && !m_talk.refused.contains(offerKey(nearest->plan)))
        return show({*nearest}, "fora_do_alcance", why);
    Commands commands{{Agent::Negotiation, Say{QStringLiteral("proposta_para_pessoa"), {}, WhenSaid::StaySilent}, why}};
    if (higher)
        commands.push_back({Agent::Negotiation, AskApproval{higher->plan.terms}, why});
    else
        commands.push_back(handOver("negotiation", "beyond_policy", why).front());
    return commands;
}

Commands Haggler::refuse()
{
    if (auto stopped = obstacle())
        return *stopped;
    const QString reason = Words::tr("they refused the offer");
    for (const TableOffer& offer : m_conversation.offers) {
        if (!m_talk.refused.contains(offerKey(offer)))
            m_talk.refused.append(offerKey(offer));
    }
    ++m_talk.refusals;
    if (m_talk.refusals == 1 && !m_talk.month)
        return say(Agent::Negotiation, "pergunta_quanto", reason);
    const std::optional<Offer> next = m_talk.refusals < mostRefusals ? lightest() : std::nullopt;
    if (next)
        return show({*next}, "outra_opcao", reason);
    m_talk.stage = TalkStage::Left;
    return {{Agent::Negotiation, Say{QStringLiteral("recusa_ok"), {}, WhenSaid::StaySilent}, reason}};
}

Commands Haggler::accept(std::optional<OfferId> chosen)
{
    if (m_conversation.activeAgreement && m_conversation.rightParty && m_conversation.owes) {
        m_talk.stage = TalkStage::Paying;
        return {{Agent::Negotiation, RequestPayment{}, Words::tr("they asked for a way to pay")}};
    }
    if (auto stopped = obstacle())
        return *stopped;
    const auto& table = m_conversation.offers;
    if (table.empty())
        return options(Words::tr("they agree, and no offer is on the table"));
    if (chosen)
        return close(*chosen);
    const Asked& ours = m_conversation.asked;
    const bool asked = ours.question == Question::TakesOffer || ours.question == Question::WhichOffer;
    if (asked && table.size() == 1)
        return close(table.front().id);
    const bool proposed = ours.question == Question::TakesOffer &&
                          std::ranges::any_of(table, [&](const TableOffer& one) { return one.id == ours.proposed; });
    if (proposed)
        return close(ours.proposed);
    if (!asked && ours.question != Question::None)
        return options(Words::tr("they agree, and were not asked about an offer"));
    // They take something of several: the one that is likeliest kept is named, and one question decides.
    const auto likeliest = std::ranges::max_element(
        table, [](const TableOffer& a, const TableOffer& b) { return a.keptProbability < b.keptProbability; });
    m_talk.proposed = likeliest->id;
    return say(Agent::Negotiation, "qual_opcao", Words::tr("they accept, and several offers are on the table"),
        {{QStringLiteral("numero"), QString::number(std::distance(table.begin(), likeliest) + 1)},
            {QStringLiteral("oferta"), offerText(*likeliest)}});
}

Commands Haggler::close(OfferId offer)
{
    m_talk.stage = TalkStage::Paying;
    return {{Agent::Negotiation, CloseDeal{offer}, Words::tr("they accepted an offer")}};
}

} // namespace trato::agents
