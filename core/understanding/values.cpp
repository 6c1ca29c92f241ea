#include "understanding/values.h"

#include "understanding/language/vocabulary.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The intents that deal with sums, plans and days.
constexpr std::array dealing{Intent::AskOffer, Intent::CounterOffer, Intent::AcceptOffer, Intent::PromiseToPay,
    Intent::AskPaymentSlip, Intent::ClaimsPaid, Intent::AskExtension, Intent::AskCallback};

/// How far an intent speaks for or against a sum in its message being one offered, promised, asked for or paid.
int amountLeaning(Intent intent)
{
    switch (intent) {
    case Intent::CounterOffer:
    case Intent::AcceptOffer:
    case Intent::PromiseToPay:
    case Intent::AskPaymentSlip:
    case Intent::ClaimsPaid: return 1;
    case Intent::AskOffer: return 0;
    case Intent::AskExtension: return -1;
    case Intent::PaymentProblem:
    case Intent::ThirdParty:
    case Intent::Other:
    case Intent::AskHuman:
    case Intent::AskCallback:
    case Intent::AskChannelChange:
    case Intent::Greeting:
    case Intent::ConfirmIdentity:
    case Intent::WrongPerson:
    case Intent::AskBalance:
    case Intent::RejectOffer:
    case Intent::Dispute:
    case Intent::OptOut:
    case Intent::DataRequest:
    case Intent::Thanks: break;
    }
    return -9;
}

/// "pago 3 parcelas segunda e as outras depois", "pago as duas segunda": some of those there are.
bool isPaidOfThem(const Analysis& analysis, const InstalmentMention& mention)
{
    static const Vocabulary paying{"pago"_L1, "pagar"_L1, "quito"_L1, "quitar"_L1, "acerto"_L1, "acertar"_L1};
    const QString before = wordAt(analysis.words, mention.first - 1);
    const int verb = mention.first - (before == "as"_L1 ? 2 : 1);
    const bool priced = wordAt(analysis.words, mention.end) == "de"_L1;
    return !priced && paying.has(wordAt(analysis.words, verb)) &&
           (before == "as"_L1 || wordAt(analysis.words, mention.end - 1).startsWith("parc"_L1));
}

/// "dá pra esticar até 36 meses?", "simula pra mim nove vezes": more time that is asked for as a plan.
bool isStretched(const Analysis& analysis, const InstalmentMention& mention)
{
    static const Vocabulary stretching{"divid*"_L1, "parcel*"_L1, "simul*"_L1, "estic*"_L1, "along*"_L1, "estend*"_L1,
        "reneg*"_L1, "refinanc*"_L1, "reparcel*"_L1};
    return isAfter(analysis.words, mention.first, 5, stretching);
}

/// Who wants slips names the plan that they are of: "3 boletos de 900", "o carnê das dez".
bool namesInstalments(const Analysis& analysis, const InstalmentMention& mention, Intent intent)
{
    if (intent == Intent::PromiseToPay && isPaidOfThem(analysis, mention))
        return false;
    if (intent == Intent::AskExtension)
        return !mention.bare && isStretched(analysis, mention);
    return intent == Intent::CounterOffer || intent == Intent::AskOffer || intent == Intent::AcceptOffer ||
           intent == Intent::PromiseToPay || (intent == Intent::AskPaymentSlip && !mention.bare);
}

/// The least weight a day needs to be the one to pay or to call on.
int dateHurdle(Intent intent)
{
    switch (intent) {
    case Intent::PromiseToPay:
    case Intent::AskExtension:
    case Intent::CounterOffer:
    case Intent::AcceptOffer:
    case Intent::AskPaymentSlip:
    case Intent::AskOffer: return 1;
    case Intent::AskBalance: return 2;
    case Intent::AskCallback: return -1; // also "amanhã é feriado, liga qualquer hora"
    default: return 100;
    }
}

void addEvidence(const Analysis& analysis, const QString& label, int first, int end, Reading& reading)
{
    reading.evidence.append({label, analysis.words[first].from, analysis.words[end - 1].to, {}});
}

/// "na quarta 25": the figure belongs to the day.
bool isPartOfDay(const Analysis& analysis, const AmountMention& amount)
{
    return std::any_of(analysis.dates.begin(), analysis.dates.end(), [&](const DateMention& date) {
        return date.first <= amount.first && amount.end <= date.end &&
               (date.first < amount.first || amount.end < date.end);
    });
}

/// "fico com a de 24": a length of plan.
bool isLength(const Analysis& analysis, const AmountMention& amount)
{
    return std::any_of(analysis.instalments.begin(), analysis.instalments.end(), [&](const InstalmentMention& plan) {
        return plan.first == amount.first && amount.cents == plan.count * qint64{100};
    });
}

/// Of several sums: a down payment, then the part of a plan (of the plan taken, where it is named: "fico com a de
/// doze"), then where both would meet or what is said to be given.
int rankOf(const AmountMention& mention, std::optional<int> plan)
{
    if (mention.downPayment)
        return 4;
    if (mention.instalments > 0)
        return mention.instalments == plan ? 3 : 2;
    return mention.closing || mention.given ? 1 : 0;
}

const AmountMention* amountFrom(const Analysis& analysis, int hurdle, std::optional<int> plan)
{
    const AmountMention* best = nullptr;
    for (const AmountMention& mention : analysis.amounts) {
        const bool ofAnotherPlan =
            mention.instalments > 0 && plan && mention.instalments != plan; // "12x de 240? em 20"
        const bool counts = mention.weight >= hurdle && !ofAnotherPlan && !isPartOfDay(analysis, mention) &&
                            !isLength(analysis, mention);
        if (counts && (!best || rankOf(mention, plan) > rankOf(*best, plan)))
            best = &mention;
    }
    return best;
}

void readAmount(const Analysis& analysis, const ValueIntents& intents, Reading& reading)
{
    constexpr int needed = 2;
    const int leaning = amountLeaning(intents.ofSums);
    const AmountMention* best = amountFrom(analysis, needed - leaning, reading.instalments);
    if (!best && leaning > 0 &&
        intents.sumsAreMeant) // who offers, promises or paid means a sum that nothing speaks against
        best = amountFrom(analysis, 0, reading.instalments);
    if (!best)
        return;
    reading.amountCents = best->cents;
    addEvidence(analysis, u"amount_cents"_s, best->first, best->end, reading);
}

/// "hoje não dá, mas amanhã": what comes after the turn is what is meant.
template <class Mention>
bool turnsBetween(const Analysis& analysis, const Mention& before, const Mention& after)
{
    return std::any_of(analysis.words.begin() + before.end, analysis.words.begin() + after.first,
        [](const Word& word) { return word.is("mas"_L1) || word.is("porem"_L1) || word.is("mais"_L1); });
}

/// Terms that the message surely deals with: there a number alone may be a length of plan.
bool dealsWithTerms(const ValueIntents& intents)
{
    return intents.sumsAreMeant && (intents.ofSums == Intent::CounterOffer || intents.ofSums == Intent::AskOffer ||
                                       intents.ofSums == Intent::AcceptOffer);
}

bool isDay(const Analysis& analysis, const InstalmentMention& mention)
{
    return std::any_of(analysis.dates.begin(), analysis.dates.end(),
        [&](const DateMention& date) { return date.first <= mention.first && mention.end <= date.end; });
}

/// Who promises names other days too ("recebo sexta e pago segunda"): the day whose own words pay.
bool promises(Intent intent)
{
    return intent == Intent::PromiseToPay || intent == Intent::CounterOffer || intent == Intent::AcceptOffer;
}

/// "250 dia 1 e 250 dia 15": as many instalments as the same sum is named, each with a day of its own.
void readEqualParts(const Analysis& analysis, Reading& reading)
{
    const QVector<AmountMention>& sums = analysis.amounts;
    const bool equal = sums.size() >= 2 && std::all_of(sums.begin(), sums.end(), [&](const AmountMention& sum) {
        return sum.cents == sums.first().cents && sum.weight >= 0 && sum.instalments == 0;
    });
    if (!equal || analysis.dates.size() != sums.size())
        return;
    for (qsizetype i = 0; i < sums.size(); ++i) {
        const int next = i + 1 < sums.size() ? sums[i + 1].first : static_cast<int>(analysis.words.size());
        if (analysis.dates[i].first < sums[i].end || analysis.dates[i].end > next)
            return;
    }
    reading.instalments = static_cast<int>(sums.size());
    addEvidence(analysis, u"instalments"_s, sums.first().first, analysis.dates.last().end, reading);
}

void readInstalments(const Analysis& analysis, const ValueIntents& intents, Reading& reading)
{
    const auto counts = [&](const InstalmentMention& mention) {
        return !mention.refused && namesInstalments(analysis, mention, intents.ofSums) &&
               (!mention.bare || (dealsWithTerms(intents) && !isDay(analysis, mention)));
    };
    auto found = std::find_if(analysis.instalments.begin(), analysis.instalments.end(),
        [&](const InstalmentMention& mention) { return counts(mention) && mention.chosen; });
    if (found == analysis.instalments.end())
        found = std::find_if(analysis.instalments.begin(), analysis.instalments.end(), counts);
    if (found == analysis.instalments.end()) {
        if (intents.ofSums == Intent::CounterOffer)
            readEqualParts(analysis, reading);
        return;
    }
    // "vocês falaram 9x, mas em 11 dá?"
    const auto next = std::find_if(found + 1, analysis.instalments.end(), counts);
    if (next != analysis.instalments.end() && !found->chosen && turnsBetween(analysis, *found, *next))
        found = next;
    reading.instalments = found->count;
    addEvidence(analysis, u"instalments"_s, found->first, found->end, reading);
}

/// Of two payments the first is meant; who moves a day, wants a slip or a call speaks of one.
bool oneDayIsMeant(Intent intent)
{
    return intent == Intent::AskExtension || intent == Intent::AskPaymentSlip || intent == Intent::AskCallback;
}

/// "quanto fica se eu pagar hoje?" names a day to pay, "quanto está hoje?" doesn't.
bool isCondition(const Analysis& analysis, const DateMention& mention)
{
    return isAfter(analysis.words, mention.first, 6, Vocabulary{"se"_L1});
}

void readDate(const Analysis& analysis, Intent intent, Reading& reading)
{
    const int hurdle = dateHurdle(intent);
    const DateMention* found = nullptr;
    for (const DateMention& mention : analysis.dates) {
        if (mention.weight < hurdle || (intent == Intent::AskBalance && !isCondition(analysis, mention)))
            continue;
        const bool aimedAt = oneDayIsMeant(intent) && found && mention.weight > found->weight;
        const bool paidOn = promises(intent) && found && mention.pays && !found->pays;
        const bool first = found && mention.starts && !found->starts && intent != Intent::AskCallback;
        if (!found || first || ((aimedAt || paidOn) && !found->starts) || turnsBetween(analysis, *found, mention))
            found = &mention;
    }
    if (!found)
        return;
    reading.date = found->date;
    addEvidence(analysis, u"date"_s, found->first, found->end, reading);
}

/// Who refuses, disputes, asks for the balance or can't pay names sums that are not to be paid.
bool namesOtherSums(Intent intent)
{
    return intent == Intent::RejectOffer || intent == Intent::Dispute || intent == Intent::AskBalance ||
           intent == Intent::PaymentProblem;
}

/// The likeliest intent, or from the chance `enough` on that any of them is meant the likeliest that deals with values.
Intent likeliestFrom(double enough, const std::vector<double>& probable)
{
    const auto less = [&](Intent left, Intent right) {
        return probable[static_cast<size_t>(left)] < probable[static_cast<size_t>(right)];
    };
    const double together = std::accumulate(dealing.begin(), dealing.end(), 0.0,
        [&](double sum, Intent intent) { return sum + probable[static_cast<size_t>(intent)]; });
    if (together >= enough)
        return *std::max_element(dealing.begin(), dealing.end(), less);
    return static_cast<Intent>(std::max_element(probable.begin(), probable.end()) - probable.begin());
}

} // namespace

ValueIntents valueIntents(const std::vector<double>& probable)
{
    // Sums that are offered are easily told from others by their own words; days are named in any story.
    constexpr double enoughForSums = 0.10;
    constexpr double enoughForDays = 0.25;
    constexpr double enoughBesideOthers = 0.20;
    const bool others = namesOtherSums(likeliestFrom(1.0, probable));
    const Intent ofSums = likeliestFrom(others ? enoughBesideOthers : enoughForSums, probable);
    return {.ofSums = ofSums,
        .ofDays = likeliestFrom(enoughForDays, probable),
        .sumsAreMeant = ofSums == likeliestFrom(1.0, probable)};
}

bool dealsWithValues(Intent intent) { return std::find(dealing.begin(), dealing.end(), intent) != dealing.end(); }

void readValues(const Analysis& analysis, const ValueIntents& intents, Reading& reading)
{
    readInstalments(analysis, intents, reading);
    readAmount(analysis, intents, reading);
    readDate(analysis, intents.ofDays, reading);
}

} // namespace trato::understanding
