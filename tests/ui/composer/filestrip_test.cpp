#include "ui/composer/filestrip.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

using namespace Qt::StringLiterals;

FileTray::Entry entryOf(int ticket, const QString& name, const QString& mimeType = u"application/pdf"_s)
{
    return {ticket, {QString(64, u'a'), name, mimeType, 86'016}, {}, false};
}

class FileStripTest : public testing::Test {
protected:
    FileStripTest()
    {
        window.resize(520, 400);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&strip);
        layout->addStretch(1);
        QObject::connect(&strip, &FileStrip::removeWanted, &window, [this](int ticket) {
            removed.append(ticket);
            std::erase_if(entries, [ticket](const FileTray::Entry& one) { return one.ticket == ticket; });
            show();
        });
        QObject::connect(&strip, &FileStrip::openWanted, &window, [this](int ticket) { opened.append(ticket); });
        QObject::connect(&strip, &FileStrip::left, &window, [this] { ++left; });
    }
    ~FileStripTest() override { strip.setParent(nullptr); }
    void show()
    {
        strip.show(entries, [](const channels::Attachment& file) {
            return file.mimeType == u"application/zip"_s ? u"WhatsApp does not take it"_s : QString();
        });
    }
    void begin(std::vector<FileTray::Entry> given)
    {
        entries = std::move(given);
        window.show();
        show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    FileChip* chip(std::size_t at) { return strip.chips().at(at); }

    Look look;
    QWidget window;
    FileStrip strip{look};
    std::vector<FileTray::Entry> entries;
    QList<int> removed;
    QList<int> opened;
    int left = 0;
};

TEST_F(FileStripTest, eachIsReadOutWithItsNameKindSizeAndTrouble)
{
    FileTray::Entry reading = entryOf(3, u"lento.pdf"_s);
    reading.reading = true;
    begin({entryOf(1, u"boleto.pdf"_s), entryOf(2, u"fotos.zip"_s, u"application/zip"_s), reading});
    EXPECT_EQ(chip(0)->accessibleName(), u"boleto.pdf, PDF · 86 KB"_s);
    EXPECT_EQ(chip(1)->accessibleName(), u"fotos.zip, ZIP · 86 KB: WhatsApp does not take it"_s);
    EXPECT_EQ(chip(2)->accessibleName(), u"lento.pdf, being read"_s);
    EXPECT_FALSE(chip(0)->accessibleDescription().isEmpty());
    EXPECT_FALSE(strip.accessibleName().isEmpty());
}

TEST_F(FileStripTest, theKeyboardGoesAlongOpensAndTakesAway)
{
    begin({entryOf(1, u"um.pdf"_s), entryOf(2, u"dois.pdf"_s), entryOf(3, u"tres.pdf"_s)});
    chip(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chip(0), Qt::Key_Right);
    EXPECT_TRUE(chip(1)->hasFocus());
    QTest::keyClick(chip(1), Qt::Key_Return);
    EXPECT_EQ(opened, QList<int>{2});
    QTest::keyClick(chip(1), Qt::Key_Delete);
    EXPECT_EQ(removed, QList<int>{2});
    ASSERT_EQ(strip.chips().size(), 2U);
    EXPECT_TRUE(chip(1)->hasFocus()) << "the one after it";
    QTest::keyClick(chip(1), Qt::Key_Backspace);
    ASSERT_EQ(strip.chips().size(), 1U);
    EXPECT_TRUE(chip(0)->hasFocus()) << "there is none after it";
    QTest::keyClick(chip(0), Qt::Key_Delete);
    EXPECT_EQ(left, 1) << "to the text";
    EXPECT_FALSE(strip.isVisible());
}

TEST_F(FileStripTest, theCrossTakesAwayAndTheRestOpens)
{
    begin({entryOf(1, u"um.pdf"_s)});
    FileChip* const only = chip(0);
    QTest::mouseClick(only, Qt::LeftButton, Qt::NoModifier, QPoint(20, only->height() / 2));
    EXPECT_EQ(opened, QList<int>{1});
    EXPECT_TRUE(removed.isEmpty());
    QTest::mouseClick(only, Qt::LeftButton, Qt::NoModifier, QPoint(only->width() - 12, only->height() / 2));
    EXPECT_EQ(removed, QList<int>{1});
}

TEST_F(FileStripTest, tenTakeTwoLinesAndTheKeyboardScrolls)
{
    std::vector<FileTray::Entry> ten;
    for (int i = 1; i <= 10; ++i)
        ten.push_back(entryOf(i, QString(200, u'm') + u".pdf"_s));
    begin(ten);
    const int two = strip.height();
    EXPECT_LT(two, 3 * chip(0)->height());
    chip(0)->setFocus(Qt::TabFocusReason);
    for (std::size_t i = 0; i + 1 < 10; ++i)
        QTest::keyClick(chip(i), Qt::Key_Right);
    EXPECT_TRUE(chip(9)->hasFocus());
    EXPECT_TRUE(strip.viewport()->rect().contains(chip(9)->mapTo(strip.viewport(), chip(9)->rect().center())));
    look.setScale(2.0);
    for (const FileChip* one : strip.chips())
        EXPECT_LE(one->geometry().right(), strip.widget()->width());
}

TEST_F(FileStripTest, whatStaysKeepsTheKeyboard)
{
    begin({entryOf(1, u"um.pdf"_s), entryOf(2, u"dois.pdf"_s)});
    FileChip* const second = chip(1);
    second->setFocus(Qt::TabFocusReason);
    entries.push_back(entryOf(3, u"tres.pdf"_s));
    show();
    EXPECT_EQ(chip(1), second);
    EXPECT_TRUE(second->hasFocus());
}

} // namespace
} // namespace trato::ui
