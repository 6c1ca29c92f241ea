#include "app/ctl/commands/demo.h"

#include "app/demo/demo.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace trato::ctl {

namespace {

Result<int> number(const std::string& text, int least, int most)
{
    bool ok = false;
    const int value = QString::fromStdString(text).toInt(&ok);
    if (!ok || value < least || value > most)
        return failure(QStringLiteral("invalid_number"),
            QCoreApplication::translate("ctl", "“%1” must be a whole number from %2 to %3.")
                .arg(QString::fromStdString(text))
                .arg(least)
                .arg(most));
    return value;
}

} // namespace

void DemoCommand::declare(CLI::App& app)
{
    app.add_option("--debtors", m_debtors, QT_TRANSLATE_NOOP("ctlhelp", "how many"))->required();
    app.add_option("--seed", m_seed, QT_TRANSLATE_NOOP("ctlhelp", "the same number, the same people"))->required();
    app.add_option("--months", m_months, QT_TRANSLATE_NOOP("ctlhelp", "of history"));
}

Result<void> DemoCommand::run(Context& context)
{
    demo::DemoOptions options;
    TRATO_TRY(options.debtors, number(m_debtors, 1, 1'000'000));
    TRATO_TRY(const int seed, number(m_seed, 0, 2'000'000'000));
    options.seed = static_cast<quint64>(seed);
    TRATO_TRY(options.months, number(m_months, 1, 60));
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const demo::DemoReport report, demo::populate(*database, context.clock(), options));
    context.print(report.toJson());
    return {};
}

} // namespace trato::ctl
