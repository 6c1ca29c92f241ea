#include "exchange/importstore.h"

#include "base/json.h"
#include "base/text.h"
#include "storage/bulkwriter.h"

#include <QJsonArray>

namespace trato::exchange {

using storage::BulkWriter;
using storage::Row;

namespace {

template <class Get>
QString distinctJson(const std::vector<DebtRow>& rows, Get get)
{
    QSet<QString> seen;
    QJsonArray list;
    for (const DebtRow& row : rows) {
        const QString& value = get(row);
        if (!seen.contains(value)) {
            seen.insert(value);
            list.append(value);
        }
    }
    return QString::fromUtf8(json::compact(list));
}

void textOrNull(BulkWriter& writer, const QString& text)
{
    if (text.isEmpty())
        writer.null();
    else
        writer.text(text);
}

qint64 resolve(const Place& place, const std::vector<qint64>& added)
{
    return place.added < 0 ? place.id : added[static_cast<size_t>(place.added)];
}

QString chargesText(const DebtRow& row)
{
    return row.charges.isEmpty() ? QString() : QString::fromUtf8(json::compact(row.charges));
}

} // namespace

Result<ImportStore::Target> ImportStore::find(const QString& creditor, const QString& portfolio)
{
    TRATO_TRY(const auto found,
        m_database.one(QStringLiteral("exchange/find_portfolio"),
            {{":creditor", text::folded(creditor)}, {":portfolio", text::folded(portfolio)}}, [](const Row& row) {
                return Target{row.id<CreditorId>("creditor_id"), row.id<PortfolioId>("portfolio_id")};
            }));
    return found.value_or(Target());
}

Result<ImportStore::Target> ImportStore::findOrCreate(const QString& creditor, const QString& portfolio, Instant now)
{
    TRATO_TRY(Target target, find(creditor, portfolio));
    if (!target.creditor.isValid()) {
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("creditor")));
        TRATO_CHECK(m_database.execute(QStringLiteral("exchange/insert_creditor"),
            {{":id", id}, {":name", text::cleaned(creditor)}, {":folded", text::folded(creditor)}, {":now", now}}));
        target.creditor = CreditorId(id);
    }
    if (!target.portfolio.isValid()) {
        TRATO_TRY(const qint64 id, m_database.nextId(QStringLiteral("portfolio")));
        TRATO_CHECK(m_database.execute(QStringLiteral("exchange/insert_portfolio"),
            {{":id", id}, {":creditor", target.creditor}, {":name", text::cleaned(portfolio)},
                {":folded", text::folded(portfolio)}, {":now", now}}));
        target.portfolio = PortfolioId(id);
    }
    return target;
}

Result<void> ImportStore::waitForOthers()
{
    return m_database.each(QStringLiteral("exchange/one_at_a_time"), {}, [](const Row&) {});
}

Result<bool> ImportStore::isUpToDate(PortfolioId portfolio, const QString& fingerprint)
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("exchange/is_up_to_date"),
                                    {{":portfolio", portfolio}, {":fingerprint", fingerprint}},
                                    [](const Row& row) { return row.flag("yes"); }));
    return found.value_or(false);
}

Result<void> ImportStore::remember(
    const ImportPlan& plan, PortfolioId portfolio, const QString& fingerprint, Instant now)
{
    if (!plan.changedDebtors.empty() || !plan.changedInstalments.empty() || !plan.movedContracts.empty() ||
        !plan.changedContracts.empty())
        TRATO_CHECK(m_database.execute(QStringLiteral("exchange/forget_files"), {}));
    // What was refused or left as it was may be taken another time.
    if (!plan.rejected.empty() || !plan.warnings.empty())
        return {};
    TRATO_CHECK(m_database.execute(QStringLiteral("exchange/remember_file"),
        {{":portfolio", portfolio}, {":fingerprint", fingerprint}, {":now", now}}));
    return {};
}

Result<KnownDebts> ImportStore::load(const std::vector<DebtRow>& rows, CreditorId creditor)
{
    KnownDebts known;
    const QString documents = distinctJson(rows, [](const DebtRow& row) -> const QString& { return row.document; });
    TRATO_CHECK(loadDebtors(documents, known));
    if (!known.debtors.isEmpty())
        TRATO_CHECK(loadContacts(documents, known));
    if (creditor.isValid()) {
        const QString numbers = distinctJson(rows, [](const DebtRow& row) -> const QString& { return row.contract; });
        TRATO_CHECK(loadContracts(numbers, creditor, known));
        TRATO_CHECK(loadInstalments(numbers, creditor, known));
    }
    return known;
}

Result<void> ImportStore::loadDebtors(const QString& documents, KnownDebts& known)
{
    return m_database.each(
        QStringLiteral("exchange/debtors_of_documents"), {{":documents", documents}}, [&](const Row& row) {
            known.debtors.insert(row.text("document"),
                {row.id<DebtorId>("id"), row.text("name"), row.text("uf"), row.text("city"), row.date("birth_date")});
        });
}

Result<void> ImportStore::loadContacts(const QString& documents, KnownDebts& known)
{
    return m_database.each(
        QStringLiteral("exchange/contacts_of_documents"), {{":documents", documents}}, [&](const Row& row) {
            known.contacts[row.id<DebtorId>("debtor_id")].insert(row.text("kind") + u':' + row.text("value"));
        });
}

Result<void> ImportStore::loadContracts(const QString& numbers, CreditorId creditor, KnownDebts& known)
{
    return m_database.each(QStringLiteral("exchange/contracts_of_numbers"),
        {{":creditor", creditor}, {":numbers", numbers}}, [&](const Row& row) {
            known.contracts.insert(row.text("number"),
                {row.id<DebtorId>("debtor_id"), row.id<ContractId>("id"), row.id<PortfolioId>("portfolio_id"),
                    row.text("document"), row.text("product"), row.text("segment"), row.text("rating")});
        });
}

Result<void> ImportStore::loadInstalments(const QString& numbers, CreditorId creditor, KnownDebts& known)
{
    return m_database.each(QStringLiteral("exchange/instalments_of_numbers"),
        {{":creditor", creditor}, {":numbers", numbers}}, [&](const Row& row) {
            auto& contract = known.instalments[row.id<ContractId>("contract_id")];
            const int number = row.number("number");
            contract.highest = std::max(contract.highest, number);
            contract.byNumber.insert(
                number, {row.id<InstalmentId>("id"), number, row.date("due"), row.integer("amount_cents"),
                            row.text("status") == QStringLiteral("open"), row.integer("open_cents")});
        });
}

Result<void> ImportStore::claim(ImportPlan& plan)
{
    QJsonArray debtors;
    QJsonArray ids;
    for (const auto& changed : plan.changedDebtors)
        debtors.append(changed.id.value());
    for (const auto& changed : plan.changedInstalments) {
        debtors.append(changed.debtor.value());
        ids.append(QJsonArray{changed.debtor.value(), changed.stored.id.value()});
    }
    if (debtors.isEmpty())
        return {};
    const auto text = [](const QJsonArray& array) { return QString::fromUtf8(json::compact(array)); };
    TRATO_CHECK(
        m_database.each(QStringLiteral("exchange/lock_debtors"), {{":debtors", text(debtors)}}, [](const Row&) {}));
    QHash<InstalmentId, KnownDebts::Instalment> now;
    TRATO_CHECK(m_database.each(QStringLiteral("exchange/instalments_now"), {{":ids", text(ids)}}, [&](const Row& row) {
        const InstalmentId id = row.id<InstalmentId>("id");
        now.insert(id, {id, row.number("number"), row.date("due"), row.integer("amount_cents"),
                           row.text("status") == QStringLiteral("open"), row.integer("open_cents")});
    }));
    std::vector<KnownDebts::Instalment> others;
    for (const auto& changed : plan.changedInstalments) {
        if (const auto stored = now.value(changed.stored.id); !stored.takes(changed.row->cents))
            others.push_back(stored);
    }
    plan.keep(others);
    return {};
}

Result<void> ImportStore::write(const ImportPlan& plan, const Target& target, Instant now, const ImportWatch& watch)
{
    NewIds ids;
    const size_t fresh = plan.debtors.size() + plan.contacts.size() + plan.contracts.size() + plan.instalments.size();
    const size_t total = fresh + plan.changedDebtors.size() + plan.movedContracts.size() +
                         plan.changedContracts.size() + plan.changedInstalments.size();
    size_t done = 0;
    const auto look = [&](size_t more) {
        return watch.at(ImportStage::Writing, static_cast<int>(done += more), static_cast<int>(total));
    };
    TRATO_CHECK(look(0));
    TRATO_CHECK(writeDebtors(plan, ids, now));
    TRATO_CHECK(look(plan.debtors.size()));
    TRATO_CHECK(writeContacts(plan, ids, now));
    TRATO_CHECK(look(plan.contacts.size()));
    TRATO_CHECK(writeContracts(plan, target, ids, now));
    TRATO_CHECK(look(plan.contracts.size()));
    TRATO_CHECK(writeInstalments(plan, ids, now));
    TRATO_CHECK(look(plan.instalments.size()));
    TRATO_CHECK(writeChanges(plan, target, now));
    return look(total - fresh);
}

Result<void> ImportStore::writeDebtors(const ImportPlan& plan, NewIds& ids, Instant now)
{
    TRATO_TRY(ids.debtors, m_database.nextIds(QStringLiteral("debtor"), static_cast<int>(plan.debtors.size())));
    TRATO_TRY(const auto writer,
        BulkWriter::open(m_database, QStringLiteral("debtor"),
            {QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("name_folded"),
                QStringLiteral("document"), QStringLiteral("document_root"), QStringLiteral("uf"),
                QStringLiteral("city"), QStringLiteral("birth_date"), QStringLiteral("created_at"),
                QStringLiteral("updated_at")}));
    for (size_t i = 0; i < plan.debtors.size(); ++i) {
        const DebtRow& row = *plan.debtors[i].row;
        writer->integer(ids.debtors[i])
            .text(row.company ? u"company" : u"person")
            .text(row.name)
            .text(text::folded(row.name));
        writer->text(row.document);
        textOrNull(*writer, row.company ? row.document.left(8) : QString());
        textOrNull(*writer, row.uf);
        textOrNull(*writer, row.city);
        textOrNull(*writer, row.birthDate.toString(Qt::ISODate));
        TRATO_CHECK(writer->integer(now.microseconds()).integer(now.microseconds()).endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

Result<void> ImportStore::writeContacts(const ImportPlan& plan, const NewIds& ids, Instant now)
{
    TRATO_TRY(const auto contactIds,
        m_database.nextIds(QStringLiteral("contact_point"), static_cast<int>(plan.contacts.size())));
    TRATO_TRY(
        const auto writer, BulkWriter::open(m_database, QStringLiteral("contact_point"),
                               {QStringLiteral("debtor_id"), QStringLiteral("id"), QStringLiteral("kind"),
                                   QStringLiteral("value"), QStringLiteral("source"), QStringLiteral("created_at")}));
    for (size_t i = 0; i < plan.contacts.size(); ++i) {
        const ImportPlan::NewContact& contact = plan.contacts[i];
        writer->integer(resolve(contact.debtor, ids.debtors))
            .integer(contactIds[i])
            .text(contact.kind)
            .text(contact.value);
        TRATO_CHECK(writer->text(u"creditor").integer(now.microseconds()).endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

Result<void> ImportStore::writeContracts(const ImportPlan& plan, const Target& target, NewIds& ids, Instant now)
{
    TRATO_TRY(ids.contracts, m_database.nextIds(QStringLiteral("contract"), static_cast<int>(plan.contracts.size())));
    TRATO_TRY(const auto writer, BulkWriter::open(m_database, QStringLiteral("contract"),
                                     {QStringLiteral("debtor_id"), QStringLiteral("id"), QStringLiteral("creditor_id"),
                                         QStringLiteral("portfolio_id"), QStringLiteral("number"),
                                         QStringLiteral("product"), QStringLiteral("segment"), QStringLiteral("rating"),
                                         QStringLiteral("created_at"), QStringLiteral("updated_at")}));
    for (size_t i = 0; i < plan.contracts.size(); ++i) {
        const ImportPlan::NewContract& contract = plan.contracts[i];
        writer->integer(resolve(contract.debtor, ids.debtors)).integer(ids.contracts[i]);
        writer->integer(target.creditor.value()).integer(target.portfolio.value()).text(contract.row->contract);
        textOrNull(*writer, contract.row->product);
        textOrNull(*writer, contract.row->segment);
        textOrNull(*writer, contract.row->rating);
        TRATO_CHECK(writer->integer(now.microseconds()).integer(now.microseconds()).endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

Result<void> ImportStore::writeInstalments(const ImportPlan& plan, const NewIds& ids, Instant now)
{
    TRATO_TRY(const auto instalmentIds,
        m_database.nextIds(QStringLiteral("instalment"), static_cast<int>(plan.instalments.size())));
    TRATO_TRY(const auto writer,
        BulkWriter::open(m_database, QStringLiteral("instalment"),
            {QStringLiteral("debtor_id"), QStringLiteral("id"), QStringLiteral("contract_id"), QStringLiteral("number"),
                QStringLiteral("due"), QStringLiteral("amount_cents"), QStringLiteral("open_cents"),
                QStringLiteral("status"), QStringLiteral("invoice"), QStringLiteral("charges"),
                QStringLiteral("created_at"), QStringLiteral("updated_at")}));
    for (size_t i = 0; i < plan.instalments.size(); ++i) {
        const ImportPlan::NewInstalment& instalment = plan.instalments[i];
        const DebtRow& row = *instalment.row;
        writer->integer(resolve(instalment.debtor, ids.debtors)).integer(instalmentIds[i]);
        writer->integer(resolve(instalment.contract, ids.contracts)).integer(instalment.number);
        writer->text(row.due.toString(Qt::ISODate)).integer(row.cents).integer(row.cents).text(u"open");
        textOrNull(*writer, row.invoice);
        textOrNull(*writer, chargesText(row));
        TRATO_CHECK(writer->integer(now.microseconds()).integer(now.microseconds()).endRow());
    }
    TRATO_CHECK(writer->finish());
    return {};
}

Result<void> ImportStore::writeChanges(const ImportPlan& plan, const Target& target, Instant now)
{
    for (const auto& changed : plan.changedDebtors) {
        const DebtRow& row = *changed.row;
        TRATO_CHECK(m_database.execute(QStringLiteral("exchange/update_debtor"),
            {{":id", changed.id}, {":name", row.name}, {":folded", text::folded(row.name)}, {":uf", row.uf},
                {":city", row.city}, {":birth_date", row.birthDate}, {":now", now}}));
    }
    for (const auto& moved : plan.movedContracts) {
        TRATO_CHECK(m_database.execute(QStringLiteral("exchange/move_contract"),
            {{":debtor", moved.debtor}, {":id", moved.id}, {":portfolio", target.portfolio}, {":now", now}}));
    }
    for (const auto& changed : plan.changedContracts) {
        TRATO_CHECK(m_database.execute(QStringLiteral("exchange/update_contract"),
            {{":debtor", changed.debtor}, {":id", changed.id}, {":product", changed.row->product},
                {":segment", changed.row->segment}, {":rating", changed.row->rating}, {":now", now}}));
    }
    for (const auto& changed : plan.changedInstalments) {
        TRATO_CHECK(m_database.execute(QStringLiteral("exchange/update_instalment"),
            {{":debtor", changed.debtor}, {":id", changed.stored.id}, {":due", changed.row->due},
                {":cents", changed.row->cents}, {":now", now}}));
    }
    return {};
}

} // namespace trato::exchange
