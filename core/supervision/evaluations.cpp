#include "supervision/evaluations.h"

#include "base/json.h"
#include "base/text.h"
#include "negotiation/roles.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "supervision/samples.h"
#include "supervision/words.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::supervision {

using storage::Row;

namespace {

EvaluationState evaluationStateFrom(const QString& name)
{
    for (const EvaluationState state :
        {EvaluationState::Finished, EvaluationState::Contested, EvaluationState::Upheld, EvaluationState::Annulled}) {
        if (name == evaluationStateName(state))
            return state;
    }
    return EvaluationState::Draft;
}

Evaluation evaluationFrom(const Row& row)
{
    Evaluation one{.id = row.id<EvaluationId>("id"),
        .sample = row.id<SampleId>("sample_id"),
        .debtor = row.id<DebtorId>("debtor_id"),
        .debtorName = row.text("name"),
        .subject = row.text("subject"),
        .evaluator = row.text("evaluator"),
        .scorecard = row.text("scorecard"),
        .version = row.number("scorecard_version"),
        .state = evaluationStateFrom(row.text("state")),
        .begunAt = row.instant("begun_at"),
        .finishedAt = row.instant("finished_at"),
        .zeroedBy = row.text("zeroed_by"),
        .comment = row.text("comment"),
        .contest = row.text("contest"),
        .contestedAt = row.instant("contested_at"),
        .verdict = row.text("verdict"),
        .settledBy = row.text("settled_by"),
        .settledAt = row.instant("settled_at")};
    if (const auto score = row.optionalInteger("score"))
        one.score = static_cast<int>(*score);
    return one;
}

Answer answerFrom(const Row& row)
{
    Answer answer{.criterion = row.text("criterion"),
        .notApplicable = row.flag("not_applicable"),
        .comment = row.text("comment")};
    if (const auto points = row.optionalInteger("points"))
        answer.points = static_cast<int>(*points);
    for (const QJsonValue value : row.array("citations"))
        answer.citations.push_back(Citation::fromJson(value.toObject()));
    return answer;
}

QString citationsText(const std::vector<Citation>& citations)
{
    QJsonArray array;
    for (const Citation& one : citations)
        array.append(one.toJson());
    return QString::fromUtf8(json::compact(array));
}

/// One for each question, in its order.
std::vector<Answer> inOrder(const Scorecard& card, const std::vector<Answer>& given)
{
    std::vector<Answer> ordered;
    for (const Criterion& criterion : card.criteria) {
        const auto found = std::find_if(
            given.begin(), given.end(), [&](const Answer& one) { return one.criterion == criterion.code; });
        ordered.push_back(found == given.end() ? Answer{.criterion = criterion.code} : *found);
    }
    return ordered;
}

Failure noEvaluation() { return failure(QStringLiteral("no_evaluation"), Words::tr("This evaluation is not there.")); }

Failure evaluationClosed()
{
    return failure(QStringLiteral("evaluation_closed"), Words::tr("This evaluation is finished."));
}

/// The first question that is not answered, or whose answer shows no evidence.
Result<void> checkComplete(const Scorecard& card, const std::vector<Answer>& answers)
{
    for (const Criterion& criterion : card.criteria) {
        const auto answer = std::find_if(
            answers.begin(), answers.end(), [&](const Answer& one) { return one.criterion == criterion.code; });
        const QJsonObject detail{{QStringLiteral("criterion"), criterion.code}};
        if (answer == answers.end() || !answer->isGiven())
            return failure(QStringLiteral("unanswered"),
                Words::tr("“%1” has no answer yet.").arg(criterion.title.shown()), detail);
        if (criterion.needsCitation(answer->points) && answer->citations.empty())
            return failure(QStringLiteral("citation_required"),
                Words::tr("“%1” has to show where the conversation says so.").arg(criterion.title.shown()), detail);
    }
    return {};
}

Result<void> checkAnswer(const Criterion& criterion, const Answer& answer)
{
    const bool allowed = answer.notApplicable ? criterion.optional && !answer.points
                                              : !answer.points || criterion.allows(*answer.points);
    if (!allowed)
        return failure(
            QStringLiteral("invalid_points"), Words::tr("“%1” can't be answered so.").arg(criterion.title.shown()));
    return {};
}

} // namespace

Result<Evaluation> Evaluations::load(EvaluationId evaluation, bool withAnswers)
{
    TRATO_TRY(
        auto found, m_database.one(QStringLiteral("supervision/evaluation"), {{":id", evaluation}}, &evaluationFrom));
    if (!found)
        return noEvaluation();
    if (!withAnswers)
        return *found;
    TRATO_TRY(const auto given, m_database.all(QStringLiteral("supervision/answers"),
                                    {{":debtor", found->debtor}, {":evaluation", evaluation}}, &answerFrom));
    TRATO_TRY(const Scorecard card, Scorecard::kept(m_database, found->scorecard, found->version));
    found->answers = inOrder(card, given);
    return *found;
}

Result<void> Evaluations::lock(EvaluationId evaluation)
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("supervision/lock_evaluation"), {{":id", evaluation}},
                                    [](const Row& row) { return row.text("state"); }));
    return found ? Result<void>() : noEvaluation();
}

Result<void> Evaluations::enter(
    const Evaluation& evaluation, const QString& actor, const char* action, const QString& words)
{
    return storage::audit(
        m_database, {.at = m_clock.now(),
                        .actor = actor,
                        .action = QLatin1StringView(action),
                        .debtor = evaluation.debtor,
                        .detail = {{QStringLiteral("evaluation"), evaluation.id.value()},
                            {QStringLiteral("subject"), evaluation.subject}, {QStringLiteral("words"), words}}});
}

Result<EvaluationId> Evaluations::begin(SampleId id, const QString& evaluator)
{
    return m_database.transaction([&]() -> Result<EvaluationId> {
        TRATO_TRY(const Sample sample, Samples(m_database, m_clock).find(id, evaluator));
        if (sample.subject == evaluator)
            return failure(QStringLiteral("own_talk"), Words::tr("Nobody evaluates their own work."));
        TRATO_TRY(const auto there,
            m_database.all(QStringLiteral("supervision/evaluations_of_sample"), {{":sample", id}}, &evaluationFrom));
        for (const Evaluation& one : there) {
            if (one.evaluator == evaluator)
                return one.id;
        }
        TRATO_TRY(const auto read,
            m_database.one(QStringLiteral("supervision/has_read_sample"), {{":sample", id}, {":actor", evaluator}},
                [](const Row& row) { return row.integer("readings") > 0; }));
        if (read.value_or(false))
            return failure(QStringLiteral("not_blind"),
                Words::tr("You have read what somebody else answered about this conversation."));
        const Scorecard& card = Scorecard::inForce();
        TRATO_CHECK(card.keep(m_database, m_clock.now()));
        TRATO_TRY(const qint64 number, m_database.nextId(QStringLiteral("quality_evaluation")));
        const Evaluation made{
            .id = EvaluationId(number), .sample = id, .debtor = sample.debtor, .subject = sample.subject};
        TRATO_CHECK(m_database.execute(QStringLiteral("supervision/begin_evaluation"),
            {{":debtor", sample.debtor}, {":id", number}, {":sample", id}, {":subject", sample.subject},
                {":evaluator", evaluator}, {":scorecard", card.name}, {":version", card.version},
                {":now", m_clock.now()}}));
        TRATO_CHECK(enter(made, evaluator, "begin_evaluation"));
        TRATO_CHECK(m_database.announce(QStringLiteral("quality"), sample.debtor));
        return made.id;
    });
}

Result<Evaluation> Evaluations::draftOf(EvaluationId evaluation, const QString& evaluator)
{
    TRATO_CHECK(lock(evaluation));
    TRATO_TRY(Evaluation draft, load(evaluation, true));
    if (draft.evaluator != evaluator)
        return failure(QStringLiteral("not_yours"), Words::tr("This is %1's evaluation.").arg(draft.evaluator));
    TRATO_CHECK(negotiation::requireSupervisor(m_database, evaluator));
    if (!draft.isDraft())
        return evaluationClosed();
    return draft;
}

Result<void> Evaluations::answer(EvaluationId evaluation, const QString& evaluator, const Answer& given)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const Evaluation draft, draftOf(evaluation, evaluator));
        TRATO_TRY(const Scorecard card, Scorecard::kept(m_database, draft.scorecard, draft.version));
        const Criterion* const criterion = card.byCode(given.criterion);
        if (!criterion)
            return failure(QStringLiteral("unknown_criterion"),
                Words::tr("The scorecard has no question “%1”.").arg(given.criterion));
        TRATO_CHECK(checkAnswer(*criterion, given));
        std::vector<Citation> citations;
        for (const Citation& wanted : given.citations) {
            TRATO_TRY(const Citation checked, checkedCitation(m_database, draft.debtor, wanted));
            if (std::find(citations.begin(), citations.end(), checked) == citations.end())
                citations.push_back(checked);
        }
        TRATO_CHECK(m_database.execute(QStringLiteral("supervision/keep_answer"),
            {{":debtor", draft.debtor}, {":evaluation", evaluation}, {":criterion", given.criterion},
                {":points", given.points}, {":not_applicable", given.notApplicable},
                {":comment", text::storable(given.comment.trimmed())}, {":citations", citationsText(citations)},
                {":now", m_clock.now()}}));
        return m_database.announce(QStringLiteral("quality"), draft.debtor);
    });
}

Result<Score> Evaluations::finish(EvaluationId evaluation, const QString& evaluator, const QString& comment)
{
    return m_database.transaction([&]() -> Result<Score> {
        TRATO_TRY(const Evaluation draft, draftOf(evaluation, evaluator));
        TRATO_TRY(const Scorecard card, Scorecard::kept(m_database, draft.scorecard, draft.version));
        TRATO_CHECK(checkComplete(card, draft.answers));
        const Score score = scoreOf(card, draft.answers).value_or(Score());
        const std::optional<QString> zeroedBy = score.zeroedBy.isEmpty() ? std::nullopt : std::optional(score.zeroedBy);
        TRATO_CHECK(m_database.execute(QStringLiteral("supervision/finish_evaluation"),
            {{":debtor", draft.debtor}, {":id", evaluation}, {":now", m_clock.now()}, {":score", score.tenths},
                {":zeroed_by", zeroedBy}, {":comment", text::storable(comment.trimmed())}}));
        TRATO_CHECK(enter(draft, evaluator, "finish_evaluation"));
        TRATO_CHECK(m_database.announce(QStringLiteral("quality"), draft.debtor));
        return score;
    });
}

/// Whoever still has to answer about the same conversation.
Result<bool> Evaluations::mustStayBlind(const Evaluation& evaluation, const QString& reader)
{
    TRATO_TRY(const auto all, m_database.all(QStringLiteral("supervision/evaluations_of_sample"),
                                  {{":sample", evaluation.sample}}, &evaluationFrom));
    return std::any_of(all.begin(), all.end(),
        [&](const Evaluation& one) { return one.evaluator == reader && one.id != evaluation.id && one.isDraft(); });
}

Result<Evaluation> Evaluations::read(EvaluationId evaluation, const QString& reader)
{
    return m_database.transaction([&]() -> Result<Evaluation> {
        TRATO_TRY(const Evaluation found, load(evaluation, true));
        if (found.evaluator == reader)
            return found;
        if (found.isDraft())
            return found.subject == reader
                       ? noEvaluation()
                       : failure(QStringLiteral("still_blind"), Words::tr("It is not finished yet."));
        if (found.subject != reader)
            TRATO_CHECK(negotiation::requireSupervisor(m_database, reader));
        TRATO_TRY(const bool blind, mustStayBlind(found, reader));
        if (blind)
            return failure(QStringLiteral("still_blind"),
                Words::tr("First finish your own: neither sees the other's answers before."));
        TRATO_CHECK(m_database.execute(QStringLiteral("supervision/note_reader"),
            {{":debtor", found.debtor}, {":evaluation", evaluation}, {":actor", reader}, {":now", m_clock.now()}}));
        return found;
    });
}

Result<std::vector<EvaluationLine>> Evaluations::ofSample(SampleId sample, const QString& reader)
{
    TRATO_CHECK(negotiation::requireSupervisor(m_database, reader));
    TRATO_TRY(const auto all,
        m_database.all(QStringLiteral("supervision/evaluations_of_sample"), {{":sample", sample}}, &evaluationFrom));
    // Who has not answered yet may do so later.
    const bool answered = std::any_of(
        all.begin(), all.end(), [&](const Evaluation& one) { return one.evaluator == reader && !one.isDraft(); });
    std::vector<EvaluationLine> lines;
    for (const Evaluation& one : all) {
        EvaluationLine line{one, one.evaluator != reader && !answered};
        if (line.blind) {
            line.evaluation.score.reset();
            line.evaluation.zeroedBy.clear();
            line.evaluation.comment.clear();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<Evaluation>> Evaluations::aboutMe(const QString& subject, int limit)
{
    return m_database.all(QStringLiteral("supervision/evaluations_of_subject"),
        {{":subject", subject}, {":limit", limit}}, &evaluationFrom);
}

Result<void> Evaluations::contest(EvaluationId evaluation, const QString& subject, const QString& words)
{
    if (words.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say what you see differently."));
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(lock(evaluation));
        TRATO_TRY(const Evaluation found, load(evaluation, false));
        if (found.subject != subject)
            return failure(QStringLiteral("not_yours"), Words::tr("This is about %1's work.").arg(found.subject));
        if (found.state != EvaluationState::Finished)
            return evaluationClosed();
        TRATO_CHECK(m_database.execute(QStringLiteral("supervision/contest_evaluation"),
            {{":debtor", found.debtor}, {":id", evaluation}, {":words", text::storable(words.trimmed())},
                {":now", m_clock.now()}}));
        TRATO_CHECK(enter(found, subject, "contest_evaluation", words.trimmed()));
        return m_database.announce(QStringLiteral("quality"), found.debtor);
    });
}

Result<void> Evaluations::settle(EvaluationId evaluation, const QString& actor, Verdict verdict, const QString& words)
{
    if (words.trimmed().isEmpty())
        return failure(QStringLiteral("reason_required"), Words::tr("Say why."));
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(negotiation::requireSupervisor(m_database, actor));
        TRATO_CHECK(lock(evaluation));
        TRATO_TRY(const Evaluation found, load(evaluation, false));
        if (found.subject == actor)
            return failure(QStringLiteral("own_talk"), Words::tr("Nobody evaluates their own work."));
        if (found.state != EvaluationState::Contested)
            return failure(QStringLiteral("not_contested"), Words::tr("Nobody disagreed with this evaluation."));
        const EvaluationState state = verdict == Verdict::Uphold ? EvaluationState::Upheld : EvaluationState::Annulled;
        TRATO_CHECK(m_database.execute(QStringLiteral("supervision/settle_evaluation"),
            {{":debtor", found.debtor}, {":id", evaluation}, {":state", evaluationStateName(state)},
                {":words", text::storable(words.trimmed())}, {":actor", actor}, {":now", m_clock.now()}}));
        TRATO_CHECK(enter(
            found, actor, verdict == Verdict::Uphold ? "uphold_evaluation" : "annul_evaluation", words.trimmed()));
        return m_database.announce(QStringLiteral("quality"), found.debtor);
    });
}

} // namespace trato::supervision
