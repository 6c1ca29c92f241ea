#include "app/demo/demo.h"

#include "app/demo/attachments.h"
#include "app/demo/bankday.h"
#include "app/demo/cadencehistory.h"
#include "app/demo/contacttimes.h"
#include "app/demo/creditorpolicies.h"
#include "app/demo/creditorsshare.h"
#include "app/demo/floor.h"
#include "app/demo/historian.h"
#include "app/demo/outcomes.h"
#include "app/demo/population.h"
#include "app/demo/storyteller.h"
#include "app/demo/surroundings.h"
#include "cadence/publication.h"
#include "exchange/importplan.h"
#include "exchange/importstore.h"
#include "parties/debtors.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
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

constexpr DemoCreditor creditors[] = {
    {"Lojas Aurora", "Varejo Sudeste", "27661904000114", "Rua das Acácias, 120, São Paulo, SP"},
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
    row.charges = {
        {QStringLiteral("fine"), QStringLiteral("2.00")}, {QStringLiteral("interest"), QStringLiteral("1.00")}};
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
        TRATO_CHECK(publishPolicies(m_database, m_now, m_options.user));
        TRATO_CHECK(publishCadence(m_database, m_now, m_options.user));
        TRATO_TRY(m_cadence, cadence::inForce(m_database, QStringLiteral("padrao")));
        CadenceHistory past(m_database, m_cadence, m_options.seed, m_now);
        TRATO_CHECK(loadIds());
        DemoReport report;
        report.debtors = static_cast<int>(m_ids.size());
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            TRATO_CHECK(look(i));
            TRATO_CHECK(remember(m_people[i], historian));
        }
        TRATO_CHECK(writeHistory(report));
        TRATO_CHECK(noteWriters());
        for (std::size_t i = 0; i < m_waiting.size(); ++i) {
            TRATO_CHECK(look(m_people.size() + i));
            TRATO_CHECK(live(m_waiting[i], past, report));
        }
        TRATO_CHECK(attachFiles());
        TRATO_CHECK(fillQueue(report));
        TRATO_CHECK(Outcomes(m_database, m_options.seed, m_now).pay());
        TRATO_CHECK(Outcomes(m_database, m_options.seed + 1, m_now).rate());
        TRATO_CHECK(tellBankDay(m_database, ManualClock(m_now)));
        if (!m_options.user.isEmpty())
            TRATO_CHECK(sendMistakenBack(m_database, ManualClock(m_now), m_options.user));
        TRATO_CHECK(shareWithCreditors(m_database, ManualClock(m_now), m_options.user));
        return report;
    }

private:
    struct Waiting {
        const Character* character;
        DebtorId debtor;
        Plot plot;
        Historian::LastWords words;
    };

    /// Voice notes of those who bargain, a mail with its table of those who dispute, photos of receipts. Whatever the
    /// dice said there is one of each.
    Result<void> attachFiles()
    {
        Attachments files(m_database, m_now);
        TRATO_CHECK(files.addPhotos());
        const Waiting* const bargains = firstOf(Story::Counter, Channel::WhatsApp);
        const Waiting* const disputes = firstOf(Story::Dispute, Channel::Email);
        for (const Waiting& one : m_waiting) {
            const Person& person = one.character->person;
            const bool speaks = one.character->story == Story::Counter && one.character->favourite == Channel::WhatsApp;
            const bool writes = one.character->story == Story::Dispute && one.character->favourite == Channel::Email;
            if (speaks || &one == bargains)
                TRATO_CHECK(files.addVoiceNote(one.debtor, person.mobile, one.plot.talkAt + 10s));
            if (&one == bargains)
                TRATO_CHECK(files.addPhoto(one.debtor, person.mobile, one.plot.talkAt + 20s));
            if (writes || &one == disputes)
                TRATO_CHECK(files.addMail(one.debtor, person.email, one.plot.talkAt + 10s));
        }
        return {};
    }

    /// Who has this story, best on this channel and best a company when they dispute; nothing when nobody has it.
    [[nodiscard]] const Waiting* firstOf(Story story, Channel channel) const
    {
        const Waiting* found = nullptr;
        const auto fit = [&](const Waiting& one) {
            return int(one.character->favourite == channel) +
                   2 * int(one.character->person.company == (story == Story::Dispute));
        };
        for (const Waiting& one : m_waiting) {
            if (one.character->story == story && (found == nullptr || fit(one) > fit(*found)))
                found = &one;
        }
        return found;
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

    /// Everybody is looked at twice: what was said, and what came of it.
    Result<void> look(std::size_t done) const
    {
        if (done % 20 == 0 && m_options.watch &&
            !m_options.watch(static_cast<int>(done / 2), static_cast<int>(m_people.size())))
            return failure(QStringLiteral("cancelled"),
                QCoreApplication::translate("demo", "The demonstration was given up; nothing is left of it."));
        return {};
    }

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
                    {":legal_name", QString::fromUtf8(creditor.name)},
                    {":address", QString::fromUtf8(creditor.address)}}));
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
    Plot plotOf(Story story)
    {
        Plot plot;
        const QDate today = m_now.dateIn(deskZone());
        switch (story) {
        case Story::PromiseOpen:
            plot.promised = today.addDays(m_dice.between(1, 6));
            plot.talkAt = m_now - 24h * m_dice.between(0, 3) - 1min * m_dice.between(5, 300);
            break;
        case Story::PromiseBroken:
            plot.promised = today.addDays(-m_dice.between(3, 5));
            plot.talkAt = Instant::startOfDay(plot.promised.addDays(-m_dice.between(2, 8)), deskZone()) +
                          1min * m_dice.between(560, 1080);
            plot.excused = m_dice.chance(65);
            break;
        case Story::BrokenAgreement:
            plot.talkAt = m_now - 24h * m_dice.between(25, 45) - 1min * m_dice.between(0, 300);
            break;
        case Story::Callback:
            plot.talkAt = m_now - 1min * m_dice.between(40, 200);
            plot.callbackAt = Instant::startOfDay(today.addDays(m_dice.chance(45) ? 1 : 0), deskZone()) +
                              1min * (m_dice.between(17, 36) * 30);
            break;
        case Story::Silent:
        case Story::Paid:
        case Story::PaysLate:
        case Story::Agreement:
        case Story::WrongNumber:
        case Story::OptedOut:
            plot.talkAt = Instant::startOfDay(today.addDays(-m_dice.between(2, 40)), deskZone()) +
                          1min * m_dice.between(540, 1140);
            break;
        default: plot.talkAt = m_now - 1min * (m_dice.chance(30) ? m_dice.between(1, 14) : m_dice.between(15, 300));
        }
        return plot;
    }

    /// What was paid and said until today.
    Result<void> remember(const Character& character, const Historian& historian)
    {
        const DebtorId debtor = m_ids.value(character.person.document);
        const Plot plot = plotOf(character.story);
        const int paid = character.story == Story::Paid ? character.debt.instalments : character.debt.paid;
        TRATO_CHECK(m_database.execute(QStringLiteral("demo/mark_paid"), {{":debtor", debtor}, {":number", paid}}));
        if (character.confirmed)
            TRATO_CHECK(m_database.execute(QStringLiteral("demo/confirm"),
                {{":debtor", debtor}, {":at", confirmedAt(character.story, plot)}, {":reason", delayReason()}}));
        std::vector<PastLine> lines = historian.lines(character, debtor, m_dice, m_from, plot);
        m_waiting.push_back({&character, debtor, plot, historian.lastWords(lines)});
        std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
        TRATO_TRY(auto more, Surroundings(m_database, m_options.seed, m_from, m_now).give(character, debtor, plot));
        std::move(more.begin(), more.end(), std::back_inserter(m_lines));
        return {};
    }

    /// Before anything comes of it: an agreement refers to the very message in which they said yes.
    Result<void> writeHistory(DemoReport& report)
    {
        TRATO_TRY(const std::vector<InteractionId> ids, writeLines(m_database, m_lines));
        report.interactions = static_cast<int>(ids.size());
        QHash<DebtorId, std::size_t> accepted;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].accepts)
                accepted.insert(m_lines[i].debtor, i);
        }
        for (Waiting& one : m_waiting) {
            const auto line = accepted.constFind(one.debtor);
            if (line == accepted.cend())
                continue;
            one.plot.yes = ids[*line];
            one.plot.yesAt = m_lines[*line].at;
        }
        return {};
    }

    Result<void> live(const Waiting& one, CadenceHistory& past, DemoReport& report)
    {
        TRATO_CHECK(Storyteller(m_database, m_dice, m_now).tell(*one.character, one.debtor, one.plot, report));
        return placeOnCadence(*one.character, one.debtor, past);
    }

    /// In the talk itself where they said who they are, else on some working day before.
    Instant confirmedAt(Story story, const Plot& plot)
    {
        const bool inTalk = story == Story::Counter || story == Story::PromiseOpen || story == Story::PromiseBroken ||
                            story == Story::AcceptedToday;
        if (inTalk)
            return plot.talkAt - 8min;
        return Instant::startOfDay(m_from.dateIn(deskZone()).addDays(m_dice.between(5, 160)), deskZone()) +
               1min * m_dice.between(540, 1140);
    }

    /// Scores see everything that was said, so the queue is made last.
    Result<void> fillQueue(DemoReport& report)
    {
        Storyteller teller(m_database, m_dice, m_now);
        std::vector<DebtorId> quiet;
        for (const Waiting& one : m_waiting) {
            TRATO_CHECK(teller.putInQueue(*one.character, one.debtor, one.plot, one.words, report));
            if (one.character->story == Story::Silent && one.character->confirmed)
                quiet.push_back(one.debtor);
        }
        if (m_options.user.isEmpty())
            return {};
        const size_t mine = std::min<size_t>(quiet.size(), 31);
        TRATO_CHECK(teller.workToday(m_options.user, {quiet.begin(), quiet.begin() + std::ptrdiff_t(mine)}, report));
        return Floor(m_database, m_dice, m_now)
            .fill(m_options.user, {quiet.begin() + std::ptrdiff_t(mine), quiet.end()}, report);
    }

    QString delayReason()
    {
        static const QStringList reasons{QStringLiteral("Trocou de emprego"), QStringLiteral("Despesa inesperada"),
            QStringLiteral("Renda menor"), QStringLiteral("Esqueceu"), QStringLiteral("Não recebeu o boleto"),
            QStringLiteral("Muitas dívidas")};
        return m_dice.oneOf(reasons);
    }

    Result<void> placeOnCadence(const Character& character, DebtorId debtor, CadenceHistory& past)
    {
        if (character.story == Story::Paid)
            return {};
        const QDate anchor = character.debt.firstDue.addMonths(character.debt.paid);
        const int late = static_cast<int>(anchor.daysTo(m_now.dateIn(deskZone())));
        const cadence::Step& entry = m_cadence.entry(late);
        const cadence::Step* next = entry.day > late ? &entry : m_cadence.after(entry);
        TRATO_TRY(const auto portfolio, m_database.one(QStringLiteral("demo/portfolio_of"), {{":debtor", debtor}},
                                            [](const Row& row) { return row.id<PortfolioId>("portfolio_id"); }));
        const Instant at =
            next ? lawfulFrom(Instant::fromDateTime(QDateTime(anchor.addDays(next->day), next->at, deskZone())),
                       character, character.favourite)
                 : Instant();
        TRATO_CHECK(m_database.execute(QStringLiteral("demo/insert_cadence_state"),
            {{":debtor", debtor}, {":portfolio", portfolio.value_or(PortfolioId())}, {":anchor_due", anchor},
                {":step", next ? next->name : entry.name}, {":next_at", at},
                {":state", next ? QStringLiteral("active") : QStringLiteral("done")}, {":now", m_now}}));
        return past.remember(character, debtor, portfolio.value_or(PortfolioId()), anchor);
    }

    storage::Database& m_database;
    Instant m_now;
    Instant m_from;
    Dice m_dice;
    DemoOptions m_options;
    cadence::Definition m_cadence;
    std::vector<Character> m_people;
    QHash<QString, DebtorId> m_ids;
    std::vector<PastLine> m_lines;
    std::vector<Waiting> m_waiting;
};

} // namespace

QJsonObject DemoReport::toJson() const
{
    return {{QStringLiteral("debtors"), debtors}, {QStringLiteral("interactions"), interactions},
        {QStringLiteral("agreements"), agreements}, {QStringLiteral("payments"), payments},
        {QStringLiteral("work_items"), workItems}};
}

Result<DemoReport> populate(storage::Database& database, const Clock& clock, const DemoOptions& options)
{
    TRATO_TRY(const auto debtors,
        database.one(QStringLiteral("demo/count_debtors"), {}, [](const Row& row) { return row.integer("number"); }));
    if (debtors.value_or(0) > 0)
        return failure(QStringLiteral("not_empty"),
            QCoreApplication::translate(
                "demo", "The database has debtors already; the demonstration needs an empty one."));
    return database.transaction([&] { return Maker(database, clock, options).make(); });
}

} // namespace trato::demo
