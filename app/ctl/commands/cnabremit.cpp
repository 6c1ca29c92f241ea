#include "app/ctl/commands/cnabremit.h"

#include "app/ctl/savedfile.h"
#include "app/ctl/values.h"
#include "engine/paymentwork.h"
#include "payments/slips/remittances.h"

#include <CLI/CLI.hpp>

#include <QDir>

namespace trato::ctl {

void CnabRemitCommand::declare(CLI::App& app)
{
    app.add_option("--account", m_account,
           QT_TRANSLATE_NOOP("ctlhelp", "the account whose bank is told, as the configuration names it"))
        ->required();
    app.add_option("--out", m_out, QT_TRANSLATE_NOOP("ctlhelp", "the folder that the files are put into"))->required();
    app.add_option("--again", m_again,
        QT_TRANSLATE_NOOP("ctlhelp", "the number of a file that was lost; it is written as it was"));
}

/// A file that is there as it should be is left alone: the bank's program may be reading it.
Result<void> CnabRemitCommand::deliver(
    Context& context, payments::Remittances& remittances, const payments::KeptRemittance& file)
{
    const QString path = QDir(QString::fromStdString(m_out)).filePath(file.name);
    if (context.readFile(path).value_or(QByteArray()) != file.content)
        TRATO_CHECK(saveFile(path, file.content));
    TRATO_CHECK(remittances.setDelivered(file.number));
    QJsonObject told = file.toJson();
    told.insert(QStringLiteral("file"), path);
    context.printLine(told);
    return {};
}

Result<void> CnabRemitCommand::run(Context& context)
{
    TRATO_TRY(const payments::SlipAccount account,
        payments::slipAccountOf(context.configPath(), QString::fromStdString(m_account)));
    TRATO_TRY(storage::Database* const database, context.database());
    payments::Remittances remittances(*database, context.clock(), account);
    if (!m_again.empty()) {
        TRATO_TRY(const qint64 number, integerValue(m_again));
        TRATO_TRY(const payments::KeptRemittance file, remittances.find(number));
        return deliver(context, remittances, file);
    }
    // Each file is in the database before it is in the folder: what a crash leaves undelivered comes first.
    const auto openWork = [&](const payments::SlipWork& work) {
        return engine::openPaymentWork(*database, context.clock(), {work.debtor, work.reason, work.summary});
    };
    while (true) {
        TRATO_TRY(const auto left, remittances.undelivered());
        for (const payments::KeptRemittance& file : left)
            TRATO_CHECK(deliver(context, remittances, file));
        TRATO_TRY(const auto written, remittances.write(context.user(), openWork));
        if (!written)
            return {};
    }
}

} // namespace trato::ctl
