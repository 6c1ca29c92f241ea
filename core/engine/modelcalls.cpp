#include "engine/modelcalls.h"

#include "base/json.h"
#include "base/text.h"

#include <QElapsedTimer>

namespace trato::engine {

using std::chrono::milliseconds;

static QString verdictOf(const Error& error)
{
    const QString reason = error.detail[QStringLiteral("reason")].toString();
    return error.code == QStringLiteral("rephrasing_refused") && !reason.isEmpty() ? reason : error.code;
}

Result<void> ModelCalls::ask(
    const QString& key, const understanding::ModelQuestion& question, milliseconds within, const Judge& judge)
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = m_model->ask(question, within);
    const milliseconds took(timer.elapsed());
    const Result<void> judged = answer ? judge(*answer) : Result<void>(Failure(answer.error()));
    const QString said = answer ? answer->text : QString::fromUtf8(json::compact(answer.error().detail));
    TRATO_CHECK(keep(key, question, said, judged ? QStringLiteral("used") : verdictOf(judged.error()), took));
    return judged;
}

Result<void> ModelCalls::keep(const QString& key, const understanding::ModelQuestion& question, const QString& answer,
    const QString& verdict, milliseconds took)
{
    const QString asked = question.system + QStringLiteral("\n\n") + question.text;
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("model_call")));
        TRATO_CHECK(m_database.execute(QStringLiteral("engine/keep_model_call"),
            {{":id", id}, {":at", m_clock.now()}, {":purpose", question.purpose}, {":event_key", key},
                {":question", text::storable(asked)}, {":answer", text::storable(answer)}, {":verdict", verdict},
                {":took_ms", qint64(took.count())}}));
        return {};
    });
}

Result<void> ModelCalls::forgetBefore(Instant instant)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("engine/forget_model_calls"), {{":before", instant}}));
    return {};
}

} // namespace trato::engine
