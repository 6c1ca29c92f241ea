#include "base/result.h"

#include "support/result.h"

namespace trato {
namespace {

Result<void> outcome(bool good)
{
    if (good)
        return {};
    return failure(QStringLiteral("refused"), QStringLiteral("no"));
}

/// Says what it did; without braces on purpose.
Result<QString> checkedWithoutBraces(bool condition, bool good)
{
    QString done = QStringLiteral("checked");
    if (condition)
        TRATO_CHECK(outcome(good));
    else
        done = QStringLiteral("otherwise");
    return done;
}

TEST(TratoCheck, isOneStatementBeforeAnElse)
{
    EXPECT_EQ(checkedWithoutBraces(true, true).value(), QStringLiteral("checked"));
    EXPECT_EQ(checkedWithoutBraces(true, false).error().code, QStringLiteral("refused"));
    EXPECT_EQ(checkedWithoutBraces(false, false).value(), QStringLiteral("otherwise"));
}

Result<int> doubled(const Result<int>& number)
{
    TRATO_TRY(const int once, number);
    TRATO_TRY(const int again, Result<int>(once));
    return once + again;
}

TEST(TratoTry, unwrapsOrPassesTheErrorOn)
{
    EXPECT_EQ(doubled(21).value(), 42);
    EXPECT_EQ(
        doubled(failure(QStringLiteral("refused"), QStringLiteral("no"))).error().code, QStringLiteral("refused"));
}

TEST(Error, keepsWhatMadeTheOperationFail)
{
    const Error outer = outcome(false).error().within(QStringLiteral("import_failed"), QStringLiteral("nothing came"));
    EXPECT_EQ(outer.code, QStringLiteral("import_failed"));
    ASSERT_TRUE(outer.cause);
    EXPECT_EQ(outer.cause->code, QStringLiteral("refused"));
}

} // namespace
} // namespace trato
