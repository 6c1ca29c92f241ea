#include "desktest.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/lookwidget.h"

#include <QAccessible>

namespace trato::workstation {
namespace {

/// Where somebody who can't see it would be lost: the path from the window down to the control.
QString pathTo(QAccessibleInterface* node)
{
    QStringList path;
    for (; node != nullptr; node = node->parent()) {
        const QString kind =
            node->object() ? QString::fromLatin1(node->object()->metaObject()->className()) : u"part"_s;
        path.prepend(kind + u'(' + node->text(QAccessible::Name) + u')');
    }
    return path.join(u" > "_s);
}

/// Every shown control that takes the keyboard says what it is; every painted one that speaks says in which role.
void expectSpoken(QAccessibleInterface* node, int& seen)
{
    if (node == nullptr || node->state().invisible)
        return;
    const auto* widget = qobject_cast<QWidget*>(node->object());
    const QString name = node->text(QAccessible::Name);
    if (node->state().focusable && widget != nullptr) {
        ++seen;
        EXPECT_FALSE(name.isEmpty()) << "no name: " << pathTo(node).toStdString();
        EXPECT_NE(node->role(), QAccessible::Client) << "no role: " << pathTo(node).toStdString();
    }
    const bool painted = qobject_cast<const ui::LookWidget*>(widget) != nullptr;
    EXPECT_FALSE(painted && !name.isEmpty() && node->role() == QAccessible::Client)
        << "no role: " << pathTo(node).toStdString();
    for (int i = 0; i < node->childCount(); ++i)
        expectSpoken(node->child(i), seen);
}

int walk(QWidget& window)
{
    int seen = 0;
    expectSpoken(QAccessible::queryAccessibleInterface(&window), seen);
    return seen;
}

class AccessibleTest : public DeskTest {};

TEST_F(AccessibleTest, everyControlOfTheDeskSpeaks)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    EXPECT_GT(walk(window()), 10);
    STEP(takeNext());
    STEP(confirmIdentity());
    for (const Qt::Key panel : {Qt::Key_F2, Qt::Key_F3}) {
        press(panel);
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
        EXPECT_GT(walk(window()), 20);
    }
    press(Qt::Key_F2);
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return part<ui::ClosingCard>()->isVisible() && session->runner().isIdle(); }));
    EXPECT_GT(walk(window()), 20);
    press(Qt::Key_Escape);
    press(Qt::Key_F5);
    EXPECT_GT(walk(window()), 30);
    press(Qt::Key_Escape);
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(window().commandPalette().isOpen());
    walk(window());
    press(Qt::Key_Escape);
    press(Qt::Key_Question, Qt::ControlModifier);
    ASSERT_TRUE(window().keySheet().isOpen());
    walk(window());
}

TEST_F(AccessibleTest, everyControlOfTheStartSpeaks)
{
    ui::StartWindow start(look);
    start.resize(1180, 720);
    start.showFirstRun();
    start.show();
    EXPECT_GT(walk(start), 3);
    start.showSignIn(u"luana"_s, {});
    EXPECT_TRUE(soon([&] { return walk(start) > 3; }));
}

TEST_F(AccessibleTest, whatIsPaintedSaysItsValue)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    STEP(chooseFirstOffer());
    auto* offers = QAccessible::queryAccessibleInterface(part<ui::OfferList>());
    ASSERT_NE(offers, nullptr);
    ASSERT_GT(offers->childCount(), 1);
    EXPECT_TRUE(offers->child(0)->text(QAccessible::Name).startsWith(u"Offer 1"_s))
        << offers->child(0)->text(QAccessible::Name).toStdString();
    // A screen reader chooses by selecting.
    auto* second = offers->child(1)->actionInterface();
    ASSERT_NE(second, nullptr);
    second->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(soon([this] { return part<ui::OfferList>()->chosen() == 2; }));
}

} // namespace
} // namespace trato::workstation
