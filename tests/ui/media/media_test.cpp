#include "support/soundbytes.h"
#include "support/waiting.h"

#include "ui/async/runner.h"
#include "ui/media/kits.h"
#include "ui/media/mediaviewer.h"
#include "ui/media/picturepane.h"
#include "ui/media/pictures.h"
#include "ui/media/soundsession.h"
#include "ui/media/waveform.h"

#include <QBuffer>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace trato;
using namespace trato::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray smallPng()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    return pngOf(image);
}

const QByteArray onePage =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\n"
    "4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\ntrailer<</Root 1 0 R>>\n";

class ViewerTest : public testing::Test {
protected:
    void waitForShown(const std::function<void()>& begin)
    {
        bool shown = false;
        const auto once = QObject::connect(&viewer, &MediaViewer::shown, [&] { shown = true; });
        begin();
        ASSERT_TRUE(test::waitUntil([&] { return shown; }, 30s));
        QObject::disconnect(once);
    }

    Look look;
    Runner runner{u"sqlite:///dev/null"_s};
    QWidget window;
    MediaViewer viewer{look, runner, &window};
};

TEST(Pictures, aBombIsNotDecoded)
{
    QByteArray png = smallPng();
    // The head says 100,000 × 100,000.
    const char size[] = {0, 1, char(0x86), char(0xA0), 0, 1, char(0x86), char(0xA0)};
    png.replace(16, 8, QByteArray(size, 8));
    EXPECT_TRUE(decodePicture(png, 500).image.isNull());
}

TEST(Pictures, tenThousandSquareIsScaledWhileItIsRead)
{
    QImage large(10'000, 10'000, QImage::Format_Grayscale8);
    large.fill(90);
    const DecodedPicture picture = decodePicture(pngOf(large), 1000);
    ASSERT_FALSE(picture.image.isNull());
    EXPECT_EQ(picture.size, QSize(10'000, 10'000));
    EXPECT_EQ(picture.image.size(), QSize(1000, 1000));
}

TEST(Pictures, whatIsBrokenOrNotAPictureIsNone)
{
    const QByteArray png = smallPng();
    for (const QByteArray& bytes :
        {QByteArray(), QByteArray("x"), QByteArray(1000, '\0'), QByteArray("<svg/>"), png.left(20)})
        EXPECT_TRUE(decodePicture(bytes, 100).image.isNull());
    EXPECT_FALSE(decodePicture(png, 100).image.isNull());
}

TEST_F(ViewerTest, aPictureIsTurnedAndEnlargedByKeys)
{
    window.resize(900, 700);
    window.show();
    waitForShown([this] { viewer.showPicture(u"foto.png"_s, smallPng()); });
    EXPECT_EQ(viewer.picture()->image().size(), QSize(40, 20));
    QTest::keyClick(viewer.picture(), Qt::Key_R);
    EXPECT_EQ(viewer.picture()->turns(), 1);
    QTest::keyClick(viewer.picture(), Qt::Key_Plus);
    EXPECT_GT(viewer.picture()->zoom(), 1.2);
    QTest::keyClick(viewer.picture(), Qt::Key_Escape);
    EXPECT_FALSE(viewer.isOpen());
}

TEST_F(ViewerTest, brokenFilesAreSaid)
{
    window.show();
    waitForShown([this] { viewer.showPicture(u"foto.png"_s, smallPng().left(60)); });
    EXPECT_FALSE(viewer.problem().isEmpty());
    waitForShown([this] { viewer.showPages(u"a.pdf"_s, "%PDF-1.4 nothing"); });
    EXPECT_TRUE(viewer.problem().contains(u"PDF"_s));
}

TEST_F(ViewerTest, pagesAreTurnedByKeys)
{
    window.resize(900, 700);
    window.show();
    waitForShown([this] { viewer.showPages(u"contrato.pdf"_s, onePage); });
    EXPECT_EQ(viewer.pages(), 2);
    waitForShown([this] { QTest::keyClick(viewer.picture(), Qt::Key_PageDown); });
    EXPECT_EQ(viewer.page(), 1);
}

TEST_F(ViewerTest, aTextOfAMegabyteWithoutALineEndIsShown)
{
    window.show();
    waitForShown([this] { viewer.showText(u"texto"_s, QString(1'000'000, u'a')); });
    EXPECT_EQ(viewer.text()->document()->characterCount() > 1'000'000, true);
}

TEST(Sound, isMeasuredPlayedSoughtAndBrokenOnesAreSaid)
{
    media::SoundKit* const kit = MediaKits::sound();
    ASSERT_NE(kit, nullptr);
    QByteArray peaks;
    qint64 length = 0;
    bool done = false;
    kit->decode(test::wav(), [&](const QByteArray& samples, qint64 milliseconds) {
        peaks = peaksOf(samples, 10);
        length = milliseconds;
        done = true;
    });
    ASSERT_TRUE(test::waitUntil([&] { return done; }, 30s));
    EXPECT_NEAR(static_cast<double>(length), 1000, 60);
    EXPECT_LT(static_cast<uchar>(peaks[1]), 90);
    EXPECT_GT(static_cast<uchar>(peaks[8]), 200);

    SoundSession session;
    ASSERT_TRUE(session.open(u"a"_s, test::wav(20)));
    ASSERT_TRUE(test::waitUntil([&] { return session.state().playing && session.state().position > 0; }, 30s));
    session.seek(15'000);
    ASSERT_TRUE(test::waitUntil([&] { return session.state().position >= 14'000; }, 30s));
    session.nextSpeed();
    EXPECT_EQ(session.speed(), 1.5);
    session.pause();
    ASSERT_TRUE(test::waitUntil([&] { return !session.state().playing; }, 30s));

    SoundSession broken;
    ASSERT_TRUE(broken.open(u"b"_s, QByteArray(5000, 'x')));
    EXPECT_TRUE(test::waitUntil([&] { return broken.state().failed; }, 30s));
}

} // namespace
