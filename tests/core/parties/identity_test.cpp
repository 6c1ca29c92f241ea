#include "support/result.h"
#include "support/testdatabase.h"

#include "parties/debtors.h"
#include "parties/identity.h"
#include "parties/phone.h"

#include <gmock/gmock.h>

namespace {

using namespace trato;
using namespace trato::parties;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using Outcome = Resolution::Outcome;

class IdentityTest : public test::DatabaseTest {
protected:
    DebtorId make(const QString& name, ContactKind kind, const QString& handle)
    {
        Debtors debtors(database());
        const auto id = debtors.create({.name = name, .document = {}}, clock.now());
        EXPECT_TRUE(id);
        const auto parsed = Handle::parse(kind, handle);
        EXPECT_TRUE(parsed) << handle.toStdString();
        EXPECT_TRUE(debtors.addContactPoint(*id, {.handle = *parsed, .source = u"import"_s}, clock.now()));
        return *id;
    }
    Resolution resolved(ContactKind kind, const QString& value)
    {
        const auto resolution = IdentityResolver(database()).resolve(kind, value);
        EXPECT_TRUE(resolution);
        return resolution.value_or(Resolution());
    }
};
TRATO_BOTH_ENGINES(IdentityTest);

TEST_P(IdentityTest, aNumberOfOneDebtorLeadsToTheirFileWithOrWithoutTheNinthDigit)
{
    const auto ana = make(u"Ana"_s, ContactKind::Phone, u"11987654321"_s);
    EXPECT_EQ(resolved(ContactKind::WhatsApp, u"551187654321"_s).debtor(), ana);
    EXPECT_EQ(resolved(ContactKind::WhatsApp, u"5511987654321"_s).debtor(), ana);
    EXPECT_EQ(resolved(ContactKind::Phone, u"+5511987654321"_s).debtor(), ana);
    run(u"UPDATE contact_point SET value = '+551187654321'"_s);
    EXPECT_EQ(resolved(ContactKind::Phone, u"+5511987654321"_s).debtor(), ana);
}

TEST_P(IdentityTest, aNumberIsNoPerson)
{
    const auto ana = make(u"Ana"_s, ContactKind::Phone, u"11987654321"_s);
    ASSERT_EQ(resolved(ContactKind::Phone, u"11987654321"_s).debtor(), ana);
    ASSERT_UNWRAP(const Debtor file, Debtors(database()).byId(ana));
    EXPECT_FALSE(file.isRightPartyConfirmed());
}

TEST_P(IdentityTest, aSharedNumberIsNobodys)
{
    const auto ana = make(u"Ana"_s, ContactKind::Phone, u"11987654321"_s);
    const auto bia = make(u"Bia"_s, ContactKind::WhatsApp, u"5511987654321"_s);
    const Resolution resolution = resolved(ContactKind::Phone, u"11987654321"_s);
    EXPECT_EQ(resolution.outcome, Outcome::Shared);
    EXPECT_THAT(resolution.debtors, ElementsAre(ana, bia));
    EXPECT_FALSE(resolution.debtor());
}

TEST_P(IdentityTest, whoSaidThatItIsNotTheirsIsNotMeant)
{
    const auto ana = make(u"Ana"_s, ContactKind::Phone, u"11987654321"_s);
    const auto bia = make(u"Bia"_s, ContactKind::Phone, u"11987654321"_s);
    ASSERT_RESULT(
        Debtors(database())
            .setContactStatus(ana, {ContactKind::Phone, u"+5511987654321"_s}, ContactStatus::Wrong, clock.now()));
    EXPECT_EQ(resolved(ContactKind::Phone, u"11987654321"_s).debtor(), bia);
}

TEST_P(IdentityTest, aSendersHandlesMustAgree)
{
    make(u"Ana"_s, ContactKind::WhatsApp, u"5511987654321"_s);
    make(u"Bia"_s, ContactKind::WhatsApp, u"BR.13491208655302741918"_s);
    ASSERT_UNWRAP(const Resolution resolution, IdentityResolver(database())
                                                   .resolve({{ContactKind::WhatsApp, u"+5511987654321"_s},
                                                       {ContactKind::WhatsApp, u"BR.13491208655302741918"_s}}));
    EXPECT_EQ(resolution.outcome, Outcome::Ambiguous);
    EXPECT_FALSE(resolution.debtor());
}

TEST_P(IdentityTest, emailsAreComparedInLowerCaseAndBsuidsAsTheyCome)
{
    const auto ana = make(u"Ana"_s, ContactKind::Email, u"Ana@Exemplo.com"_s);
    const auto bia = make(u"Bia"_s, ContactKind::WhatsApp, u"BR.13491208655302741918"_s);
    EXPECT_EQ(resolved(ContactKind::Email, u" ANA@exemplo.COM "_s).debtor(), ana);
    EXPECT_EQ(resolved(ContactKind::WhatsApp, u"BR.13491208655302741918"_s).debtor(), bia);
    EXPECT_EQ(resolved(ContactKind::WhatsApp, u"br.13491208655302741918"_s).outcome, Outcome::Unknown);
}

TEST_P(IdentityTest, whatIsNoHandleIsUnknown)
{
    for (const QString& text : {u""_s, u"   "_s, u"27182"_s, u"BANCO"_s, u"abc@"_s, QString(5000, u'9')}) {
        for (const ContactKind kind : {ContactKind::Phone, ContactKind::Email, ContactKind::WhatsApp, ContactKind::Rcs})
            EXPECT_EQ(resolved(kind, text).outcome, Outcome::Unknown) << text.left(20).toStdString();
    }
}

TEST_P(IdentityTest, aStrangerHasOneFileAndNeverBecomesTheSendersIdentity)
{
    IdentityResolver resolver(database());
    const Handle handle{ContactKind::WhatsApp, u"+5511987654321"_s};
    ASSERT_UNWRAP(const DebtorId first, resolver.strangerFor(handle, clock.now()));
    ASSERT_UNWRAP(const DebtorId second, resolver.strangerFor(handle, clock.now()));
    EXPECT_EQ(first, second);
    EXPECT_EQ(resolved(ContactKind::WhatsApp, handle.value).outcome, Outcome::Unknown);
    ASSERT_UNWRAP(const auto byName, Debtors(database()).find(u"98765"_s));
    EXPECT_THAT(byName, IsEmpty());
}

TEST_P(IdentityTest, anIdentifiedStrangersWordsGoToTheDebtor)
{
    IdentityResolver resolver(database());
    const auto ana = make(u"Ana"_s, ContactKind::Email, u"ana@exemplo.com"_s);
    const Handle handle{ContactKind::WhatsApp, u"+5511987654321"_s};
    ASSERT_UNWRAP(const DebtorId stranger, resolver.strangerFor(handle, clock.now()));
    ASSERT_RESULT(Debtors(database()).noteInbound(stranger, handle, clock.now()));
    run(u"INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, actor) "
        "VALUES (%1, 5, 1, 'whatsapp', 'in', 'message', 'oi', 'debtor', '')"_s.arg(stranger.value()));
    run(u"INSERT INTO work_item (debtor_id, id, desk, reason, score, state, created_at, updated_at) "
        "VALUES (%1, 1, 'identification', 'unknown_sender', 1, 'open', 1, 1)"_s.arg(stranger.value()));
    ASSERT_RESULT(resolver.identify(stranger, ana, clock.now()));
    EXPECT_EQ(number(u"SELECT debtor_id FROM interaction"_s), ana.value());
    EXPECT_EQ(column(u"SELECT state FROM work_item"_s), std::vector{u"closed"_s});
    EXPECT_EQ(resolved(ContactKind::WhatsApp, handle.value).debtor(), ana);
    ASSERT_UNWRAP(const auto points, Debtors(database()).contactPoints(ana));
    EXPECT_EQ(points.front().lastInboundAt, clock.now());
    const auto again = resolver.identify(ana, stranger, clock.now());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, u"already_identified"_s);
}

} // namespace
