#include "app/demo/population.h"

#include "base/text.h"
#include "base/toml.h"

#include <QFile>
#include <QJsonArray>

static void initResource() { Q_INIT_RESOURCE(trato_demo); }

namespace trato::demo {

namespace {

QChar checkDigit(const QString& digits, const std::vector<int>& weights)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * weights[static_cast<size_t>(i)];
    const int rest = sum % 11;
    return QChar(u'0' + (rest < 2 ? 0 : 11 - rest));
}

QString cpf(Dice& dice)
{
    QString digits;
    for (int i = 0; i < 9; ++i)
        digits.append(QString::number(dice.between(0, 9)));
    digits.append(checkDigit(digits, {10, 9, 8, 7, 6, 5, 4, 3, 2}));
    return digits + checkDigit(digits, {11, 10, 9, 8, 7, 6, 5, 4, 3, 2});
}

QString cnpj(Dice& dice)
{
    QString digits = QStringLiteral("%1").arg(dice.between(10'000'000, 99'999'999)) + QStringLiteral("0001");
    digits.append(checkDigit(digits, {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}));
    return digits + checkDigit(digits, {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2});
}

constexpr std::array storyWeights{520, 130, 80, 110, 6, 40, 8, 12, 6, 4, 4, 25, 20, 1, 1, 1, 1, 1, 1, 4, 3, 3};

Debt makeDebt(Dice& dice, Story story, int index, bool company, QDate today)
{
    Debt debt;
    debt.contract = QStringLiteral("%1-%2")
                        .arg(dice.between(10, 9999), 4, 10, QLatin1Char('0'))
                        .arg(1000 + index, 4, 10, QLatin1Char('0'));
    debt.product = company           ? QStringLiteral("Fatura")
                   : dice.chance(60) ? QStringLiteral("Crediário")
                                     : QStringLiteral("Cartão da loja");
    debt.instalments = dice.between(4, 12);
    debt.cents = company ? dice.between(80'000, 900'000) : dice.between(7'900, 64'900);
    const int late = story == Story::Paid ? -20 : dice.chance(12) ? -dice.between(1, 6) : dice.between(1, 95);
    debt.paid = dice.between(1, debt.instalments - 2);
    debt.firstDue = today.addDays(-late).addMonths(-debt.paid);
    return debt;
}

} // namespace

Result<Population> Population::load()
{
    initResource();
    QFile file(QStringLiteral(":/demo/people.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_file"), file.fileName());
    TRATO_TRY(QJsonObject data, toml::parse(file.readAll()));
    return Population(std::move(data));
}

QStringList Population::words(const char* key) const
{
    QStringList list;
    for (const QJsonValue& word : m_data[QLatin1StringView(key)].toArray())
        list.append(word.toString());
    return list;
}

Person Population::person(Dice& dice, int index, bool company) const
{
    const QJsonArray places = m_data[QStringLiteral("place")].toArray();
    const QJsonObject place = places[dice.between(0, static_cast<int>(places.size()) - 1)].toObject();
    Person person;
    person.company = company;
    person.name = company ? QStringLiteral("%1 %2").arg(dice.oneOf(words("company")), dice.oneOf(words("company_form")))
                          : QStringLiteral("%1 %2 %3")
                                .arg(dice.oneOf(words("first")), dice.oneOf(words("middle")), dice.oneOf(words("last")))
                                .simplified();
    person.document = company ? cnpj(dice) : cpf(dice);
    person.uf = place[QStringLiteral("uf")].toString();
    person.city = place[QStringLiteral("city")].toString();
    person.mobile = QStringLiteral("+55%1%2")
                        .arg(place[QStringLiteral("area_code")].toInt())
                        .arg(900'000'000 + 60'000'000 + dice.between(0, 39'999) * 1000 + index % 1000);
    const QString mailbox = text::folded(person.name).section(u' ', 0, 1).replace(u' ', u'.');
    person.email = QStringLiteral("%1%2@exemplo.com.br").arg(mailbox).arg(index);
    person.birthDate = company ? QDate() : QDate(dice.between(1948, 2004), dice.between(1, 12), dice.between(1, 28));
    return person;
}

std::vector<Character> Population::make(int debtors, quint64 seed, QDate today) const
{
    std::vector<Character> people;
    people.reserve(static_cast<size_t>(debtors));
    for (int i = 0; i < debtors; ++i) {
        Dice dice(seed * 1'000'003 + static_cast<quint64>(i));
        const bool company = dice.chance(8);
        Character one;
        one.person = person(dice, i, company);
        one.story = static_cast<Story>(dice.weighted(storyWeights));
        one.debt = makeDebt(dice, one.story, i, company, today);
        one.creditor = company ? 2 : dice.chance(70) ? 0 : 1;
        one.confirmed = one.story != Story::WrongNumber && (one.story != Story::Silent || dice.chance(45));
        one.favourite = answeringChannels[size_t(dice.weighted(std::array{70, 15, 15}))];
        people.push_back(std::move(one));
    }
    return people;
}

} // namespace trato::demo
