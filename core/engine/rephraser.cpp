#include "engine/rephraser.h"

#include "base/log.h"
#include "compliance/wording/wording.h"
#include "understanding/model/rephrasing.h"

#include <QDeadlineTimer>
#include <QSet>

namespace trato::engine {

using std::chrono::milliseconds;

namespace {

constexpr int fewAtATime = 10;

QSet<QString> rulesBrokenBy(const QString& text, Channel channel, QDate today)
{
    // As strict as can be: what is not known of the debtor is taken to forbid.
    const compliance::WordingContext strict{
        .channel = channel, .stage = compliance::Stage::Preventive, .rightParty = false, .today = today};
    QSet<QString> rules;
    for (const compliance::Finding& finding : compliance::Wording::standard().check(text, strict))
        rules.insert(finding.rule);
    return rules;
}

/// The new words may break no rule that the old ones keep.
Result<void> checkWords(const QString& before, const QString& after, Channel channel, QDate today)
{
    const QSet<QString> worse = rulesBrokenBy(after, channel, today) - rulesBrokenBy(before, channel, today);
    return worse.isEmpty() ? Result<void>() : failure(QStringLiteral("forbidden_words"), worse.values().join(u' '));
}

} // namespace

Result<void> Rephraser::work()
{
    if (!m_settings.isUsable() || !m_settings.rephrase)
        return {};
    TRATO_TRY(
        const auto waiting, m_database.all(QStringLiteral("engine/not_yet_rephrased"),
                                {{":now", m_clock.now()}, {":limit", fewAtATime}}, [](const storage::Row& row) {
                                    return Waiting{.debtor = row.integer("debtor_id"),
                                        .id = row.integer("id"),
                                        .channel = channelFromName(row.text("channel")).value_or(Channel::WhatsApp),
                                        .body = row.text("body")};
                                }));
    const QDeadlineTimer end(m_settings.within);
    for (const Waiting& message : waiting) {
        const milliseconds left(end.remainingTime());
        if (left <= milliseconds(0))
            break;
        if (const auto done = rephrase(message, left); !done)
            qCDebug(logEngine) << "outbox" << message.id << "stays as it is:" << done.error().code;
    }
    return {};
}

Result<void> Rephraser::rephrase(const Waiting& message, milliseconds within)
{
    const QDate today = m_clock.today();
    QString better;
    TRATO_CHECK(m_calls.ask(QStringLiteral("outbox:%1").arg(message.id),
        understanding::rephrasingQuestion(understanding::masked(message.body, today)), within,
        [&](const understanding::ModelAnswer& answer) -> Result<void> {
            TRATO_TRY(better, understanding::rephrased(message.body, answer, today));
            return checkWords(message.body, better, message.channel, today);
        }));
    // Only while it still waits, and only if nobody touched it meanwhile.
    TRATO_CHECK(m_database.execute(QStringLiteral("engine/rephrase_waiting"),
        {{":debtor", message.debtor}, {":id", message.id}, {":before", message.body}, {":after", better},
            {":now", m_clock.now()}}));
    return {};
}

} // namespace trato::engine
