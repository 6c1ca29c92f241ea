#include "calendar/businessdays.h"
#include "calendar/calendardata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace trato::calendar {
namespace {

/// The desk's own holidays file in a configuration folder of the test.
class OwnFile : public testing::Test {
protected:
    void SetUp() override
    {
        m_before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        QDir(m_folder.path()).mkpath(QStringLiteral("trato/calendar"));
    }

    void TearDown() override { qputenv("XDG_CONFIG_HOME", m_before); }

    void write(const QByteArray& text)
    {
        QFile file(m_folder.filePath(QStringLiteral("trato/calendar/holidays.toml")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static BusinessDays load()
    {
        return loadTable<BusinessDays>(QStringLiteral("holidays.toml"), &BusinessDays::fromToml);
    }

    QTemporaryDir m_folder;

private:
    QByteArray m_before;
};

TEST_F(OwnFile, IsUsedBeforeTheShippedOne)
{
    write("[[national]]\nname = 'Dia novo'\ndate = '08-03'\nfrom = 2027\n[[once]]\nname = 'Luto'\ndate = 2026-08-04\n");
    const BusinessDays days = load();
    EXPECT_EQ(days.holiday(QDate(2027, 8, 3)), QStringLiteral("Dia novo"));
    EXPECT_TRUE(days.isBusinessDay(QDate(2026, 8, 3)));
    EXPECT_FALSE(days.isBusinessDay(QDate(2026, 8, 4)));
    EXPECT_TRUE(days.isBusinessDay(QDate(2026, 12, 25))) << "the shipped rules are replaced";
}

TEST_F(OwnFile, IsToldOfWhenItIsAFolder)
{
    QDir(m_folder.path()).mkpath(QStringLiteral("trato/calendar/holidays.toml"));
    const size_t before = data::unusable().size();
    EXPECT_FALSE(load().isBusinessDay(QDate(2026, 12, 25)));
    const auto unusable = data::unusable();
    ASSERT_EQ(unusable.size(), before + 1);
    EXPECT_EQ(unusable.back().name, QStringLiteral("calendar/holidays.toml"));
    EXPECT_TRUE(unusable.back().why.contains(m_folder.path()));
}

TEST_F(OwnFile, IsLeftAsideWhenItCantBeUnderstood)
{
    for (const char* text : {"", "[[national", "[[national]]\nname = 'x'\ndate = '02-31'\n", "\xff\xfe"}) {
        write(text);
        EXPECT_FALSE(load().isBusinessDay(QDate(2026, 12, 25))) << text;
    }
}

} // namespace
} // namespace trato::calendar
