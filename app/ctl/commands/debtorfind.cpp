#include "app/ctl/commands/debtorfind.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "debts/debts.h"
#include "parties/debtors.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

using namespace Qt::StringLiterals;

void DebtorFindCommand::declare(CLI::App& app)
{
    app.add_option("TEXT", m_text,
           QT_TRANSLATE_NOOP("ctlhelp", "name, document, telephone, e-mail, contract or invoice number"))
        ->required();
    app.add_option("--limit", m_limit, QT_TRANSLATE_NOOP("ctlhelp", "at most so many (20)"));
}

Result<void> DebtorFindCommand::run(Context& context)
{
    TRATO_TRY(const int limit, limitValue(m_limit));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto found, parties::Debtors(*database).find(QString::fromStdString(m_text), limit));
    const debts::Debts debts(*database);
    for (const parties::Debtor& debtor : found) {
        TRATO_TRY(const debts::Balance balance, debts.balance(debtor.id, context.clock().today()));
        context.printLine({{u"id"_s, debtor.id.value()}, {u"name"_s, debtor.name},
            {u"document"_s, orNull(debtor.document)}, {u"balance"_s, balance.total.toString()}});
    }
    return {};
}

} // namespace trato::ctl
