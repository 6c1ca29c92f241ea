#include "cadence/definitioncheck.h"
#include "compliance/whatsapppolicy.h"
#include "support/result.h"

#include <QFile>

#include <gtest/gtest.h>

namespace trato::cadence {
namespace {

using namespace Qt::StringLiterals;

const QDate today(2026, 11, 24);

QStringList problems(const QByteArray& steps)
{
    const auto definition = Definition::parse("name = \"x\"\n" + steps);
    EXPECT_TRUE(definition.has_value());
    const auto templates = channels::TemplateCatalogue::shipped();
    QStringList found;
    if (definition && templates) {
        for (const StepProblem& problem : problemsOf(*definition, *templates, today))
            found.append(problem.step + u' ' + problemKindName(problem.kind));
    }
    found.removeDuplicates();
    return found;
}

QByteArray step(
    const char* name, int day, const char* at, const char* channels, const char* text, const char* rest = "")
{
    return QByteArray("[[step]]\nname = \"") + name + "\"\nday = " + QByteArray::number(day) + "\nat = \"" + at +
           "\"\nchannels = [" + channels + "]\ntemplate = \"" + text + "\"\n" + rest;
}

TEST(DefinitionCheck, TheShippedOneHasNoProblem)
{
    ASSERT_UNWRAP(const Definition shipped, Definition::shipped(u"padrao"_s));
    ASSERT_UNWRAP(const auto templates, channels::TemplateCatalogue::shipped());
    for (const StepProblem& problem : problemsOf(shipped, templates, today))
        ADD_FAILURE() << problem.step.toStdString() << ": " << problem.message.toStdString();
    ASSERT_RESULT(requireLawful(shipped, today));
}

TEST(DefinitionCheck, NeitherHasTheSandboxs)
{
    QFile file(u":/sandbox/regua.toml"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    ASSERT_UNWRAP(const Definition sandbox, Definition::parse(file.readAll()));
    ASSERT_UNWRAP(const auto templates, channels::TemplateCatalogue::shipped());
    EXPECT_TRUE(problemsOf(sandbox, templates, today).empty());
}

TEST(DefinitionCheck, NobodyIsTelephonedAtNight)
{
    EXPECT_EQ(problems(step("a", 5, "23:30", "\"sms\"", "quer_opcoes")), QStringList{u"a unlawful"_s});
    EXPECT_EQ(problems("[[step]]\nname = \"a\"\nday = 5\nat = \"05:00\"\naction = \"call\"\nreason = \"x\"\n"),
        QStringList{u"a unlawful"_s});
}

TEST(DefinitionCheck, NothingIsCollectedBeforeItIsLate)
{
    EXPECT_EQ(problems(step("a", -2, "10:00", "\"sms\"", "quer_opcoes")), QStringList{u"a unlawful"_s});
    EXPECT_EQ(problems(step("a", 4, "10:00", "\"sms\"", "lembrete_antes")), QStringList{u"a contradictory"_s});
}

TEST(DefinitionCheck, TheTextOfAStageIsJudgedInItsStage)
{
    const auto staged = [](int day, const char* preventive, const char* early) {
        return problems(step("a", day, "10:00", "\"sms\", \"whatsapp\"", "X")
                            .replace("\"X\"", QByteArray("{ preventive = \"") + preventive + "\", early = \"" + early +
                                                  "\", late = \"quer_opcoes\" }"));
    };
    for (const int day : {-2, 0, 4, 120})
        EXPECT_EQ(staged(day, "lembrete_antes", "atraso_gentil"), QStringList()) << day;
    EXPECT_EQ(staged(4, "quer_opcoes", "atraso_gentil"), QStringList{u"a unlawful"_s});
    EXPECT_EQ(staged(-2, "lembrete_antes", "lembrete_antes"), QStringList{u"a contradictory"_s});
}

TEST(DefinitionCheck, WhatNeverHappensIsDead)
{
    EXPECT_EQ(problems(step("a", 4, "10:00", "\"whatsapp\"", "quer_opcoes", "only_if = \"unread\"\n")),
        QStringList{u"a dead"_s});
    EXPECT_EQ(problems(step("a", 4, "10:00", "\"whatsapp\"", "quer_opcoes", "neutral = \"contato_neutro\"\n") +
                       step("b", 4, "15:00", "\"sms\"", "quer_opcoes")),
        QStringList{u"b dead"_s});
    EXPECT_EQ(problems(step("a", 4, "10:00", "\"whatsapp\"", "quer_opcoes", "only_if = \"silent\"\n") +
                       step("b", 4, "15:00", "\"sms\"", "quer_opcoes", "only_if = \"replied\"\n")),
        QStringList());
}

TEST(DefinitionCheck, ACallWithATextSaysTwoThings)
{
    EXPECT_EQ(problems("[[step]]\nname = \"a\"\nday = 5\nat = \"10:00\"\naction = \"call\"\nreason = \"x\"\n"
                       "channels = [\"sms\"]\n"),
        QStringList{u"a contradictory"_s});
}

TEST(DefinitionCheck, WhatNobodyFulfilsIsDead)
{
    const auto asking = [](const char* asked) {
        return problems(
            step("a", 10, "10:00", "\"sms\"", "quer_opcoes", asked) + step("b", 20, "10:00", "\"sms\"", "quer_opcoes"));
    };
    EXPECT_EQ(asking("if = { late_below = 10 }\n"), QStringList{u"a dead"_s});
    EXPECT_EQ(asking("if = { late_from = 40 }\n"), QStringList{u"a dead"_s});
    EXPECT_EQ(asking("if = { stage = \"preventive\" }\n"), QStringList{u"a dead"_s});
    EXPECT_EQ(asking("if = { stage = \"early\", late_from = 10, late_below = 20 }\n"), QStringList());
    EXPECT_EQ(asking("if = { prefers = \"email\" }\n"), QStringList{u"a contradictory"_s});
    EXPECT_EQ(problems("[stop]\nlate_from = 15\n" + step("a", 10, "10:00", "\"sms\"", "quer_opcoes") +
                       step("b", 20, "10:00", "\"sms\"", "quer_opcoes")),
        QStringList{u"b dead"_s});
}

TEST(DefinitionCheck, TwoOfADayForDifferentDebtorsAreSound)
{
    EXPECT_EQ(problems(step("a", 10, "10:00", "\"sms\"", "quer_opcoes", "if = { amount_from = \"500.00\" }\n") +
                       step("b", 10, "11:00", "\"sms\"", "quer_opcoes", "if = { amount_below = \"500.00\" }\n")),
        QStringList());
}

TEST(DefinitionCheck, TheUnlawfulCantBePublished)
{
    ASSERT_UNWRAP(const Definition definition,
        Definition::parse("name = \"x\"\n" + step("a", -2, "10:00", "\"sms\"", "quer_opcoes")));
    const auto refused = requireLawful(definition, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"unlawful_cadence"_s);
}

} // namespace
/// What the provider asks of a template: a utility offers nothing, and a body has an end.
TEST(ShippedTexts, AreUtilitiesOfWhatsApp)
{
    constexpr qsizetype longestBody = 1024;
    ASSERT_UNWRAP(const auto templates, channels::TemplateCatalogue::shipped());
    int looked = 0;
    for (const QString& name : templates.names()) {
        const auto found = templates.find(name, Channel::WhatsApp);
        if (!found)
            continue;
        EXPECT_FALSE(compliance::WhatsAppPolicy::standard().promotionIn(found->text)) << name.toStdString();
        EXPECT_LE(found->text.size(), longestBody) << name.toStdString();
        ++looked;
    }
    EXPECT_GT(looked, 20);
}

/// Who writes stands in every approach, in a letter with number and address (CDC, art. 42-A), and how to stop it in a
/// text message.
TEST(ShippedTexts, SayWhoWrites)
{
    ASSERT_UNWRAP(const auto templates, channels::TemplateCatalogue::shipped());
    const auto textOf = [&](const QString& name, Channel channel) {
        const auto found = templates.find(name, channel);
        const bool approaches = found && (found->purpose == u"collection"_s || found->purpose == u"reminder"_s);
        return approaches ? found->text : QString();
    };
    int looked = 0;
    for (const QString& name : templates.names()) {
        const QString letter = textOf(name, Channel::Email);
        if (letter.isEmpty())
            continue;
        EXPECT_TRUE(letter.contains(u"{assinatura}"_s)) << name.toStdString();
        EXPECT_TRUE(textOf(name, Channel::Sms).contains(u"{credor}"_s)) << name.toStdString();
        EXPECT_TRUE(textOf(name, Channel::Sms).contains(u"SAIR"_s)) << name.toStdString();
        EXPECT_TRUE(textOf(name, Channel::WhatsApp).contains(u"{credor}"_s)) << name.toStdString();
        ++looked;
    }
    EXPECT_GT(looked, 4);
}

} // namespace trato::cadence
