#include "app/sandbox/people.h"

#include "app/sandbox/random.h"
#include "base/text.h"

#include <QDate>

namespace trato::sandbox {

namespace {

QString cpf(Random& random)
{
    QList<int> digits;
    for (int i = 0; i < 9; ++i)
        digits.append(random.below(10));
    if (digits.count(digits.first()) == digits.size())
        digits[8] = (digits[8] + 1) % 10;
    for (int check = 0; check < 2; ++check) {
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i)
            sum += digits.at(i) * int(digits.size() + 1 - i);
        const int rest = sum % 11;
        digits.append(rest < 2 ? 0 : 11 - rest);
    }
    QString text;
    for (const int digit : digits)
        text += QString::number(digit);
    return text;
}

QString mobile(Random& random, int ddd, int number)
{
    // The number of the person makes it unique: nobody shares a telephone unless a portfolio says so.
    return QStringLiteral("+55%1%2%3")
        .arg(ddd)
        .arg(96 + random.below(4))
        .arg((number * 7919 + random.below(7) * 1'000'003) % 10'000'000, 7, 10, QLatin1Char('0'));
}

QString mailName(const QString& name, int number)
{
    QString folded = text::folded(name);
    folded.replace(u' ', u'.');
    return folded + QString::number(number);
}

} // namespace

Person People::person(int number, QDate today) const
{
    Random random(seedOf(m_seed, "person/" + QByteArray::number(number)));
    Person person{.number = number,
        .name = {},
        .document = {},
        .phone = {},
        .email = {},
        .place = {},
        .contract = {},
        .firstDue = {}};
    const QString given = random.chance(0.52) ? random.pick(m_data.women) : random.pick(m_data.men);
    person.name = given + u' ' + random.pick(m_data.families);
    if (random.chance(0.8))
        person.name += u' ' + random.pick(m_data.families);
    person.document = cpf(random);
    person.place = m_data.places.at(m_data.placeWeights.draw(random).toInt());
    person.phone = mobile(random, person.place.ddd, number);
    person.email = mailName(person.name, number) + u'@' + random.pick(m_data.mailHosts);
    person.contract = QStringLiteral("CT%1").arg(100'000 + number);
    person.instalments = random.between(1, 6);
    person.instalmentCents = qint64(random.around(180'00, 0.7)) / 10 * 10 + 9'90;
    person.firstDue = today.addDays(random.between(-150, 5));
    return person;
}

void People::link(const QStringList& handles, const QString& name)
{
    const std::scoped_lock lock(m_mutex);
    for (const QString& handle : handles)
        m_keys.insert(handle.toLower(), handles.first().toLower());
    if (!name.isEmpty() && !handles.isEmpty())
        m_names.insert(handles.first().toLower(), name);
}

QString People::keyOf(const QString& handle) const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.value(handle.toLower(), handle.toLower());
}

Character People::characterOf(const QString& handle) const
{
    Character character{.key = keyOf(handle), .temper = {}, .firstName = {}, .medianMinutes = {}};
    Random random(seedOf(m_seed, "character/" + character.key.toUtf8()));
    character.temper = m_data.temperWeights.draw(random);
    for (const Channel channel : allChannels) {
        const ChannelHabit habit = m_data.channels.value(channel);
        const bool answers = random.chance(habit.answers);
        const double median = random.around(habit.medianMinutes, 0.6);
        if (answers)
            character.medianMinutes.insert(channel, median);
    }
    character.wakesAt = random.between(6, 9);
    character.sleepsAt = random.between(20, 23);
    character.patience = random.between(2, 7);
    character.writesLowerCase = random.chance(0.45);
    character.dropsAccents = random.chance(0.35);
    character.abbreviates = random.chance(0.3);
    const QString drawn = random.chance(0.5) ? random.pick(m_data.women) : random.pick(m_data.men);
    const std::scoped_lock lock(m_mutex);
    character.firstName = m_names.value(character.key, drawn).section(u' ', 0, 0);
    return character;
}

} // namespace trato::sandbox
