#include "app/ctl/commands/phonecheck.h"

#include "parties/phone.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

namespace {

QJsonValue kindValue(const std::optional<parties::Phone>& phone)
{
    const bool subscriber = phone && phone->kind != parties::PhoneKind::Other;
    return subscriber ? QJsonValue(parties::phoneKindName(phone->kind)) : QJsonValue();
}

} // namespace

void PhoneCheckCommand::declare(CLI::App& app)
{
    app.add_option("text", m_text, QT_TRANSLATE_NOOP("ctlhelp", "telephone number in any form"))->required();
}

Result<void> PhoneCheckCommand::run(Context& context)
{
    const auto phone = parties::parsePhone(QString::fromStdString(m_text));
    const bool dialledFromAbroad = phone && !phone->e164.isEmpty();
    context.print({{QStringLiteral("e164"), dialledFromAbroad ? QJsonValue(phone->e164) : QJsonValue()},
        {QStringLiteral("kind"), kindValue(phone)},
        {QStringLiteral("uf"), phone ? QJsonArray::fromStringList(phone->ufs) : QJsonArray()},
        {QStringLiteral("valid"), phone.has_value()}});
    return {};
}

} // namespace trato::ctl
