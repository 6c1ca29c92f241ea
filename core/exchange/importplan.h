#pragma once

#include "base/id.h"
#include "exchange/debtrow.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace trato::exchange {

/// What the database already holds of the debtors and contracts that a file names.
struct KnownDebts {
    struct Debtor {
        DebtorId id;
        QString name, uf, city;
        QDate birthDate;
    };
    struct Contract {
        DebtorId debtor;
        ContractId id;
        PortfolioId portfolio;
        QString document;
        QString product, segment, rating;
    };
    struct Instalment {
        InstalmentId id;
        int number = 0;
        QDate due;
        qint64 cents = 0;
        bool open = true;
        qint64 openCents = 0;

        /// Whether what is owed can become `newCents` without what was paid of it getting lost.
        [[nodiscard]] bool takes(qint64 newCents) const
        {
            return open && (newCents >= cents || newCents > cents - openCents);
        }
    };
    struct ContractInstalments {
        QHash<int, Instalment> byNumber;
        int highest = 0;
    };
    QHash<QString, Debtor> debtors;                     ///< by document
    QHash<QString, Contract> contracts;                 ///< by number
    QHash<ContractId, ContractInstalments> instalments; ///< by contract
    QHash<DebtorId, QSet<QString>> contacts;            ///< "phone:+55…"
};

/// Where a thing of the plan lives: known to the database, or the nth new one of the plan.
struct Place {
    qint64 id = 0;
    int added = -1;
};

/// What will be written, in the order of the file. Nothing is written while it is made.
struct ImportPlan {
    struct NewDebtor {
        const DebtRow* row;
    };
    struct NewContact {
        Place debtor;
        QString kind, value;
    };
    struct NewContract {
        Place debtor;
        const DebtRow* row;
    };
    struct NewInstalment {
        Place debtor;
        Place contract;
        const DebtRow* row;
        int number;
    };
    struct ChangedInstalment {
        DebtorId debtor;
        KnownDebts::Instalment stored;
        const DebtRow* row;
        bool alone; ///< nothing else of the row changes
    };
    struct ChangedDebtor {
        DebtorId id;
        const DebtRow* row;
    };
    struct MovedContract {
        DebtorId debtor;
        ContractId id;
    };
    struct ChangedContract {
        DebtorId debtor;
        ContractId id;
        const DebtRow* row;
    };

    std::vector<NewDebtor> debtors;
    std::vector<NewContact> contacts;
    std::vector<NewContract> contracts;
    std::vector<NewInstalment> instalments;
    std::vector<ChangedInstalment> changedInstalments;
    std::vector<ChangedDebtor> changedDebtors;
    std::vector<MovedContract> movedContracts;
    std::vector<ChangedContract> changedContracts;
    std::vector<LineFault> rejected;
    std::vector<LineFault> warnings;
    int created = 0;
    int updated = 0;
    int unchanged = 0;

    /// The instalments keep their values, with a warning: they are paid by now, agreed upon or worth less than was
    /// paid.
    void keep(const std::vector<KnownDebts::Instalment>& instalments);
};

/// Compares a file's rows with what is known. The earlier line of a conflict is kept, the later one refused
/// (`conflicting_instalment`, `contract_of_another_debtor`); an exact repetition is unchanged. `rows` must outlive it.
ImportPlan planImport(const std::vector<DebtRow>& rows, const KnownDebts& known, PortfolioId portfolio);

} // namespace trato::exchange
