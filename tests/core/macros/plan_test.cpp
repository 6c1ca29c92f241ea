#include "macros/plan.h"

#include "support/result.h"

#include "queue/dispositions.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <QDateTime>

namespace trato::macros {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::ElementsAre;

const channels::TemplateCatalogue& templates()
{
    static const auto shipped = channels::TemplateCatalogue::shipped();
    return *shipped;
}

/// Friday, 2026-11-20, 12:00 at the desk.
CaseFacts facts()
{
    return {.debtor = DebtorId(7),
        .item = WorkItemId(9),
        .name = u"Marlene Prado"_s,
        .desk = u"negotiation"_s,
        .rightParty = true,
        .channel = Channel::WhatsApp,
        .handle = u"+5511987654321"_s,
        .values = {{u"primeiro_nome"_s, u"Marlene"_s}, {u"credor"_s, u"Lojas Aurora"_s}, {u"valor"_s, u"R$ 350,00"_s},
            {u"vencimento"_s, u"05/10/2026"_s}},
        .now = Instant(1'795'186'800'000'000)};
}

std::vector<QString> codes(const std::vector<Step>& steps, const CaseFacts& of)
{
    std::vector<QString> all;
    for (const PlannedStep& step : plan(steps, of, templates()))
        all.push_back(step.refusal ? step.refusal->code : QString());
    return all;
}

QString words(const QString& alphabet)
{
    const int size = *rc::gen::inRange(1, 12);
    QString text;
    for (int i = 0; i < size; ++i)
        text += alphabet[*rc::gen::inRange(0, static_cast<int>(alphabet.size()))];
    return text;
}

QString anyWords()
{
    static const QStringList pieces{u"Marlene"_s, u"Oi, "_s, u" "_s, u"Lojas Aurora"_s, u"R$ 350,00"_s, u"{credor}"_s,
        u"{parcelas}"_s, u"{primeiro_nome}"_s, u"amanhã"_s, u"R$ 1,00"_s, u"\n"_s, u"05/10/2026"_s, u"🙂"_s};
    QString text;
    const int count = *rc::gen::inRange(1, 8);
    for (int i = 0; i < count; ++i)
        text += pieces[*rc::gen::inRange(0, static_cast<int>(pieces.size()))];
    return text.trimmed().isEmpty() ? u"oi"_s : text;
}

Step anyStep()
{
    static const QStringList outcomes{u"cpc_agreement"_s, u"no_answer"_s, u"callback"_s, u"nonsense"_s};
    switch (*rc::gen::inRange(0, 9)) {
    case 0: return MessageStep{.templateName = u"lembrete_neutro"_s};
    case 1: return MessageStep{.words = anyWords()};
    case 2: return NoteStep{anyWords()};
    case 3: return PromiseStep{*rc::gen::inRange(0, 30)};
    case 4: return AgreementStep{*rc::gen::inRange(1, 24)};
    case 5: return HelpStep{anyWords()};
    case 6:
        return *rc::gen::arbitrary<bool>()
                   ? Step(SnoozeStep{.days = *rc::gen::inRange(1, 30), .at = QTime(*rc::gen::inRange(0, 24), 30)})
                   : Step(SnoozeStep{.after = std::chrono::minutes(*rc::gen::inRange(1, 600)), .note = anyWords()});
    case 7:
        return *rc::gen::arbitrary<bool>() ? Step(TransferStep{.person = u"rafael"_s, .note = anyWords()})
                                           : Step(TransferStep{.desk = u"payments"_s, .note = anyWords()});
    default: return WrapUpStep{outcomes[*rc::gen::inRange(0, static_cast<int>(outcomes.size()))], {}, anyWords()};
    }
}

std::vector<Step> anySteps()
{
    std::vector<Step> steps;
    const int count = *rc::gen::inRange(0, mostSteps + 1);
    for (int i = 0; i < count; ++i)
        steps.push_back(anyStep());
    return steps;
}

CaseFacts anyFacts()
{
    CaseFacts any = facts();
    any.rightParty = *rc::gen::arbitrary<bool>();
    any.care = *rc::gen::arbitrary<bool>();
    any.channel = *rc::gen::element(Channel::WhatsApp, Channel::Sms, Channel::Email);
    if (*rc::gen::inRange(0, 4) == 0)
        any.handle.clear();
    for (const QString& place : any.values.keys()) {
        if (*rc::gen::inRange(0, 4) == 0)
            any.values.remove(place);
    }
    return any;
}

TEST(MacroPlanTest, fillsTheWordsOfEachCaseInAndSaysWhatIsMissing)
{
    const std::vector<Step> steps{
        MessageStep{.words = u"Oi, {primeiro_nome}, tudo bem?"_s}, NoteStep{u"pediu {parcelas}"_s}};
    const auto planned = plan(steps, facts(), templates());
    EXPECT_EQ(planned[0].text, u"Oi, Marlene, tudo bem?"_s);
    EXPECT_TRUE(planned[0].goes());
    ASSERT_FALSE(planned[1].goes());
    EXPECT_EQ(planned[1].refusal->code, u"missing_variable"_s);
    EXPECT_TRUE(planned[1].refusal->message.contains(u"parcelas"_s));
}

TEST(MacroPlanTest, nothingTellsOfADebtBeforeAPersonConfirmedWhoReadsIt)
{
    CaseFacts unknown = facts();
    unknown.rightParty = false;
    const std::vector<Step> steps{MessageStep{.templateName = u"lembrete_antes"_s},
        MessageStep{.templateName = u"lembrete_neutro"_s}, MessageStep{.words = u"Sua dívida com a {credor}"_s},
        PromiseStep{3}, AgreementStep{2}, WrapUpStep{u"cpc_promise"_s, u"desemprego"_s}};
    EXPECT_THAT(codes(steps, unknown), ElementsAre(u"right_party"_s, QString(), u"right_party"_s, u"right_party"_s,
                                           u"right_party"_s, u"identity_by_person"_s));
    EXPECT_THAT(codes(steps, facts()), ElementsAre(QString(), QString(), QString(), QString(), QString(), QString()));
}

TEST(MacroPlanTest, anAmountOfOneCaseDoesNotGoToOthers)
{
    EXPECT_THAT(
        codes({MessageStep{.words = u"Fica R$ 300,00 à vista"_s}, MessageStep{.words = u"Fica {valor} à vista"_s}},
            facts()),
        ElementsAre(u"fixed_amount"_s, QString()));
}

TEST(MacroPlanTest, whatFollowsTheStepThatGivesTheCaseAwayIsRefused)
{
    EXPECT_THAT(
        codes({SnoozeStep{.after = 60min}, NoteStep{u"oi"_s}}, facts()), ElementsAre(QString(), u"case_left"_s));
}

TEST(MacroPlanTest, puttingOffCountsFromTheRunAndKeepsToBusinessDays)
{
    const auto planned =
        plan({SnoozeStep{.after = 90min}, SnoozeStep{.days = 1, .at = QTime(9, 0)}}, facts(), templates());
    EXPECT_EQ(planned[0].at, facts().now + 90min);
    EXPECT_EQ(planned[1].at.in(deskZone()), QDateTime(QDate(2026, 11, 23), QTime(9, 0), deskZone()))
        << "Saturday becomes Monday";
}

TEST(MacroPlanTest, outcomesThatOnlyWhoTalkedCanGiveAreRefused)
{
    for (const queue::Disposition& one : queue::Dispositions::standard().sheet()) {
        const auto code = codes({WrapUpStep{one.code}}, facts()).front();
        EXPECT_EQ(code == u"needs_person"_s, one.needsCallback || one.needsScope ||
                                                 one.has(queue::Effect::WrongNumber) ||
                                                 one.has(queue::Effect::DeadNumber))
            << one.code.toStdString();
    }
    EXPECT_THAT(codes({WrapUpStep{u"nonsense"_s}}, facts()), ElementsAre(u"unknown_disposition"_s));
}

TEST(MacroPlanTest, whatWasWrittenToOneBecomesATextForAll)
{
    EXPECT_EQ(generalised(u"Oi, Marlene! A Lojas Aurora espera R$ 350,00."_s, facts().values),
        u"Oi, {primeiro_nome}! A {credor} espera {valor}."_s);
    EXPECT_EQ(generalised(u"Marlenes e Lojas Auroras"_s, facts().values), u"Marlenes e Lojas Auroras"_s)
        << "whole words only";
    ASSERT_UNWRAP(const auto made, templates().find(u"lembrete_neutro"_s, Channel::WhatsApp));
    EXPECT_EQ(messageStep(made.fill(facts().values).text, Channel::WhatsApp, facts().values, templates()),
        MessageStep{.templateName = u"lembrete_neutro"_s});
    EXPECT_EQ(messageStep(u"Oi, Marlene"_s, Channel::WhatsApp, facts().values, templates()),
        MessageStep{.words = u"Oi, {primeiro_nome}"_s});
}

TEST(MacroPlanTest, whatWasPutOffIsPutOffByAsMuch)
{
    const Instant now = facts().now;
    EXPECT_EQ(snoozeStep(now, now + 60min, u"x"_s), (SnoozeStep{.after = 60min, .note = u"x"_s}));
    const Instant monday = Instant::fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(9, 30), deskZone()));
    EXPECT_EQ(snoozeStep(now, monday, {}), (SnoozeStep{.days = 3, .at = QTime(9, 30)}));
    EXPECT_EQ(plan({snoozeStep(now, monday, {})}, facts(), templates()).front().at, monday);
}

TEST(MacroPlanProperty, everyStepIsPlannedInItsOrderAndNothingIncompleteEverGoes)
{
    const bool holds = rc::check([] {
        const auto steps = anySteps();
        const CaseFacts of = anyFacts();
        const auto planned = plan(steps, of, templates());
        RC_ASSERT(planned.size() == steps.size());
        bool left = false;
        Counts counts;
        for (size_t i = 0; i < steps.size(); ++i) {
            const PlannedStep& one = planned[i];
            RC_ASSERT(one.step == steps[i]);
            RC_ASSERT(!(left && one.goes()));
            left |= leavesHands(one.step);
            counts.add(one);
            const auto* const message = std::get_if<MessageStep>(&one.step);
            if (one.goes()) {
                RC_ASSERT(channels::openPlaces(one.text).isEmpty() || std::holds_alternative<WrapUpStep>(one.step) ||
                          std::holds_alternative<SnoozeStep>(one.step));
                RC_ASSERT(message == nullptr || !of.handle.isEmpty());
                RC_ASSERT(!std::holds_alternative<AgreementStep>(one.step) || (of.rightParty && !of.care));
            } else {
                RC_ASSERT(!one.refusal->code.isEmpty() && !one.refusal->message.isEmpty());
            }
            RC_ASSERT(!one.says().isEmpty());
        }
        const int went = counts.messages + counts.notes + counts.promises + counts.agreements + counts.helps +
                         counts.putOff + counts.given + counts.wrappedUp;
        RC_ASSERT(went + counts.refusals == static_cast<int>(steps.size()));
    });
    EXPECT_TRUE(holds);
}

TEST(MacroPlanProperty, moreKnownOfACaseNeverRefusesMore)
{
    const bool holds = rc::check([] {
        const auto steps = anySteps();
        const CaseFacts less = anyFacts();
        CaseFacts more = facts();
        more.channel = less.channel;
        const auto before = plan(steps, less, templates());
        const auto after = plan(steps, more, templates());
        for (size_t i = 0; i < steps.size(); ++i)
            RC_ASSERT(!before[i].goes() || after[i].goes());
    });
    EXPECT_TRUE(holds);
}

TEST(MacroPlanProperty, aTextMadeGeneralAndFilledInAgainIsTheSame)
{
    const bool holds = rc::check([] {
        QString text = anyWords();
        text.remove(u'{').remove(u'}');
        const QString general = generalised(text, facts().values);
        channels::MessageTemplate made;
        made.text = general;
        RC_ASSERT(made.fill(facts().values).text == text);
    });
    EXPECT_TRUE(holds);
}

TEST(MacroStepProperty, stepsAreReadAsTheyWereKept)
{
    const bool holds = rc::check([] {
        const auto steps = anySteps();
        const auto read = stepsFromJson(toJson(steps));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == steps);
    });
    EXPECT_TRUE(holds);
}

TEST(MacroStepProperty, noBytesDoHarm)
{
    const bool holds = rc::check([] {
        const QByteArray whole = toJson(anySteps());
        const QByteArray cut = whole.left(*rc::gen::inRange(0, static_cast<int>(whole.size())));
        RC_ASSERT(!stepsFromJson(cut).has_value());
        const QString noise = words(u"{}[]\":,0as\\"_s);
        const auto read = stepsFromJson(noise.toUtf8());
        RC_ASSERT(!read.has_value());
    });
    EXPECT_TRUE(holds);
}

TEST(MacroStepTest, whatIsNoStepIsRefused)
{
    const auto codeOf = [](const char* json) {
        const auto read = stepsFromJson(QByteArray(json));
        return read ? QString() : read.error().code;
    };
    EXPECT_EQ(codeOf(R"({"version":2,"steps":[]})"), u"newer_macro"_s);
    for (const char* bad : {"", "[]", "{}", R"({"version":1})", R"({"version":1,"steps":[7]})",
             R"({"version":1,"steps":[{"do":"confirm_identity"}]})", R"({"version":1,"steps":[{"do":"message"}]})",
             R"({"version":1,"steps":[{"do":"message","template":"a","words":"b"}]})",
             R"({"version":1,"steps":[{"do":"promise","days":1e300}]})",
             R"({"version":1,"steps":[{"do":"snooze","days":2,"at":"25:00"}]})",
             R"({"version":1,"steps":[{"do":"transfer","person":"a","desk":"b","note":"c"}]})", "\xff\xfe{}"})
        EXPECT_EQ(codeOf(bad), u"invalid_macro"_s) << bad;
    const QByteArray huge = toJson({NoteStep{QString(longestWords + 1, u'a')}});
    EXPECT_FALSE(stepsFromJson(huge));
    EXPECT_FALSE(stepsFromJson(toJson(std::vector<Step>(mostSteps + 1, NoteStep{u"a"_s}))));
}

TEST(MacroCountsTest, areSaidInWords)
{
    EXPECT_EQ(inWords(Counts{.messages = 3, .agreements = 1}), u"3 message(s), 1 agreement(s), 0 refusal(s)"_s);
}

} // namespace
} // namespace trato::macros
