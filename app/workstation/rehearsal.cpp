#include "app/workstation/rehearsal.h"

#include "parties/debtors.h"
#include "storage/database.h"
#include "timeline/timeline.h"
#include "training/recordreader.h"
#include "training/stage.h"

#include <chrono>

namespace trato::workstation {

using namespace std::chrono_literals;

namespace {

constexpr quint64 seed = 11;
const QString actor = QStringLiteral("nilza");

class Rehearsal final {
public:
    Rehearsal(storage::Database& database, const training::Speech& speech, Instant start)
        : m_database(database)
        , m_speech(speech)
        , m_clock(start)
    {
    }

    Result<training::Score> play(int number)
    {
        const training::Scenario& scenario = *training::scenario(QStringLiteral("pays-little"));
        TRATO_TRY(m_attempt, training::Stage(m_database, m_clock).open(scenario, seed, number));
        const QString first = training::castOf(scenario, seed, number).firstName;
        TRATO_CHECK(write(QStringLiteral("Boa tarde! Aqui é a Nilza, das Lojas Aurora. Falo com %1?").arg(first)));
        TRATO_CHECK(parties::Debtors(m_database).confirmRightParty(m_attempt.debtor, actor, m_clock.now()));
        TRATO_CHECK(write(QStringLiteral("%1, consigo 3 parcelas de R$ 310,00. Só hoje. Pode ser?").arg(first)));
        TRATO_CHECK(write(QStringLiteral("Entendo. Quanto cabe no seu mês sem apertar?")));
        TRATO_CHECK(
            write(QStringLiteral("%1, com R$ 60,00 de entrada ficam 10 parcelas de R$ 98,50. Pode ser?").arg(first)));
        TRATO_TRY(training::Record record, training::readRecord(m_database, m_attempt, m_speech));
        TRATO_CHECK(training::Stage(m_database, m_clock).close(m_attempt));
        return training::judge(scenario, record);
    }

private:
    Result<void> write(const QString& text)
    {
        m_clock.advance(25s);
        TRATO_CHECK(timeline::Timeline(m_database)
                        .append({.debtor = m_attempt.debtor,
                            .at = m_clock.now(),
                            .channel = Channel::WhatsApp,
                            .direction = timeline::Direction::Out,
                            .kind = QStringLiteral("text"),
                            .text = text,
                            .actorKind = timeline::ActorKind::Human,
                            .actor = actor}));
        m_clock.advance(25s);
        TRATO_TRY(const training::Record record, training::readRecord(m_database, m_attempt, m_speech));
        TRATO_CHECK(training::Stage(m_database, m_clock).work(record));
        return {};
    }

    storage::Database& m_database;
    const training::Speech& m_speech;
    ManualClock m_clock;
    training::Attempt m_attempt;
};

} // namespace

Result<training::Score> rehearsedScore(
    storage::Database& database, const training::Speech& speech, Instant now, int number)
{
    return Rehearsal(database, speech, now - 10min).play(number);
}

} // namespace trato::workstation
