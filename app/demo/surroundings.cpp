#include "app/demo/surroundings.h"

#include "negotiation/promises.h"
#include "parties/debtors.h"
#include "parties/relatedpeople.h"

#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;
using parties::MayHear;
using parties::Relation;

namespace {

/// Somebody had something to do with these: their life has depth.
bool isTold(Story story) { return story != Story::Silent && story != Story::Paid && story != Story::WrongNumber; }

QString relativeName(const Character& character, Dice& dice)
{
    static const QStringList first{QStringLiteral("Rute"), QStringLiteral("Jorge"), QStringLiteral("Lúcia"),
        QStringLiteral("Paulo"), QStringLiteral("Vânia"), QStringLiteral("Mateus"), QStringLiteral("Célia")};
    return dice.oneOf(first) + u' ' + character.person.name.section(u' ', -1);
}

QString phoneNear(const Character& character, Dice& dice)
{
    return character.person.mobile.left(5) + QString::number(970'000'000 + dice.between(0, 9'999'999));
}

} // namespace

Result<std::vector<PastLine>> Surroundings::give(const Character& character, DebtorId debtor, const Plot& plot) const
{
    Dice dice(m_seed * 7'919 + static_cast<quint64>(debtor.value()) * 104'729);
    TRATO_CHECK(givePeople(character, debtor, dice));
    TRATO_CHECK(giveTelephones(character, debtor, dice));
    TRATO_CHECK(givePromises(character, debtor, plot, dice));
    return giveHabits(character, debtor, plot, dice);
}

Result<void> Surroundings::givePeople(const Character& character, DebtorId debtor, Dice& dice) const
{
    parties::RelatedPeople people(m_database);
    const bool told = isTold(character.story);
    const auto add = [&](Relation relation, const QString& name, const QString& note, bool reachable) {
        return people.save(debtor,
            {.relation = relation,
                .name = name,
                .phone = reachable ? phoneNear(character, dice) : QString(),
                .mayHear = parties::usualDisclosure(relation),
                .note = note,
                .source = QStringLiteral("import")},
            m_from);
    };
    if (dice.chance(told ? 45 : 8))
        TRATO_CHECK(add(dice.chance(70) ? Relation::CoDebtor : Relation::Guarantor, relativeName(character, dice),
            QStringLiteral("assinou o contrato %1").arg(character.debt.contract), true));
    if (dice.chance(told ? 60 : 6))
        TRATO_CHECK(add(Relation::Relative, relativeName(character, dice),
            dice.oneOf(
                {QStringLiteral("atende de manhã"), QStringLiteral("mora na mesma casa"), QStringLiteral("irmã")}),
            true));
    if (!character.person.company && dice.chance(told ? 40 : 4))
        TRATO_CHECK(add(Relation::Employer,
            dice.oneOf({QStringLiteral("Oficina Rota Certa"), QStringLiteral("Padaria Trigo Dourado"),
                QStringLiteral("Escola Caminho Novo"), QStringLiteral("Transportadora Serra Alta")}),
            QStringLiteral("pediu para não ligar lá"), false));
    return {};
}

Result<void> Surroundings::giveTelephones(const Character& character, DebtorId debtor, Dice& dice) const
{
    if (!isTold(character.story) || !dice.chance(50))
        return {};
    TRATO_CHECK(parties::Debtors(m_database)
                    .addContactPoint(debtor,
                        {.handle = {parties::ContactKind::Phone, phoneNear(character, dice)},
                            .source = QStringLiteral("bureau"),
                            .label = QStringLiteral("recado"),
                            .confidence = dice.between(15, 45)},
                        m_from));
    return {};
}

/// Promises of the past, kept or not, as they were made and came out then.
Result<void> Surroundings::givePromises(const Character& character, DebtorId debtor, const Plot& plot, Dice& dice) const
{
    if (character.story == Story::PaysLate)
        return giveRecentPromise(character, debtor, dice);
    const bool has = character.story == Story::PromiseBroken || character.story == Story::Counter ||
                     character.story == Story::AskedHuman || character.story == Story::Callback;
    if (!has)
        return {};
    for (int ago = dice.between(1, 3); ago > 0; --ago) {
        ManualClock clock(std::max(m_from, plot.talkAt - 24h * (25 * ago + dice.between(0, 5))));
        const QDate due = clock.today().addDays(dice.between(2, 5));
        negotiation::Promises promises(m_database, clock);
        const auto made = promises.make({.debtor = debtor,
            .amount = money::Money(character.debt.cents),
            .due = due,
            .actor = QStringLiteral("agent:follow_up")});
        if (!made)
            continue; // Beyond the policy's days.
        clock.set(Instant::startOfDay(due.addDays(dice.between(0, 2)), deskZone()) + 10h);
        TRATO_CHECK(promises.resolve(
            debtor, made->id, dice.chance(75) ? negotiation::PromiseState::Kept : negotiation::PromiseState::Broken));
    }
    return {};
}

/// Of this week, and most were kept: not only those who break theirs promise something.
Result<void> Surroundings::giveRecentPromise(const Character& character, DebtorId debtor, Dice& dice) const
{
    ManualClock clock(m_now - 24h * dice.between(5, 8));
    const QDate due = clock.today().addDays(dice.between(2, 4));
    negotiation::Promises promises(m_database, clock);
    const auto made = promises.make({.debtor = debtor,
        .amount = money::Money(character.debt.cents),
        .due = due,
        .actor = QStringLiteral("agent:follow_up")});
    if (!made)
        return {}; // Nothing is open, or beyond the policy's days.
    clock.set(Instant::startOfDay(due, deskZone()) + 10h);
    TRATO_CHECK(promises.resolve(
        debtor, made->id, dice.chance(80) ? negotiation::PromiseState::Kept : negotiation::PromiseState::Broken));
    return {};
}

/// Short answers to small matters, mostly at the same time of the day.
std::vector<PastLine> Surroundings::giveHabits(
    const Character& character, DebtorId debtor, const Plot& plot, Dice& dice) const
{
    std::vector<PastLine> lines;
    if (!isTold(character.story) || dice.chance(25))
        return lines;
    static const QStringList words{QStringLiteral("recebi, obrigado"), QStringLiteral("ok, vou ver"),
        QStringLiteral("agora tô no serviço, respondo depois"), QStringLiteral("tá bom"),
        QStringLiteral("vi aqui, valeu"), QStringLiteral("pode me mandar por aqui mesmo")};
    const std::array hours{dice.between(8, 10), dice.between(13, 16), 18};
    const int usual = hours[dice.weighted(std::array{25, 30, 45})];
    const bool email = character.favourite == Channel::Email;
    const QString handle = email ? character.person.email : character.person.mobile;
    const int count = dice.between(4, 9);
    for (int i = count; i > 0; --i) {
        QDate day = plot.talkAt.dateIn(deskZone()).addDays(-9 * i - dice.between(1, 4));
        while (day.dayOfWeek() > Qt::Friday)
            day = day.addDays(-1);
        const int hour = dice.chance(80) ? usual + dice.between(0, 2) : dice.between(9, 19);
        const Instant at = Instant::fromDateTime(QDateTime(day, QTime(hour, dice.between(0, 59)), deskZone()));
        if (at < m_from)
            continue;
        lines.push_back({debtor, at, channelName(character.favourite), QStringLiteral("in"), QStringLiteral("text"),
            dice.oneOf(words), QStringLiteral("debtor"), {}, handle, {}, 0});
    }
    return lines;
}

} // namespace trato::demo
