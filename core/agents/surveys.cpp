#include "agents/surveys.h"

#include "storage/database.h"

#include <chrono>

namespace trato::agents {

namespace {

using std::chrono::hours;

constexpr hours recommendsAgain{24 * 180};
constexpr hours quietFor{24 * 90};

} // namespace

Result<bool> Surveys::mayAsk(
    DebtorId debtor, Question question, std::optional<AgreementId> agreement, Instant now) const
{
    const QString kind = surveyKind(question);
    if (kind.isEmpty())
        return false;
    TRATO_TRY(const auto may, m_database.one(QStringLiteral("agents/may_survey"),
                                  {{":debtor", debtor}, {":kind", kind}, {":agreement", agreement},
                                      {":again", now - recommendsAgain}, {":quiet", now - quietFor}, {":now", now}},
                                  [](const storage::Row& row) { return row.flag("may"); }));
    return may.value_or(false);
}

Result<void> Surveys::noteAsked(
    DebtorId debtor, Question question, std::optional<AgreementId> agreement, InteractionId line, Instant at)
{
    const QString kind = surveyKind(question);
    if (kind.isEmpty())
        return {};
    TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("survey")));
    TRATO_CHECK(m_database.execute(QStringLiteral("agents/insert_survey"),
        {{":debtor", debtor}, {":id", id}, {":kind", kind}, {":agreement", agreement}, {":line", line}, {":at", at},
            {":again", at - talkEnds}}));
    return {};
}

Result<bool> Surveys::noteAnswer(DebtorId debtor, const QString& kind, int score, InteractionId line, Instant at)
{
    TRATO_TRY(const qint64 answered,
        m_database.execute(QStringLiteral("agents/answer_survey"),
            {{":debtor", debtor}, {":kind", kind}, {":score", score}, {":line", line}, {":at", at}}));
    return answered > 0;
}

} // namespace trato::agents
