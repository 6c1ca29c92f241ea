#pragma once

#include "base/id.h"

#include <QString>

namespace trato::test {

/// SQL of a small desk: creditor 1 "Lojas Aurora" with portfolio 1, and debtors with debts as asked for.
inline QString creditorSql()
{
    return QStringLiteral(
        "INSERT INTO creditor (id, name, name_folded, created_at) VALUES (1, 'Lojas Aurora', 'lojas aurora', 1)");
}

inline QString portfolioSql()
{
    return QStringLiteral(
        "INSERT INTO portfolio (id, creditor_id, name, name_folded, created_at) VALUES (1, 1, 'Varejo', 'varejo', 1)");
}

inline QString contractSql(DebtorId debtor, qint64 id, const QString& number)
{
    return QStringLiteral(
        "INSERT INTO contract (debtor_id, id, creditor_id, portfolio_id, number, created_at, updated_at) "
        "VALUES (%1, %2, 1, 1, '%3', 1, 1)")
        .arg(debtor.value())
        .arg(id)
        .arg(number);
}

struct SampleInstalment {
    DebtorId debtor;
    qint64 contract = 0;
    qint64 id = 0;
    QString due;
    qint64 cents = 0;
    QString status = QStringLiteral("open");
    QString charges = {};
    QString invoice = {};
};

inline QString instalmentSql(const SampleInstalment& sample)
{
    const auto quoted = [](const QString& text) {
        return text.isEmpty() ? QStringLiteral("NULL") : u'\'' + text + u'\'';
    };
    return QStringLiteral("INSERT INTO instalment (debtor_id, id, contract_id, number, due, amount_cents, open_cents, "
                          "status, charges, invoice, created_at, updated_at) "
                          "VALUES (%1, %2, %3, %2, '%4', %5, %5, '%6', %7, %8, 1, 1)")
        .arg(sample.debtor.value())
        .arg(sample.id)
        .arg(sample.contract)
        .arg(sample.due)
        .arg(sample.cents)
        .arg(sample.status, quoted(sample.charges), quoted(sample.invoice));
}

} // namespace trato::test
