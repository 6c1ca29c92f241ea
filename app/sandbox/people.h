#pragma once

#include "app/sandbox/data.h"
#include "base/clock.h"

#include <mutex>
#include <vector>

namespace trato::sandbox {

/// An invented debtor with one debt. The same for the same seed and number.
struct Person {
    int number = 0;
    QString name;
    QString document; ///< CPF, 11 digits with right check digits
    QString phone;    ///< E.164
    QString email;
    Place place;
    QString contract;
    int instalments = 1;
    qint64 instalmentCents = 0;
    QDate firstDue;
};

/// How somebody is: drawn once from the seed and the name under which the sandbox knows them, so that any telephone
/// number and any address has a stable character.
struct Character {
    QString key;
    QString temper;
    QString firstName;
    QHash<Channel, double> medianMinutes; ///< only the channels that they answer on
    int wakesAt = 8;                      ///< local hours between which they write
    int sleepsAt = 22;
    int patience = 4; ///< replies until they have had enough
    bool writesLowerCase = false;
    bool dropsAccents = false;
    bool abbreviates = false;
};

/// Everybody whom a message can reach.
class People final {
public:
    People(const Data& data, quint64 seed)
        : m_data(data)
        , m_seed(seed)
    {
    }

    /// The invented portfolio's `number`th person; debts are late or due around `today`.
    [[nodiscard]] Person person(int number, QDate today) const;
    /// Makes several addresses one person. The first is the one by which the character is drawn.
    void link(const QStringList& handles, const QString& name = {});
    [[nodiscard]] QString keyOf(const QString& handle) const;
    [[nodiscard]] Character characterOf(const QString& handle) const;

private:
    const Data& m_data;
    quint64 m_seed;
    mutable std::mutex m_mutex;
    QHash<QString, QString> m_keys;
    QHash<QString, QString> m_names;
};

} // namespace trato::sandbox
