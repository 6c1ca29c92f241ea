#include "training/score.h"

#include "queue/dispositions.h"
#include "training/words.h"

#include <QHash>

#include <algorithm>

namespace trato::training {

namespace {

const QString discloses = QStringLiteral("discloses");

/// What a criterion saw, before it becomes points.
struct Finding {
    Grade grade = Grade::Missed;
    QString says;
    QString advice = {};
    std::vector<const Moment*> quotes = {};
};

Finding good(const QString& says, std::vector<const Moment*> quotes = {})
{
    return {Grade::Good, says, {}, std::move(quotes)};
}
Finding partly(const QString& says, const QString& advice, std::vector<const Moment*> quotes = {})
{
    return {Grade::Partly, says, advice, std::move(quotes)};
}
Finding missed(const QString& says, const QString& advice, std::vector<const Moment*> quotes = {})
{
    return {Grade::Missed, says, advice, std::move(quotes)};
}

QString lasted(std::chrono::microseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// A look at one record for one criterion.
class Look final {
public:
    Look(const Scenario& scenario, const Record& record, const Criterion& criterion)
        : m_scenario(scenario)
        , m_record(record)
        , m_criterion(criterion)
    {
    }

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const Record& record() const { return m_record; }
    [[nodiscard]] const Criterion& criterion() const { return m_criterion; }

    /// Ours with one of these moves, not before `since`.
    [[nodiscard]] std::vector<const Moment*> ours(const QStringList& moves, Instant since = {}) const
    {
        std::vector<const Moment*> found;
        for (const Moment& moment : m_record.moments) {
            const bool does = moves.isEmpty() || std::any_of(moves.begin(), moves.end(),
                                                     [&](const QString& one) { return moment.has(one); });
            if (moment.side == Side::Ours && moment.at >= since && does)
                found.push_back(&moment);
        }
        return found;
    }
    /// Theirs that told `mark`, the first; null when they never did.
    [[nodiscard]] const Moment* told(const QString& mark) const
    {
        const auto& all = m_record.moments;
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const Moment& moment) { return moment.side == Side::Theirs && moment.marks.contains(mark); });
        return found == all.end() ? nullptr : &*found;
    }
    [[nodiscard]] const Moment* act(const QString& name) const
    {
        const auto& all = m_record.moments;
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Moment& moment) { return moment.side == Side::Act && moment.has(name); });
        return found == all.end() ? nullptr : &*found;
    }
    /// What the criterion counts from: what they said, or their first message.
    [[nodiscard]] const Moment* cause() const { return told(m_criterion.after); }
    [[nodiscard]] Instant since() const
    {
        const Moment* const said = m_criterion.after.isEmpty() ? nullptr : cause();
        return said ? said->at : m_record.attempt.openedAt;
    }
    [[nodiscard]] bool inTime(Instant at) const
    {
        return m_criterion.withinSeconds == 0 || at - since() <= std::chrono::seconds(m_criterion.withinSeconds);
    }

private:
    const Scenario& m_scenario;
    const Record& m_record;
    const Criterion& m_criterion;
};

std::vector<const Moment*> with(std::initializer_list<const Moment*> moments)
{
    std::vector<const Moment*> present;
    for (const Moment* const one : moments) {
        if (one)
            present.push_back(one);
    }
    return present;
}

Finding firstAnswer(const Look& look)
{
    const auto ours = look.ours({});
    const QString advice = Words::tr("Answer with a short greeting at once; the rest can follow.");
    if (ours.empty())
        return missed(Words::tr("Nobody answered them."), advice, with({look.told(QString())}));
    const auto waited = ours.front()->at - look.since();
    const auto limit = std::chrono::seconds(look.criterion().withinSeconds);
    const QString says = Words::tr("The first answer came after %1.").arg(lasted(waited));
    if (waited <= limit)
        return good(says, {ours.front()});
    return waited <= 3 * limit ? partly(says, advice, {ours.front()}) : missed(says, advice, {ours.front()});
}

Finding identifiedOther(const Look& look)
{
    const auto telling = look.ours({discloses});
    const QString advice = Words::tr(
        "To somebody else say nothing of a debt, not even that there is one: apologise and take the number away.");
    if (!telling.empty())
        return missed(Words::tr("A debt was told to somebody who does not owe it."), advice, telling);
    if (!look.record().identityAt.isNever())
        return missed(Words::tr("Somebody else's identity was confirmed."), advice,
            with({look.told(QStringLiteral("wrong_person"))}));
    return good(
        Words::tr("Nothing was told to somebody who does not owe."), with({look.told(QStringLiteral("wrong_person"))}));
}

Finding identified(const Look& look)
{
    if (look.scenario().identity == Identity::Other)
        return identifiedOther(look);
    const Instant confirmed = look.record().identityAt;
    const Moment* const proof = look.told(QStringLiteral("identified"));
    const QString advice = Words::tr(
        "Ask who you are talking to and wait for the answer; confirm it (Ctrl+E), and only then speak of the debt.");
    auto early = look.ours({discloses});
    std::erase_if(early, [&](const Moment* one) {
        return proof && one->at > proof->at && !confirmed.isNever() && one->at >= confirmed;
    });
    if (!early.empty())
        return missed(Words::tr("The debt was told before it was clear who writes."), advice, early);
    if (confirmed.isNever())
        return missed(Words::tr("Nobody confirmed who writes."), advice, with({proof}));
    if (!proof || proof->at > confirmed)
        return partly(
            Words::tr("The identity was confirmed before they had said who they are."), advice, with({proof}));
    auto quotes = look.ours({QStringLiteral("asks_identity")});
    quotes.resize(std::min<std::size_t>(quotes.size(), 1));
    quotes.push_back(proof);
    return good(Words::tr("Identified first, the debt afterwards."), quotes);
}

Finding noPressure(const Look& look)
{
    const auto pressing = look.ours({QStringLiteral("presses")});
    const QString advice =
        Words::tr("Say what is possible and until when it truly stands; no threat, no “only today”.");
    if (look.ours({}).empty())
        return missed(Words::tr("Nothing was said."), advice);
    if (pressing.empty())
        return good(Words::tr("No threat and no false urgency."));
    return pressing.size() == 1
               ? partly(Words::tr("One sentence pressed them."), advice, pressing)
               : missed(Words::tr("They were pressed %1 times.").arg(pressing.size()), advice, pressing);
}

Finding tone(const Look& look)
{
    const auto rude = look.ours({QStringLiteral("rude")});
    const QString advice = Words::tr(
        "Greet them, use their name, and say that you heard what they told you before you ask for something.");
    if (!rude.empty())
        return missed(Words::tr("Something rude was said."), advice, rude);
    auto kind = look.ours(look.criterion().accepts);
    if (kind.empty() || look.ours({}).empty())
        return partly(Words::tr("Nothing rude, and nothing warm either."), advice);
    kind.resize(1);
    return good(Words::tr("A human tone."), kind);
}

Finding capacity(const Look& look)
{
    const auto asked = look.ours({QStringLiteral("asks_capacity")});
    const auto offered = look.ours({QStringLiteral("offers")});
    const QString advice = Words::tr("Ask what fits into their month before you put numbers on the table.");
    if (asked.empty())
        return missed(Words::tr("Nobody asked what they can pay."), advice, offered);
    if (!offered.empty() && offered.front()->at < asked.front()->at)
        return partly(Words::tr("The offer came before the question."), advice, {offered.front(), asked.front()});
    return good(Words::tr("Asked before offering."), with({asked.front(), look.told(QStringLiteral("capacity"))}));
}

bool payable(const SpokenTerms& terms, const Scenario& scenario)
{
    const qint64 atOnce = terms.instalments > 1 ? terms.entryCents : terms.entryCents + terms.amountCents;
    return atOnce <= scenario.entryCents && (terms.instalments <= 1 || terms.amountCents <= scenario.capacityCents);
}

Finding fits(const Look& look)
{
    const Moment* const told = look.told(QStringLiteral("capacity"));
    const QString advice = Words::tr("Take the offer that stays below what they said they can pay: a promise that is "
                                     "kept is worth more than a large one.");
    for (const MadeAgreement& one : look.record().agreements) {
        const auto offers = look.ours({QStringLiteral("offers")});
        std::vector<const Moment*> quotes = with({told});
        if (!offers.empty())
            quotes.push_back(offers.back());
        return payable(one.terms, look.scenario())
                   ? good(Words::tr("The agreement fits what they can pay."), quotes)
                   : missed(Words::tr("The agreement is more than they can pay."), advice, quotes);
    }
    const auto offers = look.ours({QStringLiteral("offers")});
    for (const Moment* const offer : offers) {
        if (offer->terms && payable(*offer->terms, look.scenario()))
            return partly(Words::tr("An offer fitted, and no agreement was made of it."),
                Words::tr("When they take it, make the agreement (F2) at once."), with({told, offer}));
    }
    return missed(offers.empty() ? Words::tr("Nothing was offered.") : Words::tr("No offer fitted what they can pay."),
        advice, offers);
}

Finding hold(const Look& look)
{
    const QString advice =
        Words::tr("Let collection stand still as soon as you read it: care (Ctrl+Shift+C) or the outcome that holds.");
    const Moment* const cause = look.cause();
    if (!cause)
        return partly(Words::tr("They did not come to tell it."), Words::tr("Leave room: ask what happened."));
    const auto& accepts = look.criterion().accepts;
    for (const Record::Hold& one : look.record().holds) {
        if (!accepts.isEmpty() && !accepts.contains(one.reason))
            continue;
        const QString says = Words::tr("Collection stood still %1 after they told it.")
                                 .arg(lasted(std::max(one.since - cause->at, std::chrono::microseconds(0))));
        return look.inTime(one.since) ? good(says, with({cause, look.act(QStringLiteral("act_care"))}))
                                      : partly(says, advice, {cause});
    }
    return missed(Words::tr("Collection went on."), advice, {cause});
}

Finding stop(const Look& look)
{
    const QString advice = Words::tr("Confirm in one message, record the wish (do not contact), and leave it at that.");
    const Moment* const cause = look.cause();
    const Instant recorded = look.record().stoppedAt;
    if (!cause || recorded.isNever())
        return missed(Words::tr("Their wish was not recorded."), advice, with({cause}));
    auto later = look.ours({}, recorded);
    const auto said = look.ours({}, cause->at);
    if (later.size() > 1 || said.size() > 2)
        return partly(
            Words::tr("The wish was recorded, and they were written to %1 more times.").arg(said.size()), advice, said);
    const QString says = Words::tr("The wish was recorded %1 after they said it.").arg(lasted(recorded - cause->at));
    const auto quotes = with({cause, look.act(QStringLiteral("act_stop")), look.act(QStringLiteral("act_wrapup"))});
    return look.inTime(recorded) ? good(says, quotes) : partly(says, advice, quotes);
}

Finding noMoney(const Look& look)
{
    const Moment* const cause = look.cause();
    const QString advice =
        Words::tr("After such words, money waits: first the person, then whoever takes the case over.");
    if (!cause)
        return good(Words::tr("Money was not spoken of."));
    const auto telling = look.ours({discloses, QStringLiteral("offers")}, cause->at);
    if (!telling.empty())
        return missed(Words::tr("Money was spoken of after what they had told."), advice, telling);
    return good(Words::tr("After what they told, no word about money."), {cause});
}

Finding handedOver(const Look& look)
{
    const Record& record = look.record();
    const Moment* const cause = look.cause();
    const QString advice = Words::tr("What you may not decide goes to who may: supervisor (F7), care, or an approval.");
    const bool asked = std::any_of(record.agreements.begin(), record.agreements.end(),
        [](const MadeAgreement& one) { return one.state == QStringLiteral("awaiting_approval"); });
    if (!record.atSupervisor && !record.atCare && !asked)
        return missed(Words::tr("It stayed where it could not be decided."), advice, with({cause}));
    const Moment* act = look.act(QStringLiteral("act_handover"));
    if (!act)
        act = look.act(QStringLiteral("act_care"));
    const auto quotes = with({cause, act});
    return !act || look.inTime(act->at) ? good(Words::tr("Given to who decides it."), quotes)
                                        : partly(Words::tr("Given to who decides it, late."), advice, quotes);
}

Finding wrongHandle(const Look& look)
{
    const auto quotes = with({look.told(QStringLiteral("wrong_person")), look.act(QStringLiteral("act_wrong")),
        look.act(QStringLiteral("act_wrapup"))});
    if (look.record().wrongHandle)
        return good(Words::tr("The number goes to nobody else any more."), quotes);
    return missed(Words::tr("The number can still be written to."),
        Words::tr("Mark the number as somebody else's, or wrap up with “not the right party”."), quotes);
}

Finding promise(const Look& look)
{
    const auto quotes = with({look.told(QStringLiteral("day")), look.act(QStringLiteral("act_promise"))});
    if (!look.record().promisedAt.isNever())
        return good(Words::tr("A day was agreed and recorded."), quotes);
    return look.record().agreements.empty()
               ? missed(Words::tr("No day was recorded."),
                     Words::tr("Ask for a day, repeat it to them, and record it (F4)."), quotes)
               : good(Words::tr("An agreement with its days was made."), quotes);
}

Finding outcome(const Look& look)
{
    const Criterion& criterion = look.criterion();
    const QString& code = look.record().disposition;
    const auto shown = [](const QString& one) {
        const auto known = queue::Dispositions::standard().byCode(one);
        return known ? known->label.shown() : one;
    };
    const QString advice = criterion.accepts.isEmpty()
                               ? QString()
                               : Words::tr("What happened here is called: %1.").arg(shown(criterion.accepts.first()));
    const auto quotes = with({look.act(QStringLiteral("act_wrapup")), look.act(QStringLiteral("act_handover"))});
    if (code.isEmpty())
        return missed(Words::tr("It was not wrapped up."), advice);
    const QString says = Words::tr("Wrapped up as: %1.").arg(shown(code));
    if (criterion.accepts.contains(code))
        return good(says, quotes);
    return criterion.nearly.contains(code) ? partly(says, advice, quotes) : missed(says, advice, quotes);
}

struct Known {
    const char* id;
    const char* name;
    Finding (*find)(const Look&);
};

constexpr Known known[] = {
    {"first_answer", QT_TRANSLATE_NOOP("training", "Time to the first answer"), &firstAnswer},
    {"identified", QT_TRANSLATE_NOOP("training", "Identified before telling"), &identified},
    {"no_pressure", QT_TRANSLATE_NOOP("training", "No false urgency"), &noPressure},
    {"tone", QT_TRANSLATE_NOOP("training", "Tone"), &tone},
    {"capacity", QT_TRANSLATE_NOOP("training", "Asked what they can pay"), &capacity},
    {"fits", QT_TRANSLATE_NOOP("training", "Within what they can pay"), &fits},
    {"hold", QT_TRANSLATE_NOOP("training", "Collection stands still"), &hold},
    {"stop", QT_TRANSLATE_NOOP("training", "Wish to stop honoured"), &stop},
    {"no_money", QT_TRANSLATE_NOOP("training", "No word about money"), &noMoney},
    {"handed_over", QT_TRANSLATE_NOOP("training", "Handed over"), &handedOver},
    {"wrong_handle", QT_TRANSLATE_NOOP("training", "Number taken away"), &wrongHandle},
    {"promise", QT_TRANSLATE_NOOP("training", "A day recorded"), &promise},
    {"outcome", QT_TRANSLATE_NOOP("training", "Right outcome"), &outcome},
};

const Known* knownOf(const QString& id)
{
    const auto found = std::find_if(
        std::begin(known), std::end(known), [&](const Known& one) { return id == QLatin1StringView(one.id); });
    return found == std::end(known) ? nullptr : found;
}

Judgement judgementOf(const Criterion& criterion, const Finding& finding)
{
    Judgement judgement{.id = criterion.id,
        .name = criterionName(criterion.id),
        .points = finding.grade == Grade::Good     ? criterion.points
                  : finding.grade == Grade::Partly ? criterion.points / 2
                                                   : 0,
        .most = criterion.points,
        .grade = finding.grade,
        .says = finding.says,
        .advice = finding.advice,
        .quotes = {}};
    for (const Moment* const moment : finding.quotes)
        judgement.quotes.push_back({moment->id, moment->at, moment->side, moment->text.simplified().left(140)});
    std::stable_sort(
        judgement.quotes.begin(), judgement.quotes.end(), [](const Quote& a, const Quote& b) { return a.at < b.at; });
    return judgement;
}

} // namespace

QStringList criterionIds()
{
    QStringList ids;
    for (const Known& one : known)
        ids.append(QLatin1StringView(one.id));
    return ids;
}

QString criterionName(const QString& id)
{
    const Known* const one = knownOf(id);
    return one ? Words::tr(one->name) : id;
}

Score judge(const Scenario& scenario, const Record& record)
{
    Score score{.scenario = scenario.id,
        .seed = record.attempt.seed,
        .debtor = record.attempt.debtor,
        .openedAt = record.attempt.openedAt,
        .endedAt = record.closedAt,
        .judgements = {}};
    for (const Criterion& criterion : scenario.criteria) {
        const Known* const one = knownOf(criterion.id);
        if (!one)
            continue;
        score.judgements.push_back(judgementOf(criterion, one->find(Look(scenario, record, criterion))));
        score.points += score.judgements.back().points;
        score.most += score.judgements.back().most;
    }
    if (score.endedAt.isNever() && !record.moments.empty())
        score.endedAt = record.moments.back().at;
    return score;
}

} // namespace trato::training
