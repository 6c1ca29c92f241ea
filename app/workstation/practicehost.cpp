#include "app/workstation/practicehost.h"

#include "app/workstation/practicebank.h"
#include "app/workstation/rehearsal.h"
#include "engine/outboxworker.h"
#include "payments/collectingaccounts.h"
#include "payments/paymentrequests.h"
#include "training/recordreader.h"
#include "training/stage.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace trato::workstation {

using training::Attempt;
using training::Record;
using training::Score;

namespace {

constexpr int mostAtOnce = 20;
const QString workerName = QStringLiteral("practice");

channels::Adapters nowhere()
{
    std::vector<std::unique_ptr<channels::ChannelAdapter>> adapters;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms, Channel::Rcs, Channel::Email})
        adapters.push_back(training::practiceChannel(channel));
    return channels::Adapters(std::move(adapters));
}

} // namespace

/// What the beats have in common. Made at the first one, because reading models takes a moment.
struct PracticeHost::Play {
    std::shared_ptr<const training::Speech> speech;

    Result<void> open()
    {
        if (speech)
            return {};
        TRATO_TRY(training::Speech made, training::Speech::open());
        speech = std::make_shared<const training::Speech>(std::move(made));
        return {};
    }

    /// What was sent goes to nobody, what was asked for gets its code, what is due is said.
    Result<Record> step(storage::Database& database, const Clock& clock, const Attempt& attempt, bool fast)
    {
        TRATO_CHECK(open());
        TRATO_CHECK(engine::OutboxWorker(database, clock, workerName, nowhere()).work(mostAtOnce));
        PracticeBank bank;
        payments::PaymentRequests requests(database, clock);
        TRATO_TRY(const auto waiting, requests.waiting(payments::AccountKey::of(bank), mostAtOnce));
        for (const payments::PaymentRequest& request : waiting)
            TRATO_CHECK(requests.registerWith(request, bank));
        TRATO_TRY(Record record, training::readRecord(database, attempt, *speech));
        TRATO_TRY(const int said, training::Stage(database, clock).work(record, fast));
        return said > 0 ? training::readRecord(database, attempt, *speech) : Result<Record>(std::move(record));
    }
};

PracticeHost::PracticeHost(Settings settings, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_attempts(m_settings.attemptsFile)
    , m_runner(m_settings.databaseUrl, 1)
    , m_play(std::make_shared<Play>())
{
    m_timer.setInterval(m_settings.beat);
    connect(&m_timer, &QTimer::timeout, this, &PracticeHost::beat);
}

PracticeHost::~PracticeHost() = default;

void PracticeHost::begin(const QString& name, quint64 seed)
{
    const training::Scenario* const scenario = training::scenario(name);
    if (!scenario)
        return;
    const auto before = std::exchange(m_attempt, std::nullopt);
    m_finishing = false;
    const quint64 chosen = seed != 0 ? seed : QRandomGenerator::global()->bounded(1u, 1'000'000u);
    m_runner.run(
        this,
        [scenario, chosen, before, number = ++m_number, clock = &m_clock](
            storage::Database& database, const ui::JobToken&) -> Result<Attempt> {
            training::Stage stage(database, *clock);
            if (before)
                TRATO_CHECK(stage.close(*before));
            TRATO_CHECK(payments::CollectingAccounts(database).set({payments::AccountKey::of(PracticeBank())}));
            return stage.open(*scenario, chosen, number);
        },
        [this](const Result<Attempt>& opened) {
            if (!opened)
                return Q_EMIT failed(opened.error());
            m_attempt = *opened;
            m_timer.start();
            Q_EMIT begun(*opened);
        });
}

void PracticeHost::finish()
{
    m_finishing = m_attempt.has_value();
    beat();
}

void PracticeHost::beat()
{
    if (!m_attempt || std::exchange(m_busy, true))
        return;
    m_runner.run(
        this,
        [play = m_play, attempt = *m_attempt, clock = &m_clock, fast = m_settings.fast, finishing = m_finishing](
            storage::Database& database, const ui::JobToken&) -> Result<std::optional<Score>> {
            TRATO_TRY(const Record record, play->step(database, *clock, attempt, fast));
            if (!finishing && !record.isClosed())
                return std::optional<Score>();
            TRATO_CHECK(training::Stage(database, *clock).close(attempt));
            return std::optional(training::judge(*training::scenario(attempt.scenario), record));
        },
        [this, debtor = m_attempt->debtor](const Result<std::optional<Score>>& done) {
            m_busy = false;
            if (!m_attempt || m_attempt->debtor != debtor)
                return;
            if (!done)
                return Q_EMIT failed(done.error());
            if (*done)
                end(**done, true);
        });
}

void PracticeHost::end(const Score& score, bool keep)
{
    m_timer.stop();
    m_attempt.reset();
    m_finishing = false;
    Q_EMIT ended(score);
    if (!keep)
        return;
    if (const auto kept = m_attempts.add(training::PastAttempt::of(score, m_clock.now())); !kept)
        Q_EMIT failed(kept.error());
}

void PracticeHost::rehearse()
{
    m_runner.run(
        this,
        [play = m_play, number = ++m_number, clock = &m_clock](
            storage::Database& database, const ui::JobToken&) -> Result<Score> {
            TRATO_CHECK(play->open());
            return rehearsedScore(database, *play->speech, clock->now(), number);
        },
        [this](const Result<Score>& score) {
            if (!score)
                return Q_EMIT failed(score.error());
            end(*score, false);
        });
}

} // namespace trato::workstation
