#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trato::cadence {

/// Reads a table of a cadence file strictly, and notes everything that is wrong with it under the table's name.
class TableReader final {
public:
    TableReader(QString name, const QJsonObject& table, QJsonArray& problems)
        : m_name(std::move(name))
        , m_table(table)
        , m_problems(problems)
    {
    }

    void problem(const QString& what) { m_problems.append(m_name + QStringLiteral(": ") + what); }
    /// Notes every key that nobody asked for by then.
    void finish();

    [[nodiscard]] bool has(const QString& key);
    [[nodiscard]] QJsonValue value(const QString& key);
    [[nodiscard]] QString text(const QString& key);
    [[nodiscard]] std::optional<int> wholeNumber(const QString& key, int least, int most);
    /// Of 0 to 1.
    [[nodiscard]] std::optional<double> share(const QString& key);
    /// "100.00", in cents.
    [[nodiscard]] std::optional<qint64> amount(const QString& key);
    /// One word or several.
    [[nodiscard]] QStringList words(const QString& key);
    [[nodiscard]] QJsonObject table(const QString& key);

    /// The words of a key as values; `fromName` answers nothing for a word it does not know.
    template <class FromName>
    [[nodiscard]] auto valuesOf(const QString& key, FromName fromName)
    {
        std::vector<typename decltype(fromName(QString()))::value_type> values;
        for (const QString& word : words(key)) {
            if (const auto value = fromName(word))
                values.push_back(*value);
            else
                unknown(key, word);
        }
        return values;
    }
    /// Notes a word that the key does not have.
    void unknown(const QString& key, const QString& word);

private:
    QString m_name;
    const QJsonObject& m_table;
    QJsonArray& m_problems;
    QStringList m_asked;
};

} // namespace trato::cadence
