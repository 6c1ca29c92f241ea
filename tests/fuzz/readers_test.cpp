#include "fuzz/readers.h"

#include "core/channels/badinput.h"
#include "support/shared.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <gtest/gtest.h>

#include <ostream>

namespace trato::fuzz {

void PrintTo(const Reader& reader, std::ostream* out) { *out << reader.name; }

namespace {

QList<QByteArray> filesIn(const QString& folder)
{
    QList<QByteArray> all;
    const QDir dir(test::sourcePath(folder));
    for (const QString& name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        all.append(file.readAll());
    }
    return all;
}

class FuzzReaders : public testing::TestWithParam<Reader> {
protected:
    void SetUp() override { QLoggingCategory::setFilterRules(QStringLiteral("*=false")); }
    void TearDown() override { QLoggingCategory::setFilterRules({}); }
};

/// The block is as long as the bytes: the sanitizers see who reads behind them.
void readExactly(const Reader& reader, const QByteArray& bytes)
{
    const std::vector<char> block(bytes.begin(), bytes.end());
    reader.read({block.data(), static_cast<qsizetype>(block.size())});
}

} // namespace

// What the fuzz programs begin with, cut short and damaged in the same ways every time: they pass by coming back.
TEST_P(FuzzReaders, comeBackFromWhatIsDamaged)
{
    const Reader& reader = GetParam();
    const QList<QByteArray> seeds = filesIn(QStringLiteral("tests/fuzz/seeds/") + QLatin1StringView(reader.name));
    EXPECT_TRUE(!seeds.isEmpty() || !reader.examples.empty());
    for (const QByteArray& seed : seeds)
        test::torment(seed, 60, [&](const QByteArray& bytes) { readExactly(reader, bytes); });
    for (const char* folder : reader.examples) {
        const QList<QByteArray> examples = filesIn(QStringLiteral("resources/") + QLatin1StringView(folder));
        EXPECT_FALSE(examples.isEmpty()) << folder;
        for (const QByteArray& example : examples) {
            readExactly(reader, example);
            readExactly(reader, example.left(example.size() / 2));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, FuzzReaders, testing::ValuesIn(readers()), [](const auto& info) { return std::string(info.param.name); });

} // namespace trato::fuzz
