#include "training/stage.h"

#include "exchange/importplan.h"
#include "exchange/importstore.h"
#include "parties/debtors.h"
#include "queue/workqueue.h"
#include "storage/database.h"
#include "timeline/timeline.h"
#include "training/persona.h"
#include "training/recordreader.h"

#include <QJsonArray>

#include <algorithm>

namespace trato::training {

using namespace std::chrono_literals;

namespace {

const QString creditor = QStringLiteral("Lojas Aurora");
const QString portfolio = QStringLiteral("Treino");
const QString provider = QStringLiteral("practice");

exchange::DebtRow rowOf(const Scenario& scenario, const Cast& cast, int number, QDate firstDue)
{
    exchange::DebtRow row;
    row.line = number + 1;
    row.document = cast.document;
    row.name = cast.name;
    row.contract = cast.contract;
    row.instalment = number;
    row.due = firstDue.addMonths(number - 1);
    row.cents = scenario.instalmentCents;
    row.phones = {cast.phone};
    row.product = scenario.product;
    row.uf = QStringLiteral("SP");
    row.city = QStringLiteral("Campinas");
    row.charges = {
        {QStringLiteral("fine"), QStringLiteral("2.00")}, {QStringLiteral("interest"), QStringLiteral("1.00")}};
    return row;
}

QJsonObject markedWith(const QStringList& marks, int number)
{
    return {{QStringLiteral("training"),
        QJsonObject{{QStringLiteral("marks"), QJsonArray::fromStringList(marks)}, {QStringLiteral("number"), number}}}};
}

/// Takes what it is given, and gives it to nobody.
class PracticeChannel final : public channels::ChannelAdapter {
public:
    explicit PracticeChannel(Channel channel)
        : m_channel(channel)
    {
    }
    [[nodiscard]] Channel channel() const override { return m_channel; }
    [[nodiscard]] QString provider() const override { return trato::training::provider; }
    [[nodiscard]] QString account() const override { return trato::training::provider; }
    channels::SendOutcome send(const channels::OutgoingMessage& message) override
    {
        return channels::Sent{message.clientId};
    }
    Result<channels::DeliveryAnswer> askDelivery(
        const channels::OutgoingMessage& message, Instant, const channels::IsTaken&) override
    {
        return channels::DeliveryAnswer{channels::DeliveryAnswer::Fate::Arrived, message.clientId};
    }

private:
    Channel m_channel;
};

} // namespace

std::unique_ptr<channels::ChannelAdapter> practiceChannel(Channel channel)
{
    return std::make_unique<PracticeChannel>(channel);
}

Result<Attempt> Stage::open(const Scenario& scenario, quint64 seed, int number)
{
    return m_database.transaction([&]() -> Result<Attempt> {
        const Cast cast = castOf(scenario, seed, number);
        Attempt attempt{
            .scenario = scenario.id, .seed = seed, .number = number, .debtor = {}, .openedAt = m_clock.now()};
        TRATO_TRY(attempt.debtor, makePerson(scenario, cast));
        TRATO_CHECK(makePast(scenario, attempt, cast));
        TRATO_CHECK(confirm(scenario, attempt.debtor));
        const Talk talk{.scenario = scenario, .seed = seed, .openedAt = attempt.openedAt, .fast = false};
        const Said opening = play(talk, {}, attempt.openedAt).front();
        TRATO_TRY(const InteractionId line, write(attempt, opening.text, opening.marks, 0));
        TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                        .open({.debtor = attempt.debtor,
                            .desk = scenario.desk,
                            .reason = scenario.reason,
                            .summary = QStringLiteral("“%1”").arg(opening.text.left(120)),
                            .channel = Channel::WhatsApp,
                            .interaction = line}));
        TRATO_CHECK(m_database.announce(QStringLiteral("queue"), attempt.debtor));
        return attempt;
    });
}

Result<DebtorId> Stage::makePerson(const Scenario& scenario, const Cast& cast)
{
    const Instant before = m_clock.now() - 24h * 200;
    // The whole is as late as the scenario says, its last instalment a little.
    const QDate firstDue = m_clock.today().addDays(-scenario.daysLate);
    std::vector<exchange::DebtRow> rows;
    for (int number = 1; number <= scenario.instalments; ++number)
        rows.push_back(rowOf(scenario, cast, number, firstDue));
    exchange::ImportStore store(m_database);
    TRATO_TRY(const auto target, store.findOrCreate(creditor, portfolio, before));
    TRATO_TRY(const auto known, store.load(rows, target.creditor));
    TRATO_CHECK(store.write(exchange::planImport(rows, known, target.portfolio), target, before));
    TRATO_TRY(
        const auto debtor, m_database.one(QStringLiteral("training/debtor_of_document"), {{":document", cast.document}},
                               [](const storage::Row& row) { return row.id<DebtorId>("id"); }));
    return debtor.value_or(DebtorId());
}

Result<void> Stage::makePast(const Scenario& scenario, const Attempt& attempt, const Cast& cast)
{
    timeline::Timeline lines(m_database);
    for (const PastLine& past : scenario.past) {
        const bool note = past.kind == QStringLiteral("note");
        const Instant at =
            Instant::fromDateTime(QDateTime(m_clock.today().addDays(-past.daysAgo), QTime(past.hour, 12), deskZone()));
        QString text = past.text;
        text.replace(QStringLiteral("{first}"), cast.firstName);
        TRATO_CHECK(lines.append({.debtor = attempt.debtor,
            .at = std::min(at, attempt.openedAt - 1min),
            .channel = note ? std::nullopt : std::optional(Channel::WhatsApp),
            .direction = note          ? timeline::Direction::Internal
                         : past.theirs ? timeline::Direction::In
                                       : timeline::Direction::Out,
            .kind = past.kind,
            .text = text,
            .actorKind = note          ? timeline::ActorKind::Human
                         : past.theirs ? timeline::ActorKind::Debtor
                                       : timeline::ActorKind::Agent,
            .actor = note          ? QStringLiteral("Bianca Moura")
                     : past.theirs ? QString()
                                   : QStringLiteral("cadence:padrao"),
            .handle = note ? QString() : cast.phone}));
    }
    return {};
}

Result<void> Stage::confirm(const Scenario& scenario, DebtorId debtor)
{
    if (scenario.identity != Identity::Known)
        return {};
    return parties::Debtors(m_database)
        .confirmRightParty(debtor, QStringLiteral("Bianca Moura"), m_clock.now() - 24h * 9);
}

Result<InteractionId> Stage::write(const Attempt& attempt, const QString& text, const QStringList& marks, int number)
{
    const Scenario* const played = scenario(attempt.scenario);
    const Cast cast = castOf(*played, attempt.seed, attempt.number);
    const Instant now = m_clock.now();
    TRATO_TRY(const parties::Handle handle, parties::Handle::ofChannel(Channel::WhatsApp, cast.phone));
    TRATO_CHECK(parties::Debtors(m_database).noteInbound(attempt.debtor, handle, now));
    TRATO_TRY(const InteractionId line, timeline::Timeline(m_database)
                                            .append({.debtor = attempt.debtor,
                                                .at = now,
                                                .channel = Channel::WhatsApp,
                                                .direction = timeline::Direction::In,
                                                .kind = QStringLiteral("text"),
                                                .text = text,
                                                .actorKind = timeline::ActorKind::Debtor,
                                                .handle = cast.phone,
                                                .payload = markedWith(marks, number)}));
    TRATO_CHECK(m_database.announce(QStringLiteral("timeline"), attempt.debtor));
    return line;
}

Result<int> Stage::work(const Record& record, bool fast)
{
    const Attempt& attempt = record.attempt;
    const Scenario* const played = scenario(attempt.scenario);
    if (!played || record.isClosed())
        return 0;
    const Talk talk{.scenario = *played, .seed = attempt.seed, .openedAt = attempt.openedAt, .fast = fast};
    const std::vector<Heard> heard = heardOf(record, *played);
    const std::vector<Said> said = play(talk, heard, m_clock.now());
    const auto there = static_cast<std::size_t>(std::count_if(record.moments.begin(), record.moments.end(),
        [](const Moment& moment) { return moment.side == Side::Theirs; }));
    int written = 0;
    for (std::size_t i = there; i < said.size() && said[i].due <= m_clock.now(); ++i) {
        TRATO_CHECK(
            m_database.transaction([&] { return write(attempt, said[i].text, said[i].marks, static_cast<int>(i)); }));
        ++written;
    }
    return written;
}

Result<void> Stage::close(const Attempt& attempt)
{
    TRATO_CHECK(queue::WorkQueue(m_database, m_clock)
                    .closeFor(attempt.debtor, {}, QStringLiteral("system:training"),
                        {.disposition = QStringLiteral("solved"), .note = {}}));
    return m_database.announce(QStringLiteral("queue"), attempt.debtor);
}

} // namespace trato::training
