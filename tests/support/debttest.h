#pragma once

#include "support/testdatabase.h"

#include "base/id.h"
#include "support/result.h"

#include <QDate>

namespace trato::test {

/// A database test with a few lines to arrange creditors, debtors and what they owe.
class DebtTest : public DatabaseTest {
protected:
    qint64 nextId(const char* sequence)
    {
        const auto id = database().nextId(QLatin1StringView(sequence));
        EXPECT_TRUE(id.has_value());
        return id.value_or(0);
    }

    CreditorId addCreditor(const QString& name = QStringLiteral("Lojas Aurora"))
    {
        const qint64 id = nextId("creditor");
        run(QStringLiteral("INSERT INTO creditor (id, name, name_folded, created_at) VALUES (%1, '%2', '%3', 1)")
                .arg(id)
                .arg(name, name.toLower()));
        run(QStringLiteral("INSERT INTO portfolio (id, creditor_id, name, name_folded, created_at) "
                           "VALUES (%1, %1, 'Carteira', 'carteira', 1)")
                .arg(id));
        return CreditorId(id);
    }

    DebtorId addDebtor(
        const QString& name = QStringLiteral("Ana Prado"), const QString& document = QStringLiteral("12345678909"))
    {
        const qint64 id = nextId("debtor");
        run(QStringLiteral("INSERT INTO debtor (id, kind, name, name_folded, document, created_at, updated_at) "
                           "VALUES (%1, 'person', '%2', '%3', NULLIF('%4', ''), 1, 1)")
                .arg(id)
                .arg(name, name.toLower(), document));
        return DebtorId(id);
    }

    ContractId addContract(DebtorId debtor, CreditorId creditor, const QString& number = QStringLiteral("C-1"))
    {
        const qint64 id = nextId("contract");
        run(QStringLiteral(
            "INSERT INTO contract (debtor_id, id, creditor_id, portfolio_id, number, created_at, updated_at) "
            "VALUES (%1, %2, %3, %3, '%4', 1, 1)")
                .arg(debtor.value())
                .arg(id)
                .arg(creditor.value())
                .arg(number));
        return ContractId(id);
    }

    /// `charges`: the JSON of the late-charge rule; empty: none.
    InstalmentId addInstalment(
        DebtorId debtor, ContractId contract, int number, QDate due, qint64 cents, const QString& charges = {})
    {
        const qint64 id = nextId("instalment");
        run(QStringLiteral(
            "INSERT INTO instalment (debtor_id, id, contract_id, number, due, amount_cents, open_cents, status, "
            "charges, created_at, updated_at) "
            "VALUES (%1, %2, %3, %4, '%5', %6, %6, 'open', NULLIF('%7', ''), 1, 1)")
                .arg(debtor.value())
                .arg(id)
                .arg(contract.value())
                .arg(number)
                .arg(due.toString(Qt::ISODate))
                .arg(cents)
                .arg(charges));
        return InstalmentId(id);
    }

    [[nodiscard]] QDate today() const { return clock.today(); }
    [[nodiscard]] QDate daysAgo(int days) const { return today().addDays(-days); }
};

} // namespace trato::test
