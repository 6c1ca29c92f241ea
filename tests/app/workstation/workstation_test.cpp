#include "app/workstation/capture.h"
#include "app/workstation/options.h"
#include "app/workstation/session.h"

#include "support/waiting.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace trato::workstation {
namespace {

using namespace std::chrono_literals;

ParsedOptions parse(std::initializer_list<const char*> arguments)
{
    std::vector<const char*> all{"trato"};
    all.insert(all.end(), arguments);
    return parseOptions(int(all.size()), all.data());
}

TEST(OptionsTest, areRead)
{
    const auto parsed = parse({"--database", "sqlite:///tmp/x.db", "--language", "es", "--theme", "dark", "--scale",
        "150", "--demo", "--user", "luana"});
    ASSERT_TRUE(parsed.options.has_value());
    EXPECT_EQ(databaseUrl(*parsed.options), QStringLiteral("sqlite:///tmp/x.db"));
    EXPECT_EQ(parsed.options->language, QStringLiteral("es"));
    EXPECT_EQ(parsed.options->theme, ui::ThemeChoice::Dark);
    EXPECT_EQ(parsed.options->scale, 150);
    EXPECT_TRUE(parsed.options->demo);
    EXPECT_EQ(userName(*parsed.options), QStringLiteral("luana"));
}

TEST(OptionsTest, wrongLinesEndWithTwo)
{
    EXPECT_EQ(parse({"--nonsense"}).exitCode, 2);
    EXPECT_EQ(parse({"--scale", "90"}).exitCode, 2);
    EXPECT_EQ(parse({"--scale", "many"}).exitCode, 2);
    EXPECT_EQ(parse({"--theme", "pink"}).exitCode, 2);
    EXPECT_EQ(parse({"--database"}).exitCode, 2);
    const auto help = parse({"--help"});
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_FALSE(help.options.has_value());
    EXPECT_TRUE(help.text.contains(QStringLiteral("--capture")));
}

TEST(OptionsTest, theVersionIsOneLine)
{
    const auto version = parse({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_FALSE(version.options.has_value());
    EXPECT_TRUE(version.text.startsWith(QStringLiteral("trato 0."))) << version.text.toStdString();
    EXPECT_FALSE(version.text.contains(QStringLiteral("--capture")));
}

class CaptureTest : public testing::Test {
protected:
    CaptureTest() { window.setAlignment(Qt::AlignCenter); }

    Result<QStringList> take(const std::vector<ui::Scene>& scenes, const QString& where,
        const std::vector<PictureSize>& sizes = {PictureSize::all().front()})
    {
        Capture capture(window, look, nullptr, where);
        std::optional<Result<QStringList>> answer;
        QObject::connect(
            &capture, &Capture::finished, &capture, [&answer](const Result<QStringList>& files) { answer = files; });
        capture.start(scenes, sizes);
        EXPECT_TRUE(test::waitUntil([&] { return answer.has_value(); }, 30s));
        return *answer;
    }

    QTemporaryDir folder;
    ui::Look look;
    QLabel window;
};

TEST_F(CaptureTest, takesEverySceneInBothThemes)
{
    const auto scene = [this](const QString& name) {
        return ui::Scene{name, [this, name](const std::function<void()>& ready) {
                             window.setText(name);
                             ready();
                         }};
    };
    const QString where = folder.filePath(QStringLiteral("pictures/here"));
    const auto files = take({scene(QStringLiteral("desk")), scene(QStringLiteral("payment"))}, where);
    ASSERT_TRUE(files.has_value()) << files.error().message.toStdString();
    ASSERT_EQ(files->size(), 4);
    EXPECT_TRUE(files->contains(where + QStringLiteral("/desk-light.png")));
    EXPECT_TRUE(files->contains(where + QStringLiteral("/payment-dark.png")));
    for (const QString& file : *files)
        EXPECT_EQ(QImage(file).size(), QSize(1440, 900)) << file.toStdString();
}

TEST_F(CaptureTest, bringsTheDeskThereOnceInEachSize)
{
    int prepared = 0;
    const ui::Scene desk{QStringLiteral("desk"), [&prepared](const std::function<void()>& ready) {
                             ++prepared;
                             ready();
                         }};
    const ui::Scene small{QStringLiteral("small"), [](const std::function<void()>& ready) { ready(); }, {700, 500}};
    const auto files = take({desk, small}, folder.path(), PictureSize::all());
    ASSERT_TRUE(files.has_value()) << files.error().message.toStdString();
    EXPECT_EQ(prepared, int(PictureSize::all().size())) << "what a small window hid is there in a large one";
    ASSERT_EQ(files->size(), 2 * int(PictureSize::all().size()) + 2);
    const auto sizeOf = [this](const char* name) { return QImage(folder.filePath(QString::fromUtf8(name))).size(); };
    EXPECT_EQ(sizeOf("desk-light.png"), QSize(1440, 900));
    EXPECT_EQ(sizeOf("1280x800/desk-dark.png"), QSize(1280, 800));
    EXPECT_EQ(sizeOf("1920x1080-200/desk-light.png"), QSize(1920, 1080));
    EXPECT_EQ(sizeOf("small-dark.png"), QSize(700, 500));
    EXPECT_EQ(look.metrics().scale(), 1.0) << "the last picture's";
}

TEST_F(CaptureTest, aFolderThatCanNotBeMadeIsSaid)
{
    const auto files = take({}, QStringLiteral("/proc/nowhere"));
    ASSERT_FALSE(files.has_value());
    EXPECT_EQ(files.error().code, QStringLiteral("unwritable_folder"));
}

TEST(SessionTest, opensADatabaseAndShowsTheWindow)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString url = QStringLiteral("sqlite://") + folder.filePath(QStringLiteral("desk.db"));
    const auto prepared = Session::prepareDatabase(url, clock);
    ASSERT_TRUE(prepared.has_value()) << prepared.error().message.toStdString();
    ui::Look look;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Session session(url, QStringLiteral("luana"), look, settings, clock);
    session.window().show();
    EXPECT_TRUE(test::waitUntil([&] { return session.runner().isIdle(); }, 10s));
    EXPECT_FALSE(session.window().scenes().empty());
    EXPECT_FALSE(Session::prepareDatabase(QStringLiteral("nonsense:///x"), clock).has_value());
}

} // namespace
} // namespace trato::workstation
