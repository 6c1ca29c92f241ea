#include "app/ctl/commands/skills.h"

#include "negotiation/roles.h"
#include "queue/skills.h"
#include "storage/database.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace trato::ctl {

namespace {

void declareSkill(CLI::App& app, std::string& actor, std::string& skill)
{
    app.add_option("ACTOR", actor, QT_TRANSLATE_NOOP("ctlhelp", "the name they sign in with"))->required();
    app.add_option("SKILL", skill, QT_TRANSLATE_NOOP("ctlhelp", "care, legal, b2b or payments"))->required();
}

} // namespace

void SkillGiveCommand::declare(CLI::App& app) { declareSkill(app, m_actor, m_skill); }

Result<void> SkillGiveCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_CHECK(negotiation::requireSupervisor(*database, context.user()));
    const QString actor = QString::fromStdString(m_actor);
    const QString skill = QString::fromStdString(m_skill);
    TRATO_CHECK(queue::Skills(*database).give(actor, skill, context.user(), context.clock().now()));
    context.print({{QStringLiteral("actor"), actor}, {QStringLiteral("skill"), skill}});
    return {};
}

void SkillWithdrawCommand::declare(CLI::App& app) { declareSkill(app, m_actor, m_skill); }

Result<void> SkillWithdrawCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_CHECK(negotiation::requireSupervisor(*database, context.user()));
    const QString actor = QString::fromStdString(m_actor);
    const QString skill = QString::fromStdString(m_skill);
    TRATO_CHECK(queue::Skills(*database).withdraw(actor, skill, context.user(), context.clock().now()));
    context.print({{QStringLiteral("actor"), actor}, {QStringLiteral("skill"), QJsonValue()}});
    return {};
}

Result<void> SkillListCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto all, queue::Skills(*database).all());
    QJsonArray list;
    for (const queue::Skill& one : all)
        list.append(QJsonObject{{QStringLiteral("actor"), one.actor}, {QStringLiteral("skill"), one.skill},
            {QStringLiteral("given_by"), one.givenBy}, {QStringLiteral("given_at"), one.givenAt.toIso(deskZone())}});
    context.print({{QStringLiteral("skills"), list}});
    return {};
}

} // namespace trato::ctl
