#include "understanding/judge.h"

#include "understanding/language/resource.h"

#include <gtest/gtest.h>

namespace trato::understanding {

namespace {

std::unique_ptr<Judge> judgeOf(Subject subject, const QString& name)
{
    auto judge = Judge::create(
        subject, resourceFile(name + QStringLiteral(".bin")), resourceFile(name + QStringLiteral("-linear.bin")));
    return judge ? std::move(*judge) : nullptr;
}

// The model of the sensitivities also knows a label of its own, for messages that have none.
TEST(Judge, AnswersForTheLabelsOfItsSubjectAndNoMore)
{
    const auto sensitivities = judgeOf(Subject::Sensitivities, QStringLiteral("sensitivities"));
    ASSERT_NE(sensitivities, nullptr);
    const auto intents = judgeOf(Subject::Intents, QStringLiteral("intents"));
    ASSERT_NE(intents, nullptr);
    for (const QByteArray& line :
        {QByteArray(), QByteArray(" \n"), QByteArray(" perdi o emprego \n"), QByteArray(" xyzzy \n")}) {
        EXPECT_EQ(qsizetype(sensitivities->probabilities(line).size()), labelsOf(Subject::Sensitivities).size());
        EXPECT_EQ(qsizetype(intents->probabilities(line).size()), labelsOf(Subject::Intents).size());
    }
}

} // namespace

} // namespace trato::understanding
