#include "exchange/importplan.h"

#include "exchange/words.h"

#include <algorithm>

namespace trato::exchange {

namespace {

enum class Change { Created, Updated, Unchanged };

LineFault kept(const DebtRow& row, const KnownDebts::Instalment& stored)
{
    if (!stored.open)
        return {row.line, {}, QStringLiteral("instalment_not_open"),
            Words::tr("the instalment is paid or in an agreement; its value stays as it is"), row.contract};
    return {row.line, {}, QStringLiteral("instalment_paid_beyond"),
        Words::tr("more was paid of the instalment than this; its value stays as it is"), row.contract};
}

class Planner final {
public:
    Planner(const KnownDebts& known, PortfolioId portfolio)
        : m_known(known)
        , m_portfolio(portfolio)
    {
    }

    void add(const DebtRow& row)
    {
        if (ownerOfContract(row) != row.document)
            return reject(row, "contract_of_another_debtor", Words::tr("this contract belongs to another document"));
        const Seen* earlier = seen(row);
        if (earlier && (earlier->row->cents != row.cents || earlier->row->due != row.due))
            return reject(row, "conflicting_instalment",
                Words::tr("line %1 has the same instalment with another value or date").arg(earlier->row->line));
        m_owners.insert(row.contract, row.document);
        const DebtorUse& debtor = useDebtor(row);
        bool changed = debtor.firstRow == &row && debtor.changed;
        changed |= addContacts(row, debtor.place);
        const auto contract = useContract(row, debtor.place);
        changed |= contract.firstRow == &row && contract.changed;
        const Change instalment =
            earlier ? Change::Unchanged : useInstalment(row, debtor.place, contract.place, changed);
        count(instalment == Change::Unchanged && changed ? Change::Updated : instalment);
    }

    ImportPlan take()
    {
        numberNewInstalments();
        return std::move(m_plan);
    }

private:
    struct Seen {
        const DebtRow* row;
    };
    struct DebtorUse {
        Place place;
        const DebtRow* firstRow;
        bool changed;
    };
    struct ContractUse {
        Place place;
        const DebtRow* firstRow;
        bool changed;
    };

    static QString instalmentKey(const DebtRow& row)
    {
        const QString which = row.instalment ? QString::number(*row.instalment) : row.due.toString(Qt::ISODate);
        return row.contract + QChar(0) + which;
    }

    QString ownerOfContract(const DebtRow& row) const
    {
        if (const auto inFile = m_owners.constFind(row.contract); inFile != m_owners.cend())
            return *inFile;
        const auto stored = m_known.contracts.constFind(row.contract);
        return stored == m_known.contracts.cend() ? row.document : stored->document;
    }

    const Seen* seen(const DebtRow& row)
    {
        const QString key = instalmentKey(row);
        if (const auto found = m_seen.constFind(key); found != m_seen.cend())
            return &*found;
        m_seen.insert(key, Seen{&row});
        return nullptr;
    }

    void reject(const DebtRow& row, const char* code, const QString& why)
    {
        m_plan.rejected.push_back({row.line, {}, QLatin1StringView(code), why, row.contract});
    }

    void count(Change change)
    {
        m_plan.created += change == Change::Created;
        m_plan.updated += change == Change::Updated;
        m_plan.unchanged += change == Change::Unchanged;
    }

    const DebtorUse& useDebtor(const DebtRow& row)
    {
        if (const auto used = m_debtors.constFind(row.document); used != m_debtors.cend())
            return *used;
        const auto stored = m_known.debtors.constFind(row.document);
        DebtorUse use{{}, &row, false};
        if (stored == m_known.debtors.cend()) {
            use.place.added = static_cast<int>(m_plan.debtors.size());
            m_plan.debtors.push_back({&row});
        } else {
            use.place.id = stored->id.value();
            use.changed = differs(*stored, row);
            if (use.changed)
                m_plan.changedDebtors.push_back({stored->id, &row});
        }
        return *m_debtors.insert(row.document, use);
    }

    static bool differs(const KnownDebts::Debtor& stored, const DebtRow& row)
    {
        return stored.name != row.name || (!row.uf.isEmpty() && stored.uf != row.uf) ||
               (!row.city.isEmpty() && stored.city != row.city) ||
               (row.birthDate.isValid() && stored.birthDate != row.birthDate);
    }

    bool addContacts(const DebtRow& row, const Place& debtor)
    {
        bool added = false;
        for (const QString& phone : row.phones)
            added |= addContact(row.document, debtor, QStringLiteral("phone"), phone);
        for (const QString& email : row.emails)
            added |= addContact(row.document, debtor, QStringLiteral("email"), email);
        return added;
    }

    bool addContact(const QString& document, const Place& debtor, const QString& kind, const QString& value)
    {
        const QString key = kind + u':' + value;
        QSet<QString>& here = m_contacts[document];
        const auto stored = m_known.contacts.constFind(DebtorId(debtor.id));
        if (here.contains(key) || (debtor.id && stored != m_known.contacts.cend() && stored->contains(key)))
            return false;
        here.insert(key);
        m_plan.contacts.push_back({debtor, kind, value});
        return true;
    }

    /// What a file leaves empty stays as it is.
    static bool saysOtherwise(const DebtRow& row, const KnownDebts::Contract& stored)
    {
        const auto differs = [](const QString& said, const QString& known) { return !said.isEmpty() && said != known; };
        return differs(row.product, stored.product) || differs(row.segment, stored.segment) ||
               differs(row.rating, stored.rating);
    }

    ContractUse useContract(const DebtRow& row, const Place& debtor)
    {
        if (const auto used = m_contracts.constFind(row.contract); used != m_contracts.cend())
            return *used;
        ContractUse use{{}, &row, false};
        const auto stored = m_known.contracts.constFind(row.contract);
        if (stored == m_known.contracts.cend()) {
            use.place.added = static_cast<int>(m_plan.contracts.size());
            m_plan.contracts.push_back({debtor, &row});
        } else {
            use.place.id = stored->id.value();
            const bool moves = stored->portfolio != m_portfolio;
            const bool differs = saysOtherwise(row, *stored);
            if (moves)
                m_plan.movedContracts.push_back({stored->debtor, stored->id});
            if (differs)
                m_plan.changedContracts.push_back({stored->debtor, stored->id, &row});
            use.changed = moves || differs;
        }
        m_contracts.insert(row.contract, use);
        return use;
    }

    const KnownDebts::Instalment* storedInstalment(const DebtRow& row, const Place& contract) const
    {
        const auto found = m_known.instalments.constFind(ContractId(contract.id));
        if (!contract.id || found == m_known.instalments.cend())
            return nullptr;
        if (row.instalment) {
            const auto one = found->byNumber.constFind(*row.instalment);
            return one == found->byNumber.cend() ? nullptr : &*one;
        }
        const auto one = std::find_if(found->byNumber.cbegin(), found->byNumber.cend(),
            [&](const KnownDebts::Instalment& instalment) { return instalment.due == row.due; });
        return one == found->byNumber.cend() ? nullptr : &*one;
    }

    Change useInstalment(const DebtRow& row, const Place& debtor, const Place& contract, bool otherwiseChanged)
    {
        const KnownDebts::Instalment* stored = storedInstalment(row, contract);
        if (!stored) {
            m_plan.instalments.push_back({debtor, contract, &row, row.instalment.value_or(0)});
            return Change::Created;
        }
        if (stored->cents == row.cents && stored->due == row.due)
            return Change::Unchanged;
        if (!stored->takes(row.cents)) {
            m_plan.warnings.push_back(kept(row, *stored));
            return Change::Unchanged;
        }
        m_plan.changedInstalments.push_back({DebtorId(debtor.id), *stored, &row, !otherwiseChanged});
        return Change::Updated;
    }

    /// Files without a column for it: the instalments of a contract are numbered by due date, after those known.
    void numberNewInstalments()
    {
        std::vector<ImportPlan::NewInstalment*> unnumbered;
        for (ImportPlan::NewInstalment& instalment : m_plan.instalments) {
            if (!instalment.row->instalment)
                unnumbered.push_back(&instalment);
        }
        std::stable_sort(unnumbered.begin(), unnumbered.end(),
            [](const auto* left, const auto* right) { return left->row->due < right->row->due; });
        QHash<QString, int> last;
        for (ImportPlan::NewInstalment* instalment : unnumbered) {
            const QString& contract = instalment->row->contract;
            if (!last.contains(contract))
                last.insert(contract, m_known.instalments.value(ContractId(instalment->contract.id)).highest);
            instalment->number = ++last[contract];
        }
    }

    const KnownDebts& m_known;
    PortfolioId m_portfolio;
    ImportPlan m_plan;
    QHash<QString, QString> m_owners; ///< contract → document, as far as the file was read
    QHash<QString, Seen> m_seen;
    QHash<QString, DebtorUse> m_debtors;
    QHash<QString, ContractUse> m_contracts;
    QHash<QString, QSet<QString>> m_contacts;
};

} // namespace

void ImportPlan::keep(const std::vector<KnownDebts::Instalment>& instalments)
{
    QHash<InstalmentId, KnownDebts::Instalment> stored;
    for (const KnownDebts::Instalment& each : instalments)
        stored.insert(each.id, each);
    std::erase_if(changedInstalments, [&](const ChangedInstalment& changed) {
        const auto found = stored.constFind(changed.stored.id);
        if (found == stored.cend())
            return false;
        warnings.push_back(kept(*changed.row, *found));
        updated -= changed.alone;
        unchanged += changed.alone;
        return true;
    });
}

ImportPlan planImport(const std::vector<DebtRow>& rows, const KnownDebts& known, PortfolioId portfolio)
{
    Planner planner(known, portfolio);
    for (const DebtRow& row : rows)
        planner.add(row);
    return planner.take();
}

} // namespace trato::exchange
