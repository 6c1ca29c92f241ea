#include "ui/widgets/linesdelegate.h"

#include <QListWidget>
#include <gtest/gtest.h>

namespace trato::ui {
namespace {

class LinesDelegateTest : public testing::Test {
protected:
    LinesDelegateTest()
    {
        LinesDelegate::give(list, look);
        list.resize(400, 300);
        list.show();
    }
    int heightOf(const QString& text)
    {
        list.clear();
        list.addItem(text);
        return list.sizeHintForRow(0);
    }

    Look look;
    QListWidget list;
};

TEST_F(LinesDelegateTest, aRowIsAsHighAsItsLines)
{
    const int one = heightOf(QStringLiteral("Retomar amanhã"));
    EXPECT_GE(one, look.px(32)) << "a line with room above and below";
    EXPECT_GE(heightOf(QStringLiteral("Retomar amanhã\n1 mensagem, 1 nota")), one + look.px(14));
}

TEST_F(LinesDelegateTest, wordsWithoutRoomAreBroken)
{
    const QString words =
        QStringLiteral("Aviso\n") + QStringLiteral("não saiu porque nada está em aberto ").repeated(4);
    const int wide = heightOf(words);
    list.resize(200, 300);
    EXPECT_GT(heightOf(words), wide);
}

TEST_F(LinesDelegateTest, rowsGrowWithTheText)
{
    const int before = heightOf(QStringLiteral("Aviso\nhoje"));
    look.setScale(2);
    EXPECT_GE(list.sizeHintForRow(0), 2 * before - 2);
}

} // namespace
} // namespace trato::ui
