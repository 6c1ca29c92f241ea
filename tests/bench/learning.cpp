// What is learned of channel and hour: the sandbox's people, each with a favourite channel and part of the day planted,
// are contacted thirty times where and when the product says. How many favourites are found, and what was lost against
// knowing them from the start, beside contacts at random. Then what a choice and a count cost.

#include "bench/measure.h"
#include "support/testdatabase.h"

#include "app/sandbox/people.h"
#include "app/sandbox/random.h"
#include "insight/choice.h"
#include "insight/learning.h"
#include "storage/bulkwriter.h"

#include <QTimeZone>

#include <cstdio>
#include <map>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using storage::Database;
using storage::Engine;
using test::TestDatabase;

constexpr std::array<Channel, 3> channels{Channel::WhatsApp, Channel::Sms, Channel::Email};
constexpr std::array<int, 4> partHours{8, 10, 12, 14};
constexpr int contactsEach = 30;
/// A Wednesday at midnight in the desk's zone.
const QDate firstDay(2026, 6, 3);

/// Somebody of the sandbox, and how often they answer where and when: planted.
struct Planted {
    DebtorId debtor;
    Channel favourite = Channel::WhatsApp;
    int favouriteHour = 10;
    std::map<Channel, double> answers;
    std::map<Channel, double> opens;

    [[nodiscard]] double answersAt(Channel channel, int hour) const
    {
        return answers.at(channel) * (hour == favouriteHour ? 1 : 0.7);
    }
    [[nodiscard]] double opensAt(Channel channel) const { return opens.at(channel); }
    [[nodiscard]] double worth(Channel channel, int hour) const
    {
        const double answered = answersAt(channel, hour);
        return answered + (1 - answered) * opensAt(channel) * insight::worthOfOpening;
    }
    [[nodiscard]] double best() const { return worth(favourite, favouriteHour); }
    [[nodiscard]] double atRandom() const
    {
        double sum = 0;
        for (const Channel channel : channels) {
            for (const int hour : partHours)
                sum += worth(channel, hour) / (channels.size() * partHours.size());
        }
        return sum;
    }
    [[nodiscard]] double channelAtRandom() const
    {
        double sum = 0;
        for (const Channel channel : channels)
            sum += worth(channel, favouriteHour) / channels.size();
        return sum;
    }
};

/// The favourite is the channel on which their character answers soonest; those who answer nowhere have none.
std::optional<Planted> planted(const sandbox::People& people, int number)
{
    const sandbox::Character character = people.characterOf(people.person(number, firstDay).phone);
    Planted one{.debtor = DebtorId(number), .answers = {}, .opens = {}};
    double soonest = 1e9;
    for (const Channel channel : channels) {
        const double median = character.medianMinutes.value(channel, 0);
        one.answers[channel] = median > 0 ? 0.25 : 0.02;
        one.opens[channel] = median > 0 ? 0.5 : 0.1;
        if (median > 0 && median < soonest) {
            soonest = median;
            one.favourite = channel;
        }
    }
    one.answers[one.favourite] = 0.8;
    one.opens[one.favourite] = 0.9;
    one.favouriteHour = partHours[static_cast<size_t>(character.patience) % partHours.size()];
    return soonest < 1e9 ? std::optional(one) : std::nullopt;
}

/// Writes the lines and receipts of a day as the workers would.
class Diary final {
public:
    explicit Diary(Database& database)
        : m_database(database)
    {
    }

    void contact(const Planted& person, Channel channel, Instant at, sandbox::Random& random)
    {
        const qint64 line = ++m_lines;
        m_interactions.push_back({person.debtor, at, line, channel, false});
        const int hour = at.in(deskZone()).time().hour();
        if (random.chance(person.answersAt(channel, hour)))
            m_interactions.push_back({person.debtor, at + 5min, ++m_lines, channel, true});
        else if (random.chance(person.opensAt(channel)))
            m_openings.push_back({person.debtor, at, line, channel, true});
    }

    Result<void> write()
    {
        return m_database.transaction([&]() -> Result<void> {
            TRATO_CHECK(writeLines());
            return writeOpenings();
        });
    }

private:
    struct Line {
        DebtorId debtor;
        Instant at;
        qint64 id;
        Channel channel;
        bool theirs;
    };

    Result<void> writeLines()
    {
        TRATO_TRY(const auto writer, storage::BulkWriter::open(m_database, u"interaction"_s,
                                         {u"debtor_id"_s, u"at"_s, u"id"_s, u"channel"_s, u"direction"_s, u"kind"_s,
                                             u"text"_s, u"actor_kind"_s, u"actor"_s}));
        for (const Line& line : m_interactions) {
            writer->integer(line.debtor.value()).integer(line.at.microseconds()).integer(line.id);
            writer->text(channelName(line.channel)).text(line.theirs ? u"in" : u"out").text(u"message").text(u"");
            writer->text(line.theirs ? u"debtor" : u"agent").text(u"");
            TRATO_CHECK(writer->endRow());
        }
        TRATO_CHECK(writer->finish());
        m_interactions.clear();
        return {};
    }

    Result<void> writeOpenings()
    {
        TRATO_TRY(const auto writer,
            storage::BulkWriter::open(m_database, u"receipt"_s,
                {u"debtor_id"_s, u"interaction_at"_s, u"interaction_id"_s, u"id"_s, u"at"_s, u"status"_s}));
        for (const Line& opening : m_openings) {
            writer->integer(opening.debtor.value()).integer(opening.at.microseconds()).integer(opening.id);
            writer->integer(++m_receipts).integer(opening.at.microseconds() + 60'000'000).text(u"read");
            TRATO_CHECK(writer->endRow());
        }
        TRATO_CHECK(writer->finish());
        m_openings.clear();
        return {};
    }

    Database& m_database;
    qint64 m_lines = 0;
    qint64 m_receipts = 0;
    std::vector<Line> m_interactions;
    std::vector<Line> m_openings;
};

Result<void> addDebtors(Database& database, std::span<const DebtorId> debtors)
{
    return database.transaction([&]() -> Result<void> {
        TRATO_TRY(const auto writer,
            storage::BulkWriter::open(database, u"debtor"_s,
                {u"id"_s, u"kind"_s, u"name"_s, u"name_folded"_s, u"created_at"_s, u"updated_at"_s}));
        for (const DebtorId debtor : debtors) {
            writer->integer(debtor.value()).text(u"person").text(u"Ana").text(u"ana").integer(1).integer(1);
            TRATO_CHECK(writer->endRow());
        }
        TRATO_CHECK(writer->finish());
        return {};
    });
}

std::vector<DebtorId> numbersOf(const std::vector<Planted>& people)
{
    std::vector<DebtorId> numbers;
    for (const Planted& person : people)
        numbers.push_back(person.debtor);
    return numbers;
}

struct Found {
    int channels = 0;
    int hours = 0;
    double lost = 0;
    double lostByChannel = 0; ///< of `lost`
    double lostAtRandom = 0;
    double channelAtRandom = 0;
};

/// One contact every three days, at an hour of the part of the day that was chosen.
Result<Found> live(Database& database, const std::vector<Planted>& people, quint64 seed)
{
    const std::vector<DebtorId> debtors = numbersOf(people);
    TRATO_CHECK(addDebtors(database, debtors));
    insight::ResponseLearning learning(database);
    Diary diary(database);
    Found found;
    const insight::Possible possible{
        .channels = channels, .day = insight::DayKind::Weekday, .hours = insight::Hours{8, 17}};
    for (int round = 0; round <= contactsEach; ++round) {
        const QDate day = firstDay.addDays(7 * (round / 2) + (round % 2) * 2 - 1);
        const Instant morning = Instant::startOfDay(day, deskZone()) + 7h;
        TRATO_CHECK(learning.update(morning));
        TRATO_TRY(auto reader, insight::LearnedReader::open(database, morning));
        TRATO_TRY(const auto known, reader.read(debtors));
        for (size_t i = 0; i < people.size(); ++i) {
            const Planted& person = people[i];
            if (round == contactsEach) {
                const auto best = *insight::bestChoice(known[i], possible);
                found.channels += best.channel == person.favourite;
                found.hours += best.hour == person.favouriteHour;
                continue;
            }
            const QByteArray name = QByteArray::number(person.debtor.value()) + '/' + QByteArray::number(round);
            insight::Random draws = insight::Random::named(seed, "choice/" + name);
            const insight::Choice choice = *insight::choose(known[i], possible, draws);
            sandbox::Random answers(sandbox::seedOf(seed, "answers/" + name));
            diary.contact(person, choice.channel, morning + (choice.hour - 7) * 1h, answers);
            found.lost += person.best() - person.worth(choice.channel, choice.hour);
            found.lostByChannel += person.best() - person.worth(choice.channel, person.favouriteHour);
            found.lostAtRandom += person.best() - person.atRandom();
            found.channelAtRandom += person.best() - person.channelAtRandom();
        }
        TRATO_CHECK(diary.write());
    }
    return found;
}

Result<void> learnPreferences(const bench::Options& options)
{
    TRATO_TRY(const sandbox::Data data, sandbox::Data::load());
    for (const quint64 seed : {1, 2, 3}) {
        const sandbox::People sandboxPeople(data, seed);
        std::vector<Planted> people;
        for (int number = 1; number <= options.size(1000, 60); ++number) {
            if (const auto one = planted(sandboxPeople, number))
                people.push_back(*one);
        }
        TRATO_TRY(const auto made, TestDatabase::create(Engine::Sqlite));
        TRATO_TRY(const auto database, made->connect());
        TRATO_TRY(const Found found, live(*database, people, seed));
        const double share = 100 * found.lostByChannel / found.channelAtRandom;
        const auto ofAll = [&](int count) { return 100.0 * count / static_cast<double>(people.size()); };
        std::printf("seed %llu: %zu people with a favourite, %d contacts each: %d channels found (%.1f %%), %d hours "
                    "(%.1f %%); lost %.1f %% of what random channels lose (goal <= 25 %%), with the hour %.1f %%\n",
            static_cast<unsigned long long>(seed), people.size(), contactsEach, found.channels, ofAll(found.channels),
            found.hours, ofAll(found.hours), share, 100 * found.lost / found.lostAtRandom);
        if (!options.small && share > 25)
            return failure(u"too_much_lost"_s, QString::number(share));
    }
    std::fflush(stdout);
    return {};
}

/// A year's contacts of many: ten each.
Result<std::vector<DebtorId>> prepare(Database& database, int count)
{
    TRATO_TRY(const sandbox::Data data, sandbox::Data::load());
    const sandbox::People sandboxPeople(data, 1);
    std::vector<DebtorId> debtors;
    Diary diary(database);
    sandbox::Random random(1);
    Planted person{.debtor = {},
        .answers = {{Channel::WhatsApp, 0.5}, {Channel::Sms, 0.2}, {Channel::Email, 0.1}},
        .opens = {{Channel::WhatsApp, 0.5}, {Channel::Sms, 0.2}, {Channel::Email, 0.4}}};
    for (int number = 1; number <= count; ++number) {
        person.debtor = DebtorId(number);
        debtors.push_back(person.debtor);
        for (int i = 0; i < 10; ++i)
            diary.contact(person, channels[static_cast<size_t>(random.below(3))],
                Instant::startOfDay(firstDay.addDays(12 * i), deskZone()) + (8 + random.below(9)) * 1h, random);
    }
    TRATO_CHECK(addDebtors(database, debtors));
    TRATO_CHECK(diary.write());
    TRATO_CHECK(database.runScript(u"ANALYZE"_s, u"prepare"_s));
    return debtors;
}

Result<void> measure(Engine engine, const bench::Options& options)
{
    const int count = options.size(20'000, 300);
    TRATO_TRY(const auto made, TestDatabase::create(engine));
    TRATO_TRY(const auto database, made->connect());
    TRATO_TRY(const std::vector<DebtorId> debtors, prepare(*database, count));
    const Instant now = Instant::startOfDay(firstDay.addDays(140), deskZone());
    constexpr size_t batch = 1000;
    const auto inBatches = [&](const auto& work) -> Result<void> {
        for (size_t from = 0; from < debtors.size(); from += batch)
            TRATO_CHECK(work(std::span(debtors).subspan(from, std::min(batch, debtors.size() - from))));
        return {};
    };
    bench::compare(
        {.name = u"%1: %2 debtors with ten contacts each counted"_s.arg(bench::engineName(engine)).arg(count),
            .reference = u"their lines counted by channel, nothing kept"_s,
            .goal = u"–"_s,
            .product =
                [&] {
                    return inBatches([&](auto some) { return insight::ResponseLearning(*database).count(some, now); });
                },
            .beside = [&]() -> Result<void> {
                qint64 lines = 0;
                return database->each(
                    u"bench/count_lines"_s, {}, [&](const storage::Row& row) { lines += row.integer("lines"); });
            }},
        options);
    const auto choices = [&](auto some) -> Result<void> {
        TRATO_TRY(auto reader, insight::LearnedReader::open(*database, now));
        TRATO_TRY(const auto known, reader.read(some));
        for (const insight::Learned& learned : known) {
            insight::Random random(static_cast<quint64>(learned.debtor.value()));
            if (!insight::choose(learned, {.channels = channels}, random))
                return failure(u"no_choice"_s, {});
        }
        return {};
    };
    bench::compare({.name = u"%1: %2 choices, read in batches of 1,000"_s.arg(bench::engineName(engine)).arg(count),
                       .reference = u"reading the same rows"_s,
                       .goal = u"–"_s,
                       .product = [&] { return inBatches(choices); },
                       .beside = [&]() -> Result<void> {
                           double tries = 0;
                           return database->each(u"bench/learned_rows"_s, {}, [&](const storage::Row& row) {
                               tries += row.real("tries") + row.real("gained") + row.real("heard");
                           });
                       }},
        options);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = bench::Options::parse(argc, argv);
    if (options.wants("preferences")) {
        if (const auto learned = learnPreferences(options); !learned) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(learned.error().code), qPrintable(learned.error().message));
            return 1;
        }
    }
    if (!options.wants("cost"))
        return 0;
    return bench::overEngines(options, [&](Engine engine) { return measure(engine, options); });
}
