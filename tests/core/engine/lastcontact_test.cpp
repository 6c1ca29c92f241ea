// Where the machine writes to somebody next: their wish, their last message, and what lists forbid.

#include "support/debttest.h"

#include "engine/paymentworker.h"
#include "insight/preference.h"
#include "parties/debtors.h"
#include "timeline/timeline.h"

namespace {

using namespace trato;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LastContactTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        debtor = addDebtor();
        reachBy(parties::ContactKind::Phone, u"+5511987654321"_s);
        reachBy(parties::ContactKind::Email, u"ana@exemplo.com.br"_s);
    }

    void reachBy(parties::ContactKind kind, const QString& where)
    {
        ASSERT_RESULT(parties::Debtors(database())
                          .addContactPoint(debtor, {.handle = {kind, where}, .source = u"import"_s}, clock.now()));
    }

    void list(const QString& where, const QString& channel)
    {
        run(u"INSERT INTO do_not_contact (value, entry, list, creditor_id, channel, legal, source, valid_from, "
            u"listed_by, listed_at) VALUES ('%1', 'x', 'L', 0, '%2', 1, 'x', '2026-01-01', 'bia', 1)"_s.arg(
                where, channel));
    }

    void theyWrote(Instant at)
    {
        ASSERT_RESULT(timeline::Timeline(database())
                          .append({.debtor = debtor,
                              .at = at,
                              .channel = Channel::WhatsApp,
                              .direction = timeline::Direction::In,
                              .kind = u"message"_s,
                              .text = u"oi"_s,
                              .actorKind = timeline::ActorKind::Debtor,
                              .handle = u"+5511987654321"_s,
                              .payload = {}}));
    }

    QString way()
    {
        const auto found = engine::lastContact(database(), debtor, clock.now());
        EXPECT_TRUE(found);
        return found && *found ? channelName((*found)->channel) + u' ' + (*found)->handle : QString();
    }

    DebtorId debtor;
};
TRATO_BOTH_ENGINES(LastContactTest);

TEST_P(LastContactTest, aListForOneChannelLeavesTheOthers)
{
    EXPECT_EQ(way(), u"whatsapp +5511987654321"_s);
    list(u"+5511987654321"_s, u"whatsapp"_s);
    EXPECT_EQ(way(), u"sms +5511987654321"_s);
    list(u"+5511987654321"_s, u"sms"_s);
    EXPECT_EQ(way(), u"email ana@exemplo.com.br"_s);
    list(u"ana@exemplo.com.br"_s, u"*"_s);
    EXPECT_EQ(way(), u"whatsapp +5511987654321"_s) << "it is for the contact policy to say why not";
}

TEST_P(LastContactTest, aWishForAListedChannelGivesWay)
{
    ASSERT_RESULT(insight::recordPreference(
        database(), {.debtor = debtor, .wish = {.channel = Channel::Sms}, .at = clock.now()}));
    EXPECT_EQ(way(), u"sms +5511987654321"_s);
    list(u"+5511987654321"_s, u"sms"_s);
    EXPECT_EQ(way(), u"whatsapp +5511987654321"_s);
}

TEST_P(LastContactTest, whoWritesFromAListedNumberIsAnsweredThereForADay)
{
    list(u"+5511987654321"_s, u"*"_s);
    theyWrote(clock.now() - 23h);
    EXPECT_EQ(way(), u"whatsapp +5511987654321"_s);
    clock.advance(2h);
    EXPECT_EQ(way(), u"email ana@exemplo.com.br"_s);
}

} // namespace
