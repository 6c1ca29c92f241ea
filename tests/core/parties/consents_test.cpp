#include "support/result.h"
#include "support/testdatabase.h"

#include "parties/consents.h"
#include "parties/debtors.h"

#include <algorithm>

namespace {

using namespace trato;
using namespace trato::parties;
using namespace Qt::StringLiterals;

class ConsentsTest : public test::DatabaseTest {
protected:
    void SetUp() override
    {
        DatabaseTest::SetUp();
        if (IsSkipped())
            return;
        const auto id = Debtors(database()).create({.name = u"Ana"_s, .document = {}}, clock.now());
        ASSERT_RESULT(id);
        debtor = *id;
    }
    void say(std::optional<Channel> channel, ConsentPurpose purpose, Consent::State state)
    {
        clock.advance(std::chrono::minutes(1));
        ASSERT_RESULT(Consents(database())
                          .record(debtor, {.channel = channel,
                                              .purpose = purpose,
                                              .state = state,
                                              .basis = u"SAIR"_s,
                                              .source = u"sms"_s,
                                              .at = clock.now()}));
    }
    bool revoked(Channel channel, ConsentPurpose purpose = ConsentPurpose::Collection)
    {
        const auto answer = Consents(database()).isRevoked(debtor, channel, purpose);
        EXPECT_TRUE(answer);
        return answer.value_or(false);
    }
    DebtorId debtor;
};
TRATO_BOTH_ENGINES(ConsentsTest);

TEST_P(ConsentsTest, nothingSaidIsNothingRevoked)
{
    for (const Channel channel : allChannels)
        EXPECT_FALSE(revoked(channel));
}

TEST_P(ConsentsTest, oneChannelIsOneChannel)
{
    say(Channel::Sms, ConsentPurpose::Collection, Consent::State::Revoked);
    EXPECT_TRUE(revoked(Channel::Sms));
    EXPECT_FALSE(revoked(Channel::WhatsApp));
    EXPECT_FALSE(revoked(Channel::Sms, ConsentPurpose::Marketing));
}

TEST_P(ConsentsTest, theLastWordRules)
{
    say({}, ConsentPurpose::All, Consent::State::Revoked);
    for (const Channel channel : allChannels)
        EXPECT_TRUE(revoked(channel));
    say(Channel::WhatsApp, ConsentPurpose::All, Consent::State::Granted);
    EXPECT_FALSE(revoked(Channel::WhatsApp));
    EXPECT_TRUE(revoked(Channel::Sms));
    say({}, ConsentPurpose::Collection, Consent::State::Revoked);
    EXPECT_TRUE(revoked(Channel::WhatsApp));
    EXPECT_FALSE(revoked(Channel::WhatsApp, ConsentPurpose::Marketing));
}

TEST_P(ConsentsTest, theLedgerForgetsNothing)
{
    say(Channel::Sms, ConsentPurpose::All, Consent::State::Revoked);
    say(Channel::Sms, ConsentPurpose::All, Consent::State::Granted);
    ASSERT_UNWRAP(const auto lines, Consents(database()).ledger(debtor));
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines.front().state, Consent::State::Revoked);
    EXPECT_EQ(lines.front().channel, Channel::Sms);
    EXPECT_EQ(lines.front().basis, u"SAIR"_s);
}

/// Whatever the clock said: of words that cross, the refusal stays.
TEST_P(ConsentsTest, aYesLiftsTheRefusalsUpToItsOwnLineAndNoneThatCameAfterIt)
{
    using enum Consent::State;
    const Instant noon = clock.now();
    qint64 written = 0;
    const auto line = [&](Consent::State state, int minute, CreditorId creditor = {}) {
        return Consent{
            .state = state, .at = noon + std::chrono::minutes(minute), .creditor = creditor, .number = ++written};
    };
    const auto isRefused = [&](std::vector<Consent> lines) {
        std::ranges::stable_sort(lines, {}, &Consent::at);
        const Consent* const ruling = rulingConsent(
            lines, {.channel = Channel::Sms, .at = noon + std::chrono::hours(9), .creditor = CreditorId(7)});
        return ruling && ruling->state == Revoked;
    };
    const CreditorId seven(7);
    EXPECT_FALSE(isRefused({line(Revoked, 0), line(Revoked, 1), line(Granted, 2)}));
    EXPECT_TRUE(isRefused({line(Revoked, 0), line(Granted, 1), line(Revoked, 2)}));
    EXPECT_TRUE(isRefused({line(Revoked, 2), line(Granted, 1)})) << "they said it before they refused";
    EXPECT_TRUE(isRefused({line(Granted, 2), line(Revoked, 1)})) << "written down after the yes";
    EXPECT_TRUE(isRefused({line(Revoked, 1), line(Granted, 2), line(Revoked, 0)}))
        << "also behind another refusal that the yes does lift";
    EXPECT_TRUE(isRefused({line(Granted, 2, seven), line(Revoked, 1)}));
    EXPECT_FALSE(isRefused({line(Revoked, 1), line(Granted, 2, seven)}));
    EXPECT_TRUE(isRefused({line(Revoked, 1, seven), line(Granted, 2)}));
    EXPECT_TRUE(isRefused({line(Revoked, 1), line(Granted, 2, seven), line(Revoked, 3, seven), line(Granted, 4)}));
}

TEST_P(ConsentsTest, whatWasSaidToACreditorIsKeptWithItsName)
{
    run(u"INSERT INTO creditor (id, name, name_folded, created_at) VALUES (7, 'Lojas Aurora', 'lojas aurora', 1)"_s);
    ASSERT_RESULT(Consents(database())
                      .record(debtor, {.channel = Channel::WhatsApp,
                                          .purpose = ConsentPurpose::Collection,
                                          .state = Consent::State::Granted,
                                          .basis = u"formulário"_s,
                                          .at = clock.now(),
                                          .creditor = CreditorId(7)}));
    say(Channel::Sms, ConsentPurpose::Collection, Consent::State::Granted);
    ASSERT_UNWRAP(const auto lines, Consents(database()).ledger(debtor));
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].creditor, CreditorId(7));
    EXPECT_EQ(lines[0].creditorName, u"Lojas Aurora"_s);
    EXPECT_FALSE(lines[1].creditor.isValid());
    const auto ruling = [&](CreditorId creditor) {
        return rulingConsent(lines, {.channel = Channel::WhatsApp, .at = clock.now(), .creditor = creditor});
    };
    EXPECT_EQ(ruling(CreditorId(7)), &lines[0]);
    EXPECT_EQ(ruling(CreditorId(8)), nullptr);
    EXPECT_EQ(ruling({}), nullptr) << "it was said to one alone";
    EXPECT_FALSE(Consents(database()).record(debtor, {.at = clock.now(), .creditor = CreditorId(99)}))
        << "there is none";
}

} // namespace
