#include "support/debttest.h"

#include "parties/relatedpeople.h"

namespace {

using namespace trato;
using namespace trato::parties;
using namespace Qt::StringLiterals;

class RelatedPeopleTest : public test::DebtTest {
protected:
    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }
};
TRATO_BOTH_ENGINES(RelatedPeopleTest);

TEST_P(RelatedPeopleTest, standsWithWhoOwesFirst)
{
    const DebtorId debtor = addDebtor();
    RelatedPeople people(database());
    ASSERT_RESULT(people.save(debtor,
        {.relation = Relation::Employer,
            .name = u"Oficina Rota Certa"_s,
            .mayHear = MayHear::Nothing,
            .source = u"import"_s},
        clock.now()));
    ASSERT_RESULT(people.save(debtor,
        {.relation = Relation::CoDebtor,
            .name = u"  Jorge \u202e Prado "_s,
            .document = u"529.982.247-25"_s,
            .phone = u"(11) 98765-4321"_s,
            .mayHear = MayHear::Debt,
            .source = u"import"_s},
        clock.now()));
    ASSERT_UNWRAP(const auto all, people.of(debtor));
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].name, u"Jorge Prado"_s);
    EXPECT_EQ(all[0].document, u"52998224725"_s);
    EXPECT_EQ(all[0].phone, u"+5511987654321"_s);
    EXPECT_TRUE(all[0].owes());
    EXPECT_EQ(all[1].mayHear, MayHear::Nothing);
}

TEST_P(RelatedPeopleTest, sayingItAgainChangesAndKeepsWhatIsLeftOut)
{
    const DebtorId debtor = addDebtor();
    RelatedPeople people(database());
    RelatedPerson sister{.relation = Relation::Relative,
        .name = u"Rute Prado"_s,
        .phone = u"11987654321"_s,
        .mayHear = MayHear::Message,
        .source = u"import"_s};
    ASSERT_RESULT(people.save(debtor, sister, clock.now()));
    sister.phone.clear();
    sister.mayHear = MayHear::Nothing;
    sister.name = u"RUTE PRADO"_s;
    ASSERT_RESULT(people.save(debtor, sister, clock.now()));
    ASSERT_UNWRAP(const auto all, people.of(debtor));
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].phone, u"+5511987654321"_s);
    EXPECT_EQ(all[0].mayHear, MayHear::Nothing);
}

TEST_P(RelatedPeopleTest, aThirdPartyNeverHearsOfTheDebt)
{
    const DebtorId debtor = addDebtor();
    RelatedPeople people(database());
    for (const Relation relation : {Relation::Relative, Relation::Employer, Relation::Acquaintance})
        EXPECT_EQ(codeOf(people.save(
                      debtor, {.relation = relation, .name = u"Rute"_s, .mayHear = MayHear::Debt}, clock.now())),
            u"third_party"_s);
    EXPECT_EQ(codeOf(people.save(debtor, {.name = u" \u200b "_s}, clock.now())), u"name_required"_s);
    EXPECT_EQ(
        codeOf(people.save(debtor, {.name = u"Rute"_s, .document = u"123"_s}, clock.now())), u"invalid_document"_s);
    EXPECT_EQ(codeOf(people.save(debtor, {.name = u"Rute"_s, .phone = u"abc"_s}, clock.now())), u"invalid_handle"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM related_person"_s), 0);
}

} // namespace
