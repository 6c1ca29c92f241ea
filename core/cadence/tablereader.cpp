#include "cadence/tablereader.h"

#include "cadence/words.h"
#include "money/money.h"

#include <cmath>

namespace trato::cadence {

void TableReader::finish()
{
    for (auto it = m_table.begin(); it != m_table.end(); ++it) {
        if (!m_asked.contains(it.key()))
            problem(Words::tr("there is no “%1” here").arg(it.key()));
    }
}

bool TableReader::has(const QString& key) { return !value(key).isUndefined(); }

QJsonValue TableReader::value(const QString& key)
{
    m_asked.append(key);
    return m_table[key];
}

QString TableReader::text(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isString())
        problem(Words::tr("“%1” must be a text").arg(key));
    return found.toString();
}

std::optional<int> TableReader::wholeNumber(const QString& key, int least, int most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    const double number = found.toDouble(NAN);
    if (number == std::floor(number) && number >= least && number <= most)
        return static_cast<int>(number);
    problem(Words::tr("“%1” must be a whole number from %2 to %3").arg(key).arg(least).arg(most));
    return std::nullopt;
}

std::optional<double> TableReader::share(const QString& key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    const double number = found.toDouble(NAN);
    if (number >= 0 && number <= 1)
        return number;
    problem(Words::tr("“%1” must be a number from 0 to 1").arg(key));
    return std::nullopt;
}

std::optional<qint64> TableReader::amount(const QString& key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    const auto money = money::Money::parse(found.toString());
    if (money)
        return money->cents();
    problem(Words::tr("“%1” must be an amount like \"100.00\"").arg(key));
    return std::nullopt;
}

QStringList TableReader::words(const QString& key)
{
    const QJsonValue found = value(key);
    const QJsonArray listed = found.isString() ? QJsonArray{found} : found.toArray();
    QStringList words;
    bool sound = found.isUndefined() || !listed.isEmpty();
    for (const QJsonValue& word : listed) {
        sound &= word.isString() && !word.toString().isEmpty();
        words.append(word.toString());
    }
    if (!sound)
        problem(Words::tr("“%1” must be a word or several").arg(key));
    return words;
}

QJsonObject TableReader::table(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        problem(Words::tr("“%1” must be a table").arg(key));
    return found.toObject();
}

void TableReader::unknown(const QString& key, const QString& word)
{
    problem(Words::tr("“%1” can't be “%2”").arg(key, word));
}

} // namespace trato::cadence
