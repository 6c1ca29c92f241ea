#include "app/ctl/commands/creditorcharges.h"

#include "app/ctl/values.h"
#include "exchange/defaultcharges.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

namespace {

std::optional<bool> yesOrNo(QStringView text)
{
    if (text == u"yes")
        return true;
    if (text == u"no")
        return false;
    return std::nullopt;
}

} // namespace

void CreditorChargesCommand::declareField(CLI::App& app, const std::string& field, const std::string& description)
{
    m_options[field] = app.add_option("--" + field, m_values[field], description);
}

void CreditorChargesCommand::declare(CLI::App& app)
{
    app.add_option("CREDITOR", m_creditor, QT_TRANSLATE_NOOP("ctlhelp", "its name"))->required();
    declareField(app, "fine", QT_TRANSLATE_NOOP("ctlhelp", "percent, once"));
    declareField(app, "interest", QT_TRANSLATE_NOOP("ctlhelp", "percent a month, or a year (day365, business252)"));
    declareField(app, "basis",
        QT_TRANSLATE_NOOP("ctlhelp", "month30 (default), day365, business252, business21, business22 or legal"));
    declareField(app, "correction", QT_TRANSLATE_NOOP("ctlhelp", "none (default) or ipca"));
    declareField(app, "rounding", QT_TRANSLATE_NOOP("ctlhelp", "half-even (default) or half-up"));
    declareField(app, "allocation",
        QT_TRANSLATE_NOOP("ctlhelp", "what part payments pay first: interest,fine,principal unless agreed otherwise"));
    m_options["consumer"] = app.add_option("--consumer", m_consumer,
        QT_TRANSLATE_NOOP("ctlhelp", "yes or no: whether the fine is capped (CDC art. 52 §1); without it, for people"));
    m_options["none"] = app.add_flag("--none", m_none, QT_TRANSLATE_NOOP("ctlhelp", "no rule any more"));
    for (const auto& [field, option] : m_options) {
        if (field != "none")
            option->excludes(m_options["none"]);
    }
}

Result<void> CreditorChargesCommand::run(Context& context)
{
    QJsonObject rule;
    for (const auto& [field, value] : m_values) {
        if (m_options[field]->count() > 0)
            rule.insert(QString::fromStdString(field), QString::fromStdString(value));
    }
    if (m_options["consumer"]->count() > 0) {
        TRATO_TRY(const bool consumer, choiceValue(m_consumer, yesOrNo, "yes, no"));
        rule.insert(QStringLiteral("consumer"), consumer);
    }
    TRATO_TRY(storage::Database* const database, context.database());
    const QString creditor = QString::fromStdString(m_creditor);
    if (m_none || !rule.isEmpty())
        TRATO_CHECK(exchange::setDefaultCharges(*database, context.clock().now(), {creditor, rule, context.user()}));
    TRATO_TRY(const QJsonObject kept, exchange::defaultChargesOf(*database, creditor));
    context.print({{QStringLiteral("creditor"), creditor},
        {QStringLiteral("charges"), kept.isEmpty() ? QJsonValue() : QJsonValue(kept)}});
    return {};
}

} // namespace trato::ctl
