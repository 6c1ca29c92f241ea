#include "agents/machineswitch.h"
#include "channels/inbox.h"
#include "engine/engine.h"
#include "support/debttest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;

/// An engine whose models are broken.
class DeafEngineTest : public test::DebtTest {
protected:
    Result<std::unique_ptr<Engine>> start()
    {
        return Engine::create({.databaseUrl = databaseUrl(),
                                  .openReader = []() -> Result<std::unique_ptr<understanding::Reader>> {
                                      return failure(u"invalid_model"_s, u"the model is cut off"_s);
                                  }},
            clock);
    }
};
TRATO_BOTH_ENGINES(DeafEngineTest);

TEST_P(DeafEngineTest, itStopsItselfAndSaysWhy)
{
    ASSERT_UNWRAP(const auto engine, start());
    ASSERT_UNWRAP(const auto stop, agents::MachineSwitch(database(), clock).everything());
    ASSERT_TRUE(stop.has_value());
    EXPECT_EQ(stop->by, u"system:understanding"_s);
    EXPECT_TRUE(stop->reason.contains(u"invalid_model"_s)) << stop->reason.toStdString();
    ASSERT_RESULT(engine->tick());
}

TEST_P(DeafEngineTest, aSecondStartStopsNothingTwice)
{
    ASSERT_RESULT(start());
    ASSERT_RESULT(start());
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM machine_stop"_s), 1);
}

TEST_P(DeafEngineTest, aSupervisorsStopIsNotItsOwn)
{
    agents::MachineSwitch machine(database(), clock);
    ASSERT_UNWRAP(const auto stop, machine.stop({.actor = u"sup:marta"_s, .reason = u"drill"_s}));
    ASSERT_RESULT(start());
    ASSERT_RESULT(machine.resume(stop.id, u"sup:marta"_s, u"over"_s));
    ASSERT_UNWRAP(const auto left, machine.everything());
    ASSERT_TRUE(left.has_value());
    EXPECT_EQ(left->by, u"system:understanding"_s);
}

TEST_P(DeafEngineTest, staysStillWhenItIsLetGoOn)
{
    ASSERT_UNWRAP(const auto engine, start());
    agents::MachineSwitch machine(database(), clock);
    ASSERT_UNWRAP(const auto stop, machine.everything());
    ASSERT_TRUE(stop.has_value());
    ASSERT_RESULT(machine.resume(stop->id, u"sup:marta"_s, u"go on"_s));
    ASSERT_RESULT(engine->tick());
    ASSERT_UNWRAP(const auto again, machine.everything());
    EXPECT_TRUE(again.has_value());
}

TEST(DeafReader, isSureOfNothing)
{
    const auto reading = understanding::Reader::deaf()->read({.text = u"quero me matar"_s});
    EXPECT_FALSE(reading.isSure());
    EXPECT_EQ(reading.intent, understanding::Intent::Other);
}

} // namespace trato::engine
