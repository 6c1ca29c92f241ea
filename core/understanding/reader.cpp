#include "understanding/answers.h"
#include "understanding/calibration.h"
#include "understanding/judge.h"
#include "understanding/language/analysis.h"
#include "understanding/language/resource.h"
#include "understanding/language/vocabulary.h"
#include "understanding/understanding.h"
#include "understanding/values.h"

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

bool saysNothing(const Words& words)
{
    return std::all_of(words.begin(), words.end(), [](const Word& word) { return word.is("."_L1) || word.is(","_L1); });
}

/// Whether a sum stands there that its own words offer or promise.
bool namesGivenSum(const Analysis& analysis, const Passage& sentence)
{
    constexpr int clearly = 2;
    return std::any_of(analysis.amounts.begin(), analysis.amounts.end(), [&](const AmountMention& amount) {
        return amount.weight >= clearly && amount.first >= sentence.first && amount.end <= sentence.end;
    });
}

/// A sure wish that debtors utter every day, seldom with a sorrow behind it.
bool isPlainBusiness(const Reading& reading)
{
    constexpr double plainWish = 0.97; // to be left alone, and nothing else
    switch (reading.intent) {
    case Intent::Other:
    case Intent::ThirdParty:
    case Intent::Dispute:
    case Intent::RejectOffer:
    case Intent::AskHuman: return false;
    case Intent::OptOut: return reading.confidence >= plainWish;
    default: return reading.isSure();
    }
}

Result<std::unique_ptr<Judge>> judgeFrom(Subject subject, const QString& name)
{
    return Judge::create(subject, resourceFile(name + u".bin"_s), resourceFile(name + u"-linear.bin"_s));
}

} // namespace

struct Reader::Parts {
    Knowledge knowledge;
    std::unique_ptr<Judge> intents;
    std::unique_ptr<Judge> sensitivities;
    Calibration calibration;

    /// Returns the intents that values are to be read by.
    ValueIntents readIntent(
        const Analysis& analysis, const FeaturesOfLine& features, const Message& message, Reading& reading) const;
    void readSensitivities(const Analysis& analysis, const FeaturesOfLine& features, Reading& reading) const;
    /// A near miss holds for its own clause: the words beside it speak for themselves.
    void markBesideGuards(const Analysis& analysis, Calibration::Marks& guessed) const;
    /// A promise or an offer may stand in one sentence of a story: its intent is the one that values are read by.
    void findDealingSentence(const Analysis& analysis, ValueIntents& dealing) const;
};

Reader::Reader(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open()
{
    auto parts = std::make_unique<Parts>();
    TRATO_TRY(parts->knowledge, Knowledge::load());
    TRATO_TRY(parts->intents, judgeFrom(Subject::Intents, u"intents"_s));
    TRATO_TRY(parts->sensitivities, judgeFrom(Subject::Sensitivities, u"sensitivities"_s));
    TRATO_TRY(parts->calibration, Calibration::fromJson(resourceFile(u"calibration.json"_s)));
    return std::unique_ptr<Reader>(new Reader(std::move(parts)));
}

std::unique_ptr<Reader> Reader::deaf() { return std::unique_ptr<Reader>(new Reader(nullptr)); }

Reading Reader::read(const Message& message) const
{
    Reading reading;
    if (!m_parts)
        return reading;
    const QStringView own = message.channel == Channel::Email ? ownPart(message.text) : QStringView(message.text);
    const Analysis analysis = analyse(own, message.receivedAt.dateIn(message.zone), m_parts->knowledge);
    if (saysNothing(analysis.words))
        return reading;
    const FeaturesOfLine features = featuresOfLine(intentLine(analysis));
    ValueIntents dealing = m_parts->readIntent(analysis, features, message, reading);
    if (!dealsWithValues(dealing.ofSums))
        m_parts->findDealingSentence(analysis, dealing);
    if (!plainAnswer(analysis.words, message.before)) // a bare yes, no or stop hides no sorrow
        m_parts->readSensitivities(analysis, features, reading);
    readValues(analysis, dealing, reading);
    if (own.size() >= longestRead && message.text.size() > longestRead)
        reading.confidence = 0;
    return reading;
}

ValueIntents Reader::Parts::readIntent(
    const Analysis& analysis, const FeaturesOfLine& features, const Message& message, Reading& reading) const
{
    if (const auto answer = plainAnswer(analysis.words, message.before)) {
        reading.intent = answer->intent;
        reading.confidence = answer->confidence;
        return {.ofSums = answer->intent, .ofDays = answer->intent};
    }
    const std::vector<double> probable = calibration.intents(intents->probabilities(features.line, features.all));
    const auto best = std::max_element(probable.begin(), probable.end());
    reading.intent = static_cast<Intent>(best - probable.begin());
    reading.confidence = *best;
    return valueIntents(probable);
}

void Reader::Parts::findDealingSentence(const Analysis& analysis, ValueIntents& dealing) const
{
    constexpr double enough = 0.6;
    for (const Passage& sentence : passagesOf(analysis.words)) {
        if (!namesGivenSum(analysis, sentence))
            continue;
        const std::vector<double> probable =
            calibration.intents(intents->probabilities(intentLineOf(analysis, sentence)));
        const auto best = std::max_element(probable.begin(), probable.end());
        const auto intent = static_cast<Intent>(best - probable.begin());
        if (*best >= enough && (intent == Intent::CounterOffer || intent == Intent::PromiseToPay)) {
            dealing = {.ofSums = intent, .ofDays = intent, .sumsAreMeant = false};
            return;
        }
    }
}

void Reader::Parts::markBesideGuards(const Analysis& analysis, Calibration::Marks& guessed) const
{
    constexpr double clearly = 0.5;
    constexpr int fewestWords = 3;
    for (const PhraseHit& guard : analysis.phrases.guards) {
        const auto place = static_cast<size_t>(guard.sensitivity);
        for (const Passage& beside : besideClause(analysis.words, {guard.first, guard.end})) {
            if (guessed[place] || beside.end - beside.first < fewestWords)
                continue;
            const std::vector<double> probable =
                sensitivities->probabilities(sensitivityLine(analysis, beside.first, beside.end));
            guessed[place] = calibration.sensitivity(guard.sensitivity, probable[place]) >= clearly;
        }
    }
}

void Reader::Parts::readSensitivities(const Analysis& analysis, const FeaturesOfLine& features, Reading& reading) const
{
    const Passage whole{0, static_cast<int>(analysis.words.size())};
    const QVector<Passage> pieces = passagesOf(analysis.words);
    const Judge::Said said = sensitivities->said(
        sensitivityLine(analysis, whole.first, whole.end), features.ofWords, sensitivityLines(analysis, pieces));
    const auto where = [&](size_t place) { return said.pieces[place] < 0 ? whole : pieces[said.pieces[place]]; };
    const auto addEvidence = [&](Sensitivity sensitivity, int first, int end, std::optional<double> certainty) {
        reading.evidence.append(
            {sensitivityName(sensitivity), analysis.words[first].from, analysis.words[end - 1].to, certainty});
    };
    const auto doubt = isPlainBusiness(reading) ? Calibration::Doubt::Dismissed : Calibration::Doubt::Counts;
    const auto isSure = [&](Sensitivity sensitivity) {
        return analysis.phrases.isSure(sensitivity) &&
               Calibration::confirms(sensitivity, said.probabilities[static_cast<size_t>(sensitivity)]);
    };
    const auto& all = allSensitivities();
    const auto beside =
        std::any_of(all.begin(), all.end(), isSure) ? Calibration::Beside::SurePhrase : Calibration::Beside::Nothing;
    Calibration::Marks guessed{};
    if (!analysis.isPlain) {
        guessed = calibration.guessed(
            said.probabilities, analysis.phrases.guarded, {.doubt = doubt, .beside = beside, .words = whole.end});
        markBesideGuards(analysis, guessed);
    }
    for (const Sensitivity sensitivity : allSensitivities()) {
        const auto place = static_cast<size_t>(sensitivity);
        const bool sure = isSure(sensitivity);
        if (!sure && !guessed[place])
            continue;
        reading.sensitivities.append(sensitivity);
        for (const PhraseHit& hit : analysis.phrases.sure) {
            if (sure && hit.sensitivity == sensitivity)
                addEvidence(sensitivity, hit.first, hit.end, {});
        }
        if (!sure)
            addEvidence(sensitivity, where(place).first, where(place).end, said.probabilities[place]);
    }
}

} // namespace trato::understanding
