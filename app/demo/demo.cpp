#include "app/demo/demo.h"

#include "app/demo/historian.h"
#include "app/demo/population.h"
#include "app/demo/storyteller.h"
#include "cadence/definition.h"
#include "exchange/importplan.h"
#include "exchange/importstore.h"
#include "parties/debtors.h"

#include <QCoreApplication>
#include <QHash>

#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;
using storage::Row;

namespace {

struct DemoCreditor {
    const char* name;
    const char* portfolio;
    const char* document;
    const char* address;
};

constexpr DemoCreditor creditors[] = {{"Lojas Aurora", "Varejo Sudeste", "27661904000114", "Rua das Acácias, 120, São Paulo, SP"},
    {"Energia Serra Clara", "Contas residenciais", "41807356000119", "Av. do Contorno, 900, Contagem, MG"},
    {"Distribuidora Rio Bonito", "Empresas", "12645118000140", "Rodovia da Integração, km 12, Campinas, SP"}};

exchange::DebtRow rowOf(const Character& character, int number, int line)
{
    exchange::DebtRow row;
    row.line = line;
    row.document = character.person.document;
    row.company = character.person.company;
    row.name = character.person.name;
    row.contract = character.debt.contract;
    row.instalment = number;
    row.due = character.debt.firstDue.addMonths(number - 1);
    row.cents = character.debt.cents;
    row.phones = {character.person.mobile};
    row.emails = {character.person.email};
    row.product = character.debt.product;
    row.uf = character.person.uf;
    row.city = character.person.city;
    row.birthDate = character.person.birthDate;
    row.charges = {{QStringLiteral("fine"), QStringLiteral("2.00")}, {QStringLiteral("interest"), QStringLiteral("1.00")}};
    return row;
}

class Maker final {
public:
    Maker(storage::Database& database, const Clock& clock, const DemoOptions& options)
        : m_database(database)
        , m_now(clock.now())
        , m_from(Instant::startOfDay(clock.today().addMonths(-options.months), deskZone()))
        , m_dice(options.seed)
        , m_options(options)
    {
    }

    Result<DemoReport> make()
    {
        TRATO_TRY(const Population population, Population::load());
        TRATO_TRY(const Historian historian, Historian::load());
        m_people = population.make(m_options.debtors, m_options.seed, m_now.dateIn(deskZone()));
        TRATO_CHECK(importAll());
        TRATO_CHECK(loadIds());
        DemoReport report;
        report.debtors = static_cast<int>(m_ids.size());
        for (const Character& character : m_people)
            TRATO_CHECK(live(character, historian, report));
        report.interactions = static_cast<int>(m_lines.size());
        TRATO_CHECK(writeLines(m_database, m_lines));
        TRATO_CHECK(noteWriters());
        return report;
    }

private:
    Result<void> importAll()
    {
        for (int index = 0; index < 3; ++index) {
            const DemoCreditor& creditor = creditors[index];
            std::vector<exchange::DebtRow> rows;
            for (const Character& character : m_people) {
                for (int number = 1; character.creditor == index && number <= character.debt.instalments; ++number)
                    rows.push_back(rowOf(character, number, static_cast<int>(rows.size()) + 2));
            }
            exchange::ImportStore store(m_database);
            TRATO_TRY(const auto target,
                store.findOrCreate(QString::fromUtf8(creditor.name), QString::fromUtf8(creditor.portfolio), m_from));
            TRATO_TRY(const auto known, store.load(rows, target.creditor));
            TRATO_CHECK(store.write(exchange::planImport(rows, known, target.portfolio), target, m_from));
            TRATO_CHECK(m_database.execute(QStringLiteral("demo/describe_creditor"),
                {{":id", target.creditor}, {":document", QString::fromLatin1(creditor.document)},
                    {":legal_name", QString::fromUtf8(creditor.name)}, {":address", QString::fromUtf8(creditor.address)}}));
        }
        TRATO_CHECK(m_database.execute(QStringLiteral("demo/set_autonomy")));
        return {};
    }

    Result<void> loadIds()
    {
        return m_database.each(QStringLiteral("demo/ids_of_documents"), {},
            [this](const Row& row) { m_ids.insert(row.text("document"), row.id<DebtorId>("id")); });
    }

    /// When the last conversation was: today for what waits in the queue, earlier for what is settled.
    Instant talkTime(Story story)
    {
        switch (story) {
        case Story::Counter:
        case Story::AskedHuman:
        case Story::ClaimsPaid:
        case Story::Dispute:
        case Story::Bereavement:
        case Story::Illness:
        case Story::JobLoss:
        case Story::OverIndebted:
        case Story::LegalThreat:
        case Story::Harassment:
            return m_now - 1min * m_dice.between(2, 300);
        case Story::PromiseOpen:
            return m_now - 24h * m_dice.between(1, 3) - 1min * m_dice.between(0, 300);
        case Story::BrokenAgreement:
            return m_now - 24h * m_dice.between(25, 45) - 1min * m_dice.between(0, 300);
        case Story::PromiseBroken:
            return m_now - 24h * m_dice.between(5, 9) - 1min * m_dice.between(0, 300);
        default:
            return m_now - 24h * m_dice.between(2, 40) - 1min * m_dice.between(0, 400);
        }
    }

    Moment momentOf(Story story)
    {
        const Instant talkAt = talkTime(story);
        const bool broken = story == Story::PromiseBroken;
        const QDate from = (broken ? talkAt : m_now).dateIn(deskZone());
        return {talkAt, from.addDays(broken ? m_dice.between(1, 4) : m_dice.between(1, 6))};
    }

    Result<void> live(const Character& character, const Historian& historian, DemoReport& report)
    {
        const DebtorId debtor = m_ids.value(character.person.document);
        const Moment moment = momentOf(character.story);
        const int paid = character.story == Story::Paid ? character.debt.instalments : character.debt.paid;
        TRATO_CHECK(m_database.execute(QStringLiteral("demo/mark_paid"), {{":debtor", debtor}, {":number", paid}}));
        if (character.confirmed)
            TRATO_CHECK(m_database.execute(QStringLiteral("demo/confirm"),
                {{":debtor", debtor}, {":at", m_from + 24h * m_dice.between(5, 60) + 1min * m_dice.between(9 * 60, 18 * 60)}, {":reason", delayReason()}}));
        std::vector<PastLine> lines = historian.lines(character, debtor, m_dice, m_from, moment);
        const QString words = historian.lastWords(lines);
        std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
        TRATO_CHECK(Storyteller(m_database, m_dice, m_now).tell(character, debtor, moment, words, report));
        return placeOnCadence(character, debtor);
    }

    /// From where they wrote or called, and when last: as the inbox notes it.
    Result<void> noteWriters()
    {
        parties::Debtors debtors(m_database);
        for (const PastLine& line : m_lines) {
            const auto channel = channelFromName(line.channel);
            if (line.direction != QStringLiteral("in") || !channel)
                continue;
            TRATO_TRY(const parties::Handle handle, parties::Handle::ofChannel(*channel, line.handle));
            TRATO_CHECK(debtors.noteInbound(line.debtor, handle, line.at));
        }
        return {};
    }

    QString delayReason()
    {
        static const QStringList reasons{QStringLiteral("Trocou de emprego"), QStringLiteral("Gasto com saúde"), QStringLiteral("Renda menor"),
            QStringLiteral("Esqueceu"), QStringLiteral("Boleto não chegou"), QStringLiteral("Muitas dívidas")};
        return m_dice.oneOf(reasons);
    }

    Result<void> placeOnCadence(const Character& character, DebtorId debtor)
    {
        if (character.story == Story::Paid)
            return {};
        TRATO_TRY(const auto cadence, cadence::Definition::shipped(QStringLiteral("padrao")));
        const QDate anchor = character.debt.firstDue.addMonths(character.debt.paid);
        const int late = static_cast<int>(anchor.daysTo(m_now.dateIn(deskZone())));
        const cadence::Step& entry = cadence.entry(late);
        const cadence::Step* next = entry.day > late ? &entry : cadence.after(entry);
        TRATO_TRY(const auto portfolio,
            m_database.one(QStringLiteral("demo/portfolio_of"), {{":debtor", debtor}},
                [](const Row& row) { return row.id<PortfolioId>("portfolio_id"); }));
        const Instant at = next ? Instant::fromDateTime(QDateTime(anchor.addDays(next->day), next->at, deskZone())) : Instant();
        TRATO_CHECK(m_database.execute(QStringLiteral("demo/insert_cadence_state"),
            {{":debtor", debtor}, {":portfolio", portfolio.value_or(PortfolioId())}, {":anchor_due", anchor},
                {":step", next ? next->name : entry.name}, {":next_at", at},
                {":state", next ? QStringLiteral("active") : QStringLiteral("done")}, {":now", m_now}}));
        return {};
    }

    storage::Database& m_database;
    Instant m_now;
    Instant m_from;
    Dice m_dice;
    DemoOptions m_options;
    std::vector<Character> m_people;
    QHash<QString, DebtorId> m_ids;
    std::vector<PastLine> m_lines;
};

} // namespace

QJsonObject DemoReport::toJson() const
{
    return {{QStringLiteral("debtors"), debtors}, {QStringLiteral("interactions"), interactions}, {QStringLiteral("agreements"), agreements},
        {QStringLiteral("payments"), payments}, {QStringLiteral("work_items"), workItems}};
}

Result<DemoReport> populate(storage::Database& database, const Clock& clock, const DemoOptions& options)
{
    TRATO_TRY(const auto debtors,
        database.one(QStringLiteral("demo/count_debtors"), {}, [](const Row& row) { return row.integer("number"); }));
    if (debtors.value_or(0) > 0)
        return failure(QStringLiteral("not_empty"),
            QCoreApplication::translate("demo", "The database has debtors already; the demonstration needs an empty one."));
    return database.transaction([&] { return Maker(database, clock, options).make(); });
}

} // namespace trato::demo
