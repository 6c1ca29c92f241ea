#include "ui/composer/spellmarks.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

using namespace Qt::StringLiterals;

class SpellMarksTest : public testing::Test {
protected:
    QTextCursor word(int from, int length)
    {
        QTextCursor cursor(edit.document());
        cursor.setPosition(from);
        cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        return cursor;
    }
    /// What has a wave, from line to line.
    QStringList waves() const
    {
        QStringList found;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange& one : block.layout()->formats())
                found.append(block.text().mid(one.start, one.length));
        }
        return found;
    }
    QPlainTextEdit edit{u"bom dia, a parsela vence\nhoje ou amanhan"_s};
    SpellMarks marks{*edit.document()};
};

TEST_F(SpellMarksTest, underlinesWordsOfSeveralLines)
{
    marks.set({word(11, 7), word(33, 7)}, Qt::red);
    EXPECT_EQ(waves(), QStringList({u"parsela"_s, u"amanhan"_s}));
    marks.set({word(11, 7)}, Qt::red);
    EXPECT_EQ(waves(), QStringList{u"parsela"_s});
    marks.set({}, Qt::red);
    EXPECT_EQ(waves(), QStringList());
}

TEST_F(SpellMarksTest, theyGoAlongWithWhatIsWritten)
{
    marks.set({word(11, 7), word(33, 7)}, Qt::red);
    word(0, 0).insertText(u"oi, "_s);
    EXPECT_EQ(waves(), QStringList({u"parsela"_s, u"amanhan"_s}));
    word(0, 6).insertText(u"linha\n"_s);
    EXPECT_EQ(waves(), QStringList({u"parsela"_s, u"amanhan"_s}));
    edit.clear();
    EXPECT_EQ(waves(), QStringList());
}

TEST_F(SpellMarksTest, aMarkIsNoChangeOfTheText)
{
    const QSignalSpy changes(&edit, &QPlainTextEdit::textChanged);
    marks.set({word(11, 7)}, Qt::red);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_FALSE(edit.document()->isUndoAvailable());
}

} // namespace
} // namespace trato::ui
