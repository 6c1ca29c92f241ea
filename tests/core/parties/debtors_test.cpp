#include "support/result.h"
#include "support/sampledesk.h"
#include "support/testdatabase.h"

#include "parties/debtors.h"

#include <gmock/gmock.h>

namespace {

using namespace trato;
using namespace trato::parties;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class DebtorsTest : public test::DatabaseTest {
protected:
    DebtorId make(const QString& name, const QString& document = {}, DebtorKind kind = DebtorKind::Person)
    {
        auto id = Debtors(database()).create({.kind = kind, .name = name, .document = document}, clock.now());
        EXPECT_TRUE(id) << id.error().message.toStdString();
        return *id;
    }
    void give(DebtorId debtor, ContactKind kind, const QString& text)
    {
        const auto handle = Handle::parse(kind, text);
        ASSERT_RESULT(handle);
        ASSERT_RESULT(
            Debtors(database())
                .addContactPoint(debtor, {.handle = *handle, .source = QStringLiteral("import")}, clock.now()));
    }
    std::vector<qint64> found(const QString& text, int limit = 20)
    {
        std::vector<qint64> ids;
        const auto debtors = Debtors(database()).find(text, limit);
        EXPECT_TRUE(debtors) << text.toStdString() << ": " << debtors.error().message.toStdString();
        if (debtors) {
            for (const Debtor& debtor : *debtors)
                ids.push_back(debtor.id.value());
        }
        return ids;
    }
};
TRATO_BOTH_ENGINES(DebtorsTest);

TEST_P(DebtorsTest, findsWordsOfTheNameWithoutAccentsAndCase)
{
    const auto maria = make(u"Maria da Conceição d’Ávila"_s);
    const auto marcia = make(u"Márcia Conceicao"_s);
    EXPECT_THAT(found(u"conceicao"_s), ElementsAre(marcia.value(), maria.value()));
    EXPECT_THAT(found(u"CONCEIÇÃO maria"_s), ElementsAre(maria.value()));
    EXPECT_THAT(found(u"mar con"_s), ElementsAre(marcia.value(), maria.value()));
    EXPECT_THAT(found(u"avila"_s), ElementsAre(maria.value()));
    EXPECT_THAT(found(u"vila"_s), IsEmpty());
    EXPECT_THAT(found(u"maria joana"_s), IsEmpty());
}

TEST_P(DebtorsTest, findsCompaniesWithPunctuationInTheirName)
{
    const auto company = make(u"Transportes Vale-do-Ribeira S/A (Matriz)"_s, u"11222333000181"_s, DebtorKind::Company);
    EXPECT_THAT(found(u"vale ribeira"_s), ElementsAre(company.value()));
    EXPECT_THAT(found(u"ribeira s/a"_s), ElementsAre(company.value()));
    EXPECT_THAT(found(u"11.222.333/0001-81"_s), ElementsAre(company.value()));
    EXPECT_THAT(found(u"11222333000181"_s), ElementsAre(company.value()));
}

TEST_P(DebtorsTest, elevenDigitsAreTriedAsDocumentAndAsTelephone)
{
    // 51998259765 is a valid CPF and a mobile number of Porto Alegre.
    const auto byDocument = make(u"Ana"_s, u"51998259765"_s);
    const auto byPhone = make(u"Bia"_s);
    give(byPhone, ContactKind::Phone, u"51998259765"_s);
    EXPECT_THAT(found(u"51998259765"_s), ElementsAre(byDocument.value(), byPhone.value()));
    EXPECT_THAT(found(u"519.982.597-65"_s), ElementsAre(byDocument.value()));
    EXPECT_THAT(found(u"(51) 99825-9765"_s), testing::Contains(byPhone.value()));
    EXPECT_THAT(found(u"+55 51 99825-9765"_s), ElementsAre(byPhone.value()));
}

TEST_P(DebtorsTest, findsByTelephoneInAnyFormAndByEmail)
{
    const auto debtor = make(u"Carla"_s);
    give(debtor, ContactKind::WhatsApp, u"551187654321"_s);
    give(debtor, ContactKind::Email, u"Carla.Dias@Exemplo.com.BR"_s);
    for (const QString& text : {u"11987654321"_s, u"(11) 98765-4321"_s, u"+5511987654321"_s, u"0 11 98765 4321"_s,
             u" carla.dias@exemplo.com.br "_s})
        EXPECT_THAT(found(text), ElementsAre(debtor.value())) << text.toStdString();
}

TEST_P(DebtorsTest, findsByContractAndInvoiceNumberInAnyCase)
{
    const auto debtor = make(u"Davi"_s);
    run(test::creditorSql());
    run(test::portfolioSql());
    run(test::contractSql(debtor, 1, u"CT-2024/001"_s));
    run(test::instalmentSql(
        {.debtor = debtor, .contract = 1, .id = 1, .due = u"2026-01-10"_s, .cents = 100, .invoice = u"NF 18.204"_s}));
    EXPECT_THAT(found(u"ct-2024/001"_s), ElementsAre(debtor.value()));
    EXPECT_THAT(found(u"nf 18.204"_s), ElementsAre(debtor.value()));
}

TEST_P(DebtorsTest, aNewNameIsFoundAndTheOldOneIsNot)
{
    const auto debtor = make(u"Elisa Prado"_s);
    run(u"UPDATE debtor SET name = 'Elisa Nunes', name_folded = 'elisa nunes' WHERE id = %1"_s.arg(debtor.value()));
    EXPECT_THAT(found(u"nunes"_s), ElementsAre(debtor.value()));
    EXPECT_THAT(found(u"prado"_s), IsEmpty());
    run(u"DELETE FROM debtor WHERE id = %1"_s.arg(debtor.value()));
    EXPECT_THAT(found(u"elisa"_s), IsEmpty());
}

TEST_P(DebtorsTest, hostileTextsFindNothingAndBreakNothing)
{
    make(u"Fábio"_s);
    for (const QString& text : {u""_s, u"   "_s, u"'"_s, u"\""_s, u"\\"_s, u"*"_s, u"' OR 1=1 --"_s, u"NEAR(a b)"_s,
             u"a:* & !b"_s, u"-"_s, u"(:"_s, QString(100'000, u'x'), QString(QChar::Null) + u"abc"_s,
             QString(QChar(0xD800)), u"💸"_s, u"zz AND fabio"_s})
        EXPECT_THAT(found(text), IsEmpty()) << text.left(30).toStdString();
}

TEST_P(DebtorsTest, theLimitHolds)
{
    for (int i = 0; i < 5; ++i)
        make(u"Gil Souza"_s);
    EXPECT_EQ(found(u"gil"_s, 3).size(), 3u);
    EXPECT_THAT(found(u"gil"_s, 0), IsEmpty());
}

TEST_P(DebtorsTest, aContactPointIsAddedOnce)
{
    const auto debtor = make(u"Hugo"_s);
    give(debtor, ContactKind::Phone, u"11987654321"_s);
    give(debtor, ContactKind::Phone, u"+55 (11) 98765-4321"_s);
    ASSERT_UNWRAP(const auto points, Debtors(database()).contactPoints(debtor));
    ASSERT_EQ(points.size(), 1u);
    EXPECT_EQ(points.front().handle.value, u"+5511987654321"_s);
}

TEST_P(DebtorsTest, whatTheyWroteFromIsAliveAndOpensTheWindow)
{
    Debtors debtors(database());
    const auto debtor = make(u"Íris"_s);
    const Handle handle{ContactKind::WhatsApp, u"+5511987654321"_s};
    ASSERT_RESULT(debtors.noteInbound(debtor, handle, clock.now()));
    ASSERT_RESULT(debtors.noteInbound(debtor, handle, clock.now() - std::chrono::hours(1)));
    ASSERT_UNWRAP(const auto points, debtors.contactPoints(debtor));
    ASSERT_EQ(points.size(), 1u);
    EXPECT_EQ(points.front().lastInboundAt, clock.now());
    EXPECT_EQ(points.front().status, ContactStatus::Active);
}

TEST_P(DebtorsTest, aWrongNumberIsWrongOnEveryKindAndFormOfIt)
{
    Debtors debtors(database());
    const auto debtor = make(u"João"_s);
    give(debtor, ContactKind::Phone, u"11987654321"_s);
    run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
        "VALUES (%1, 900, 'whatsapp', '+551187654321', 'import', 1)"_s.arg(debtor.value()));
    ASSERT_UNWRAP(const int count,
        debtors.setContactStatus(debtor, {ContactKind::Phone, u"+5511987654321"_s}, ContactStatus::Wrong, clock.now()));
    EXPECT_EQ(count, 2);
    ASSERT_UNWRAP(const auto preferred, debtors.preferredContact(debtor, Channel::WhatsApp, clock.today()));
    EXPECT_FALSE(preferred);
}

TEST_P(DebtorsTest, messagesPreferMobilesAndCallsTakeAnyNumber)
{
    Debtors debtors(database());
    const auto debtor = make(u"Kátia"_s);
    give(debtor, ContactKind::Phone, u"1130001234"_s);
    ASSERT_UNWRAP(const auto sms, debtors.preferredContact(debtor, Channel::Sms, clock.today()));
    EXPECT_FALSE(sms);
    ASSERT_UNWRAP(const auto voice, debtors.preferredContact(debtor, Channel::Voice, clock.today()));
    ASSERT_TRUE(voice);
    give(debtor, ContactKind::Phone, u"11987654321"_s);
    ASSERT_UNWRAP(const auto mobile, debtors.preferredContact(debtor, Channel::Sms, clock.today()));
    ASSERT_TRUE(mobile);
    EXPECT_EQ(mobile->handle.value, u"+5511987654321"_s);
}

TEST_P(DebtorsTest, whatAListForbidsIsTakenOnlyWhereThereIsNothingElse)
{
    Debtors debtors(database());
    const auto debtor = make(u"Nair"_s);
    give(debtor, ContactKind::Phone, u"11987654321"_s);
    run(u"UPDATE contact_point SET confidence = 90 WHERE debtor_id = %1"_s.arg(debtor.value()));
    give(debtor, ContactKind::Phone, u"11987650002"_s);
    run(u"INSERT INTO do_not_contact (value, entry, list, creditor_id, channel, legal, source, valid_from, listed_by, "
        u"listed_at) VALUES ('+5511987654321', 'x', 'L', 0, 'sms', 1, 'x', '2026-01-01', 'bia', 1)"_s);
    const auto preferred = [&](Channel channel) {
        const auto point = debtors.preferredContact(debtor, channel, clock.today());
        return point && *point ? (*point)->handle.value : QString();
    };
    EXPECT_EQ(preferred(Channel::Sms), u"+5511987650002"_s);
    EXPECT_EQ(preferred(Channel::WhatsApp), u"+5511987654321"_s) << "the list is for text messages";
    run(u"UPDATE do_not_contact SET channel = '*'"_s);
    EXPECT_EQ(preferred(Channel::WhatsApp), u"+5511987650002"_s);
    run(u"DELETE FROM contact_point WHERE value = '+5511987650002'"_s);
    EXPECT_EQ(preferred(Channel::Sms), u"+5511987654321"_s) << "the contact policy says why not";
}

TEST_P(DebtorsTest, theRightPartyIsConfirmedOnceAndCanBeWithdrawn)
{
    Debtors debtors(database());
    const auto debtor = make(u"Lia"_s);
    ASSERT_RESULT(debtors.confirmRightParty(debtor, u"luana"_s, clock.now()));
    clock.advance(std::chrono::hours(1));
    ASSERT_RESULT(debtors.confirmRightParty(debtor, u"bruna"_s, clock.now()));
    ASSERT_UNWRAP(Debtor file, debtors.byId(debtor));
    EXPECT_EQ(file.rightPartyBy, u"luana"_s);
    ASSERT_RESULT(debtors.withdrawRightParty(debtor, u"bruna"_s, clock.now()));
    ASSERT_UNWRAP(file, debtors.byId(debtor));
    EXPECT_FALSE(file.isRightPartyConfirmed());
}

TEST_P(DebtorsTest, nobodyHasACode)
{
    const auto none = Debtors(database()).byId(DebtorId(77));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, u"no_debtor"_s);
}

} // namespace
