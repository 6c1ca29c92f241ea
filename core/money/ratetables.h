#pragma once

#include "base/result.h"
#include "money/decimal.h"

#include <QByteArrayView>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace trato::money {

/// Legal interest of some days that one entry of the table rules.
struct LegalShare {
    QDate from;
    QDate until;
    qint64 days = 0;
    Decimal monthly; ///< percent a month
    Decimal share;   ///< of the amount: for each day its part of its calendar month
    QString source;
};

/// What laws and statistics give for dates: the legal rate of default interest (Código Civil art. 406), the price index
/// IPCA, and the highest fine for consumers (CDC art. 52 §1). Shipped in resources/rates with their sources; what is
/// not in a table is refused with the code `rate_missing`, never guessed.
class RateTables final {
public:
    /// `[[legal]]`, `[[ipca]]` and `[[fine_cap]]`, each optional. Code `invalid_rates`.
    static Result<RateTables> fromToml(QByteArrayView bytes);
    /// The shipped tables with the desk's own added (rates/taxa-legal.toml, ipca.toml, caps.toml in the configuration
    /// folders, see base/datafile.h), which win.
    static const RateTables& standard();

    /// These tables with `newer` added; where both know something, `newer` is right.
    [[nodiscard]] RateTables with(const RateTables& newer) const;

    /// Legal interest on the days d with after < d <= until, one share for each entry that rules some of them. Code
    /// `rate_missing` with `table` and `month`.
    [[nodiscard]] Result<std::vector<LegalShare>> legalShares(QDate after, QDate until) const;
    /// What one unit of `from` is on `to`: the variations of the months from that of `from` to the one before that of
    /// `to`, as the courts' tables count. Months that fell count too, but never below the unit itself (STJ, REsp
    /// 1.265.580). Code `rate_missing`.
    [[nodiscard]] Result<Decimal> correction(QDate from, QDate to) const;
    /// The highest fine in percent on a day; nothing where none is set.
    [[nodiscard]] std::optional<Decimal> fineCap(QDate on) const;

private:
    struct Period {
        QDate from;
        QDate until;
        Decimal rate;
        QString source;
    };
    static Result<Period> readPeriod(const QJsonObject& entry);
    static Result<std::vector<Period>> readPeriods(const QJsonObject& root, const QString& table);
    Result<void> readIndex(const QJsonObject& entry);
    static const Period* find(const std::vector<Period>& periods, QDate day);

    std::vector<Period> m_legal; ///< the first that holds is right
    std::vector<Period> m_fineCaps;
    std::map<int, Decimal> m_ipca; ///< by year × 12 + month − 1: percent
};

/// The rate of a month from the accumulated Selic and the IPCA-15 of the month before (Resolução CMN 5.171/2024 art.
/// 2): percent, six decimals, never below zero.
Decimal legalRate(const Decimal& selicFactor, const Decimal& ipcaFactor);

} // namespace trato::money
