#include "app/demo/cadencehistory.h"

#include "app/demo/dice.h"
#include "cadence/occasion.h"
#include "cadence/publication.h"

#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;
using cadence::Action;
using cadence::Definition;
using cadence::Step;

namespace {

const QString cadenceName = QStringLiteral("padrao");
/// Leads, where nobody works at the desk.
const QString cadenceLead = QStringLiteral("Marina Duarte");
constexpr int firstDaysAgo = 64;
constexpr int secondDaysAgo = 19;

constexpr const char* twoWordings = R"(variants = ["quer_opcoes", "proposta_valida"]
neutral = "contato_neutro"

[[step]]
name = "d+15")";

constexpr const char* afterPromise = R"(
[[step]]
name = "promessa+1"
after = "promise_broken"
day = 1
at = "11:00"
channels = "best"
template = "atraso_gentil"
neutral = "contato_neutro"

[[step]]
name = "promessa+4"
after = "promise_broken"
day = 4
at = "10:00"
action = "call"
reason = "promessa quebrada: perguntar o que mudou"

[stop]
messages = 12
late_from = 180
)";

Result<QByteArray> newerText()
{
    TRATO_TRY(const QByteArray shipped, Definition::shippedText(cadenceName));
    QString text = QString::fromUtf8(shipped);
    text.replace(
        QStringLiteral("template = \"quer_opcoes\"\nneutral = \"contato_neutro\"\n\n[[step]]\nname = \"d+15\""),
        QString::fromUtf8(twoWordings));
    return (text + QString::fromUtf8(afterPromise)).toUtf8();
}

} // namespace

Result<void> publishCadence(storage::Database& database, Instant now, const QString& lead)
{
    const QString& actor = lead.isEmpty() ? cadenceLead : lead;
    TRATO_TRY(const QByteArray first, Definition::shippedText(cadenceName));
    TRATO_CHECK(cadence::publish(database, ManualClock(now - 24h * firstDaysAgo), first, actor));
    TRATO_TRY(const QByteArray second, newerText());
    TRATO_CHECK(cadence::publish(database, ManualClock(now - 24h * secondDaysAgo), second, actor));
    return {};
}

CadenceHistory::CadenceHistory(storage::Database& database, const Definition& definition, quint64 seed, Instant now)
    : m_database(database)
    , m_definition(definition)
    , m_dice(seed * 7 + 3)
    , m_now(now)
{
}

QString CadenceHistory::whyNot(const Step& step, const Character& character)
{
    if (step.condition == cadence::Condition::Silent && m_dice.chance(24))
        return QStringLiteral("escreveram nos últimos sete dias");
    if (character.story == Story::Agreement && m_dice.chance(60))
        return QStringLiteral("há um acordo");
    if (character.story == Story::PromiseOpen && m_dice.chance(70))
        return QStringLiteral("há uma promessa em aberto");
    if (!character.confirmed && step.action == Action::Message && step.neutral.isEmpty())
        return QStringLiteral("não está confirmado quem responde ali");
    if (m_dice.chance(3))
        return QStringLiteral("nenhum canal chega até lá");
    return m_dice.chance(5) ? QStringLiteral("uma pessoa está cuidando do caso") : QString();
}

Result<void> CadenceHistory::remember(const Character& character, DebtorId debtor, PortfolioId portfolio, QDate anchor)
{
    for (const Step& step : m_definition.steps) {
        const QDate day = anchor.addDays(step.day);
        const Instant at = Instant::fromDateTime(QDateTime(day, step.at, deskZone())) + 1min * m_dice.between(0, 25);
        if (at >= m_now || at < m_now - 24h * firstDaysAgo)
            continue;
        TRATO_CHECK(write({&step, at, whyNot(step, character)}, debtor, portfolio, anchor));
    }
    return {};
}

Result<void> CadenceHistory::write(const Turn& turn, DebtorId debtor, PortfolioId portfolio, QDate anchor)
{
    const bool isNewer = turn.at >= m_now - 24h * secondDaysAgo;
    const bool queued = turn.reason.isEmpty();
    TRATO_CHECK(m_database.execute(QStringLiteral("demo/insert_cadence_run"),
        {{":debtor", debtor}, {":portfolio", portfolio}, {":anchor_due", anchor}, {":step", turn.step->name},
            {":cadence", m_definition.name}, {":version", isNewer ? m_definition.version : m_definition.version - 1},
            {":at", turn.at}, {":outcome", queued ? QStringLiteral("queued") : QStringLiteral("skipped")},
            {":reason", turn.reason}}));
    if (!queued || !isNewer || turn.step->variants.isEmpty())
        return {};
    TRATO_TRY(const qint64 outbox, m_database.nextId(QStringLiteral("outbox")));
    return tryOut(turn, debtor, outbox);
}

/// What was said three days ago and earlier is judged.
Result<void> CadenceHistory::tryOut(const Turn& turn, DebtorId debtor, qint64 outbox)
{
    const auto at = static_cast<qsizetype>(m_dice.next() % static_cast<quint64>(turn.step->variants.size()));
    const bool judged = turn.at < m_now - 24h * 3;
    const bool answered = m_dice.chance(at == 0 ? 22 : 31);
    TRATO_CHECK(m_database.execute(QStringLiteral("demo/insert_trial"),
        {{":debtor", debtor}, {":outbox", outbox}, {":name", cadence::trialName(m_definition, *turn.step)},
            {":variant", turn.step->variants[at]}, {":at", turn.at},
            {":worth", judged ? std::optional<double>(answered ? 1.0 : 0.0) : std::optional<double>()}}));
    return {};
}

} // namespace trato::demo
