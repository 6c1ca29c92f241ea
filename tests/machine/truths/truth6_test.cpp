#include "machine/machinetest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;

/// Every act of the machine has a reason that a person can read.
class Truth6_EveryActHasAReason : public MachineTest {};
TRATO_BOTH_ENGINES(Truth6_EveryActHasAReason);

TEST_P(Truth6_EveryActHasAReason, whateverTheyWrite)
{
    for (int intent = 0; intent < understanding::intentCount; ++intent) {
        for (const bool sure : {true, false}) {
            const DebtorId id = debtor();
            agents::Heard message = heard(static_cast<understanding::Intent>(intent), u"uma mensagem"_s);
            message.reading.confidence = sure ? 0.99 : 0.1;
            message.reading.instalments = 3;
            message.reading.date = today().addDays(5);
            ASSERT_RESULT(hear(id, Channel::WhatsApp, message));
        }
    }
    for (int sensitivity = 0; sensitivity < understanding::sensitivityCount; ++sensitivity) {
        const DebtorId id = debtor();
        agents::Heard message = heard(understanding::Intent::Other, u"uma mensagem"_s);
        message.reading.sensitivities = {static_cast<understanding::Sensitivity>(sensitivity)};
        ASSERT_RESULT(hear(id, Channel::WhatsApp, message));
    }
    const DebtorId disputed = debtor();
    ASSERT_RESULT(hear(disputed, Channel::Sms, heard(understanding::Intent::Dispute, u"não devo"_s, Channel::Sms)));
    queue(message(disputed, u"cadence:padrao"_s));
    work();
    const auto without = [this](const QString& table, const QString& reason, const QString& only) {
        EXPECT_GT(number(u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(table, only)), 0) << table.toStdString();
        return number(u"SELECT COUNT(*) FROM %1 WHERE %2 AND COALESCE(TRIM(%3), '') = ''"_s.arg(table, only, reason));
    };
    EXPECT_EQ(without(u"outbox"_s, u"reason"_s, u"origin <> 'human'"_s), 0);
    EXPECT_EQ(without(u"hold"_s, u"source"_s, u"placed_by LIKE 'agent:%'"_s), 0);
    EXPECT_EQ(without(u"baton"_s, u"reason"_s, u"holder_kind = 'nobody'"_s), 0);
    EXPECT_EQ(without(u"work_item"_s, u"reason"_s, u"1 = 1"_s), 0);
    EXPECT_EQ(without(u"work_item"_s, u"summary"_s, u"1 = 1"_s), 0);
    EXPECT_EQ(without(u"interaction"_s, u"text"_s, u"actor_kind = 'agent' AND direction = 'internal'"_s), 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM interaction WHERE actor_kind = 'agent' AND direction = 'internal' "
                     "AND payload NOT LIKE '%\"reason\":\"_%'"_s),
        0);
    EXPECT_EQ(without(u"outbox"_s, u"refused_reason"_s, u"refused_by IS NOT NULL"_s), 0);
}

} // namespace trato::engine
