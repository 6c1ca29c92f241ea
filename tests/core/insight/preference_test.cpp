#include "support/debttest.h"

#include "insight/preference.h"

namespace {

using namespace trato;
using namespace trato::insight;
using namespace Qt::StringLiterals;

struct Wish {
    const char16_t* words;
    std::optional<Preference> wish;
};

class WishTest : public testing::TestWithParam<Wish> {};

TEST_P(WishTest, isReadFromTheirWords)
{
    EXPECT_EQ(wishIn(QStringView(GetParam().words)), GetParam().wish)
        << QStringView(GetParam().words).toString().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Words, WishTest,
    testing::Values(Wish{u"Prefiro que me mande por e-mail", Preference{.channel = Channel::Email}},
        Wish{u"me chama no zap, por favor", Preference{.channel = Channel::WhatsApp}},
        Wish{u"pode me ligar depois das 18h?", Preference{.channel = Channel::Voice, .hours = Hours{18, 24}}},
        Wish{u"só posso falar entre 12 e 14 horas", Preference{.hours = Hours{12, 14}}},
        Wish{u"manda SMS de manhã", Preference{.channel = Channel::Sms, .hours = Hours{6, 12}}},
        Wish{u"só à noite, gente", Preference{.hours = Hours{18, 24}}},
        Wish{u"até as 17:00 eu consigo responder", Preference{.hours = Hours{0, 17}}},
        Wish{u"não quero e-mail", std::nullopt}, Wish{u"no zap não, no e-mail", std::nullopt},
        Wish{u"tanto faz, zap ou e-mail", std::nullopt}, Wish{u"pago depois das 99h", std::nullopt},
        Wish{u"bom dia", std::nullopt}, Wish{u"", std::nullopt}));

class PreferenceTest : public test::DebtTest {};
TRATO_BOTH_ENGINES(PreferenceTest);

TEST_P(PreferenceTest, theLastOneRulesAndBringsItsSource)
{
    const DebtorId debtor = addDebtor();
    const auto say = [&](const Preference& wish, int minute, qint64 source) {
        return recordPreference(database(), {.debtor = debtor,
                                                .wish = wish,
                                                .at = clock.now() + std::chrono::minutes(minute),
                                                .source = InteractionId(source),
                                                .recordedBy = u"carla"_s});
    };
    ASSERT_RESULT(say({.channel = Channel::Email}, 5, 8));
    ASSERT_RESULT(say({.channel = Channel::Sms}, 1, 7));
    ASSERT_UNWRAP(const auto found, preferencesOf(database(), std::span(&debtor, 1)));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].wish.channel, Channel::Email);
    EXPECT_EQ(found[0].source, InteractionId(8));
    EXPECT_FALSE(found[0].wish.hours);
}

TEST_P(PreferenceTest, impossibleHoursAndUnknownPeopleAreRefused)
{
    const StatedPreference stated{
        .debtor = addDebtor(), .wish = {.hours = Hours{18, 9}}, .at = clock.now(), .recordedBy = u"x"_s};
    EXPECT_EQ(recordPreference(database(), stated).error().code, u"invalid_hours"_s);
    EXPECT_EQ(
        recordPreference(database(), {.debtor = DebtorId(99), .at = clock.now(), .recordedBy = u"x"_s}).error().code,
        u"database_conflict"_s);
}

} // namespace
