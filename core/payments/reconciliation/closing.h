#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "money/money.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::payments {

/// What reached an account by one method.
struct MethodTotal {
    QString method = {};
    qint64 payments = 0;
    money::Money gross = {};
    money::Money fees = {};
    money::Money net = {};
};

/// Something that does not add up, by its name.
struct Difference {
    QString name = {}; ///< net (gross − fees is not what the bank credited), allocated (parts are not what was matched)
    money::Money amount = {};
};

/// The account's day: the day of the bank's credit where it tells one, else the day of payment.
struct DayFigures {
    QDate day = {};
    QString account = {}; ///< empty: all
    std::vector<MethodTotal> received = {};
    money::Money gross = {};
    money::Money fees = {};
    money::Money net = {};
    money::Money matched = {};
    money::Money unmatched = {};
    money::Money refunded = {};                 ///< payments that went back whole
    money::Money sentBack = {};                 ///< refunds that were done on the day
    std::vector<MethodTotal> otherRecords = {}; ///< by kind of record: fee, reversal, chargeback, transfer, rejected
    money::Money interest = {};
    money::Money fine = {};
    money::Money principal = {};
    money::Money surplus = {};
    std::vector<Difference> differences = {}; ///< empty: everything adds up

    [[nodiscard]] QJsonObject toJson() const;
    /// As it is kept: equal figures are equal texts.
    [[nodiscard]] QString text() const;
};

/// A day's figures as they were kept.
struct KeptClosing {
    int version = 0; ///< 0: the day is not over, nothing is kept
    DayFigures figures = {};
    QString closedBy = {};

    [[nodiscard]] QJsonObject toJson() const;
};

/// The last version of a day that was kept.
struct LastClosing {
    int version = 0;
    QString text = {}; ///< the figures
    QString closedBy = {};
};

class Closing final {
public:
    Closing(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// As the ledger stands now.
    Result<DayFigures> figures(QDate day, const QString& account = {});
    Result<std::optional<LastClosing>> kept(QDate day, const QString& account = {});
    /// Keeps a day that is over. What is kept stays: when the ledger says something else later, that is a new version,
    /// and when it says the same the present one is answered. Code `date_in_future`.
    Result<KeptClosing> close(QDate day, const QString& account, const QString& actor);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace trato::payments
