#include "ui/settings/policywords.h"

#include "ui/format/brazil.h"

#include <algorithm>

namespace trato::ui {

using negotiation::Policy;
using negotiation::Role;

namespace {

/// What the reader takes for a plan of any length when nothing is said.
constexpr int anyNumber = 240;

QString reais(money::Money amount) { return format::money(amount.cents()); }

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Machine: return PolicyWords::tr("Machine");
    case Role::Negotiator: return PolicyWords::tr("Negotiator");
    case Role::Supervisor: return PolicyWords::tr("Supervisor");
    }
    Q_UNREACHABLE();
}

QString roleAndAbove(Role role)
{
    switch (role) {
    case Role::Machine: return PolicyWords::tr("everybody, the machine as well");
    case Role::Negotiator: return PolicyWords::tr("negotiators and supervisors");
    case Role::Supervisor: return PolicyWords::tr("supervisors only");
    }
    Q_UNREACHABLE();
}

QString discountWords(const money::Rate& rate) { return rate.isZero() ? PolicyWords::tr("none") : ratePercent(rate); }

/// "product: cartão · rating: d, e"; empty: all debts.
QString filterWords(const negotiation::DebtFilter& debts)
{
    QStringList words;
    const auto add = [&](const QString& name, const QStringList& values) {
        if (!values.isEmpty())
            words.append(name.arg(values.join(QStringLiteral(", "))));
    };
    add(PolicyWords::tr("product: %1"), debts.products);
    add(PolicyWords::tr("segment: %1"), debts.segments);
    add(PolicyWords::tr("rating: %1"), debts.ratings);
    return words.join(QStringLiteral(" · "));
}

/// The ages of one band: it ends where the next begins.
QString ageWords(const std::vector<negotiation::DiscountBand>& bands, std::size_t index)
{
    const int from = bands[index].fromDays;
    if (index + 1 == bands.size())
        return from == 0 ? PolicyWords::tr("of any age") : PolicyWords::tr("%n day(s) late or more", nullptr, from);
    const int to = bands[index + 1].fromDays - 1;
    if (to == 0)
        return PolicyWords::tr("not late");
    if (from == 0)
        return PolicyWords::tr("up to %n day(s) late", nullptr, to);
    return from == to ? PolicyWords::tr("%n day(s) late", nullptr, from)
                      : PolicyWords::tr("%1 to %2 days late").arg(from).arg(to);
}

PolicyPart discountPart(const negotiation::DiscountTable& table, bool isOnly)
{
    const QString debts = filterWords(table.debts);
    PolicyPart part{.title = isOnly            ? PolicyWords::tr("Discounts")
                             : debts.isEmpty() ? PolicyWords::tr("Discounts for all other debts")
                                               : PolicyWords::tr("Discounts for %1").arg(debts),
        .head = {
            PolicyWords::tr("Age of the debt"), PolicyWords::tr("In one payment"), PolicyWords::tr("In instalments")}};
    for (std::size_t i = 0; i < table.bands.size(); ++i)
        part.rows.push_back(
            {ageWords(table.bands, i), discountWords(table.bands[i].cash), discountWords(table.bands[i].plan)});
    return part;
}

PolicyPart grantsPart(const Policy& policy)
{
    PolicyPart part{.title = PolicyWords::tr("Who may grant how much alone"),
        .note = PolicyWords::tr("The smaller of this and the discount by age counts. Nothing goes beyond the "
                                "supervisor's."),
        .head = {PolicyWords::tr("Who"), PolicyWords::tr("Discount in one payment"),
            PolicyWords::tr("Discount in instalments"), PolicyWords::tr("Instalments up to"),
            PolicyWords::tr("Entry at least")}};
    for (const Role role : negotiation::allRoles) {
        const negotiation::RoleLimits& limits = policy.limitsOf(role);
        part.rows.push_back({roleTitle(role), discountWords(limits.cashDiscount), discountWords(limits.planDiscount),
            QString::number(limits.maxInstalments),
            limits.minEntry.isZero() ? PolicyWords::tr("without entry") : ratePercent(limits.minEntry)});
    }
    return part;
}

QString entryDue(int days)
{
    return days == 0 ? PolicyWords::tr("on the day of the agreement")
                     : PolicyWords::tr("%n day(s) after the agreement", nullptr, days);
}

PolicyPart paymentPart(const Policy& policy)
{
    const QString rate = policy.monthlyRate.isZero()
                             ? PolicyWords::tr("without interest")
                             : PolicyWords::tr("%1 a month, compound").arg(ratePercent(policy.monthlyRate));
    return {.title = PolicyWords::tr("Entry, instalments and dates"),
        .rows = {{PolicyWords::tr("Entry of at least"), reais(policy.minEntry)},
            {PolicyWords::tr("The entry is due"), entryDue(policy.daysToEntry)},
            {PolicyWords::tr("Instalment of at least"), reais(policy.minInstalment)},
            {PolicyWords::tr("Interest in instalments"), rate},
            {PolicyWords::tr("First instalment"),
                PolicyWords::tr("at most %n day(s) after the agreement", nullptr, policy.maxDaysToFirstDue)},
            {PolicyWords::tr("An offer is valid for"),
                PolicyWords::tr("%n day(s), that day included", nullptr, policy.offerValidDays)},
            {PolicyWords::tr("A promise of payment reaches"),
                PolicyWords::tr("%n day(s) ahead", nullptr, policy.maxPromiseDays)}}};
}

QString upTo(int instalments)
{
    return instalments >= anyNumber ? PolicyWords::tr("with any number of instalments")
                                    : PolicyWords::tr("up to %n instalment(s)", nullptr, instalments);
}

PolicyPart combinationPart(const Policy& policy)
{
    return {.title = PolicyWords::tr("What goes together"),
        .rows = {{PolicyWords::tr("A discount"), upTo(policy.combinations.discountUpTo)},
            {PolicyWords::tr("No entry"), upTo(policy.combinations.noEntryUpTo)}}};
}

PolicyPart hardshipPart(const Policy& policy)
{
    PolicyPart part{.title = PolicyWords::tr("For who earns little")};
    if (!policy.hardship) {
        part.rows = {{PolicyWords::tr("Rules of its own"), PolicyWords::tr("none: the ordinary offers count")}};
        return part;
    }
    const negotiation::Hardship& rules = *policy.hardship;
    part.rows = {{PolicyWords::tr("Income up to"), PolicyWords::tr("%1 a month").arg(reais(rules.maxIncome))},
        {PolicyWords::tr("Instalments"), upTo(rules.maxInstalments)},
        {PolicyWords::tr("Instalment of at least"), reais(rules.minInstalment)},
        {PolicyWords::tr("Granted by"), roleAndAbove(rules.role)},
        {PolicyWords::tr("Leaves them of a month"),
            rules.leaves.isPositive()
                ? PolicyWords::tr("%1, or what law says where that is more").arg(reais(rules.leaves))
                : PolicyWords::tr("what law says they have to live by")}};
    return part;
}

QString restoreWords(negotiation::RestoreRule rule)
{
    using negotiation::RestoreRule;
    switch (rule) {
    case RestoreRule::Principal: return PolicyWords::tr("counts against the principal, the oldest debt first");
    case RestoreRule::ChargesFirst:
        return PolicyWords::tr("counts as paid on its day: interest, fine, then principal (Código Civil art. 354)");
    case RestoreRule::Proportional: return PolicyWords::tr("settles the same share of each debt");
    }
    Q_UNREACHABLE();
}

PolicyPart agreementPart(const Policy& policy)
{
    const negotiation::Lifecycle& life = policy.lifecycle;
    const QString changes =
        life.maxChanges == 0
            ? PolicyWords::tr("only with a supervisor")
            : PolicyWords::tr("%1, each by %n day(s) at most", nullptr, life.maxChangeDays).arg(life.maxChanges);
    return {.title = PolicyWords::tr("Agreements"),
        .rows = {{PolicyWords::tr("In force"), life.start == negotiation::AgreementStart::Acceptance
                                                   ? PolicyWords::tr("when accepted")
                                                   : PolicyWords::tr("with the first payment")},
            {PolicyWords::tr("Broken"), PolicyWords::tr("after %n day(s) late", nullptr, policy.graceDays)},
            {PolicyWords::tr("What was paid when it breaks"), restoreWords(life.restore)},
            {PolicyWords::tr("A request for approval waits"),
                PolicyWords::tr("%n day(s), that day included", nullptr, life.approvalDays)},
            {PolicyWords::tr("Own requests"), policy.fourEyes ? PolicyWords::tr("somebody else approves them")
                                                              : PolicyWords::tr("a supervisor may approve their own")},
            {PolicyWords::tr("New dates by a negotiator"), changes},
            {PolicyWords::tr("Sent back by one supervisor"),
                PolicyWords::tr("up to %1 of a payment").arg(reais(policy.refundOfOne))}}};
}

QString campaignDiscount(const negotiation::Campaign& campaign, const money::Rate& rate)
{
    if (rate.isZero())
        return PolicyWords::tr("none");
    return campaign.adds ? PolicyWords::tr("%1 more than by age").arg(ratePercent(rate))
                         : PolicyWords::tr("%1, where that is more than by age").arg(ratePercent(rate));
}

QString campaignDebts(const negotiation::Campaign& campaign)
{
    QString words = filterWords(campaign.debts);
    if (words.isEmpty())
        words = PolicyWords::tr("all");
    return campaign.fromDays == 0
               ? words
               : words + QStringLiteral(" · ") + PolicyWords::tr("%n day(s) late or more", nullptr, campaign.fromDays);
}

QString comesBack(const negotiation::Campaign& campaign)
{
    QStringList words;
    const auto add = [&](const char* state, const QString& word) {
        if (campaign.givesBack.contains(QLatin1StringView(state)))
            words.append(word);
    };
    add("cancelled", PolicyWords::tr("cancelled"));
    add("broken", PolicyWords::tr("broken"));
    add("renegotiated", PolicyWords::tr("renegotiated"));
    return words.isEmpty() ? PolicyWords::tr("never came into force")
                           : PolicyWords::tr("never came into force, or is %1").arg(words.join(QStringLiteral(", ")));
}

/// Each cell by itself: whose row, which column, what it says.
std::vector<PolicyDifference> sayings(const Policy& policy)
{
    std::vector<PolicyPart> parts = policyParts(policy);
    for (const negotiation::Campaign& campaign : policy.campaigns) {
        parts.push_back(campaignPart(campaign));
        parts.back().title = PolicyWords::tr("Campaign %1").arg(campaign.name);
    }
    std::vector<PolicyDifference> all{{{}, PolicyWords::tr("Name"), {}, policy.name}};
    for (const PolicyPart& part : parts) {
        for (const QStringList& row : part.rows) {
            for (qsizetype i = 1; i < row.size(); ++i)
                all.push_back({part.title,
                    part.head.isEmpty() ? row[0] : QStringLiteral("%1 · %2").arg(row[0], part.head[i]), {}, row[i]});
        }
    }
    return all;
}

} // namespace

QString ratePercent(const money::Rate& rate)
{
    QString text = rate.toString();
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', u',') + u'%';
}

QString policyTime(Instant at)
{
    const QDateTime when = at.in(deskZone());
    return format::date(when.date()) + u' ' + format::time(when.time());
}

std::vector<PolicyPart> policyParts(const Policy& policy)
{
    std::vector<PolicyPart> parts;
    for (const negotiation::DiscountTable& table : policy.discounts)
        parts.push_back(discountPart(table, policy.discounts.size() == 1));
    parts.front().note = PolicyWords::tr("Of everything that is owed that day: principal, fine and interest.");
    parts.push_back(grantsPart(policy));
    parts.push_back(paymentPart(policy));
    parts.push_back(combinationPart(policy));
    parts.push_back(hardshipPart(policy));
    parts.push_back(agreementPart(policy));
    return parts;
}

PolicyPart campaignPart(const negotiation::Campaign& campaign)
{
    return {.title = campaign.name,
        .rows = {{PolicyWords::tr("Period"),
                     PolicyWords::tr("%1 to %2").arg(format::date(campaign.from), format::date(campaign.until))},
            {PolicyWords::tr("Debts"), campaignDebts(campaign)},
            {PolicyWords::tr("Discount in one payment"), campaignDiscount(campaign, campaign.cash)},
            {PolicyWords::tr("Discount in instalments"), campaignDiscount(campaign, campaign.plan)},
            {PolicyWords::tr("Granted by"), roleAndAbove(campaign.role)},
            {PolicyWords::tr("Budget"), reais(campaign.budget)},
            {PolicyWords::tr("The money comes back when the agreement"), comesBack(campaign)}}};
}

std::vector<PolicyDifference> policyDifferences(const Policy& before, const Policy& after)
{
    const std::vector<PolicyDifference> old = sayings(before);
    std::vector<PolicyDifference> all = sayings(after);
    const auto saying = [](const std::vector<PolicyDifference>& where, const PolicyDifference& one) {
        return std::ranges::find_if(
            where, [&](const PolicyDifference& other) { return other.part == one.part && other.what == one.what; });
    };
    for (PolicyDifference& one : all) {
        if (const auto found = saying(old, one); found != old.end())
            one.before = found->after;
    }
    for (const PolicyDifference& gone : old) {
        if (saying(all, gone) == all.end())
            all.push_back({gone.part, gone.what, gone.after, {}});
    }
    std::erase_if(all, [](const PolicyDifference& one) { return one.before == one.after; });
    return all;
}

} // namespace trato::ui
