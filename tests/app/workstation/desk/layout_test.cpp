// Every screen in the smallest window: 1280×800 at 200 %, which is 640×400.

#include "desktest.h"

#include "ui/negotiation/negotiationpanel.h"
#include "ui/timeline/timelinelist.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/frontierplot.h"
#include "ui/wrapup/wrapupform.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>

namespace trato::workstation {
namespace {

constexpr QSize smallest(640, 400);

QString nameOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* one = &widget; one != nullptr && names.size() < 4; one = one->parentWidget()) {
        const QString words = one->accessibleName().isEmpty() ? one->objectName() : one->accessibleName();
        names.append(QStringLiteral("%1 “%2”").arg(QLatin1StringView(one->metaObject()->className()), words.left(40)));
    }
    return names.join(u" in "_s);
}

QString sizeText(const QSize& size) { return u"%1×%2"_s.arg(size.width()).arg(size.height()); }

/// What a scroll area holds may be larger than what is seen of it.
bool isScrolled(const QWidget& widget)
{
    const QWidget* const parent = widget.parentWidget();
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
    return area != nullptr && area->viewport() == parent;
}

/// Controls and words that can't be read or pressed when they are lower than they ask for.
bool needsItsHeight(const QWidget& widget)
{
    const bool insideCombo = qobject_cast<const QComboBox*>(widget.parentWidget()) != nullptr;
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           (qobject_cast<const QLineEdit*>(&widget) != nullptr && !insideCombo) ||
           qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const ui::Label*>(&widget) != nullptr;
}

/// Where a row of choices has less room than they need, one stands on the other.
QStringList overlapsOf(const QWidget& window)
{
    QStringList faults;
    for (const auto* bar : window.findChildren<ui::ChoiceBar*>()) {
        if (!bar->isVisible())
            continue;
        const auto choices = bar->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
        for (const QAbstractButton* one : choices) {
            for (const QAbstractButton* other : choices) {
                if (one != other && one->x() <= other->x() && one->geometry().right() > other->x() + 1)
                    faults.append(u"overlap: %1 and %2"_s.arg(nameOf(*one), other->text()));
            }
        }
    }
    return faults;
}

QStringList faultsOf(const QWidget& window)
{
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || qobject_cast<const QScrollBar*>(widget) != nullptr)
            continue;
        const QRect room = widget->parentWidget()->rect().adjusted(-1, -1, 1, 1);
        if (!isScrolled(*widget) && !widget->geometry().isEmpty() && !room.contains(widget->geometry()))
            faults.append(u"cut: %1, %2 at %3,%4 in %5"_s.arg(nameOf(*widget), sizeText(widget->size()))
                              .arg(widget->x())
                              .arg(widget->y())
                              .arg(sizeText(room.size())));
        const int wanted = widget->minimumHeight() > 0 ? widget->minimumHeight() : widget->minimumSizeHint().height();
        // One less may be rounding.
        if (needsItsHeight(*widget) && widget->height() + 1 < wanted)
            faults.append(
                u"squeezed: %1, %2 instead of %3 high"_s.arg(nameOf(*widget)).arg(widget->height()).arg(wanted));
    }
    return faults;
}

class LayoutTest : public DeskTest {
protected:
    /// With the style and the fonts that the program has.
    void SetUp() override { look.applyTo(*qApp); }
    void show(const ui::Scene& scene)
    {
        bool ready = false;
        scene.prepare([&ready] { ready = true; });
        ASSERT_TRUE(soon([&] { return ready && session->runner().isIdle(); })) << scene.name.toStdString();
        QCoreApplication::sendPostedEvents();
    }
    /// The whole card, without the gap under it.
    [[nodiscard]] bool isChosenCardSeen(const ui::OfferList& offers) const
    {
        const QRect card = offers.visualRect(offers.currentIndex()).adjusted(0, 0, 0, -look.px(6));
        return card.isValid() && offers.viewport()->visibleRegion().boundingRect().contains(card);
    }
};

TEST_F(LayoutTest, everyScreenFitsIntoTheSmallestWindow)
{
    STEP(openAt(u"2026-11-19T14:00:00"));
    window().resize(smallest);
    std::vector<QString> seen;
    for (const ui::Scene& scene : window().scenes()) {
        STEP(show(scene));
        EXPECT_EQ(window().size(), smallest) << scene.name.toStdString();
        const QStringList faults = faultsOf(window()) + overlapsOf(window());
        EXPECT_TRUE(faults.isEmpty()) << scene.name.toStdString() << "\n" << faults.join(u'\n').toStdString();
        seen.push_back(scene.name);
    }
    EXPECT_GE(seen.size(), 25u);
}

TEST_F(LayoutTest, theConversationKeepsSixLinesInTheSmallestWindow)
{
    STEP(openAt(u"2026-11-19T14:00:00"));
    window().resize(smallest);
    const auto scenes = window().scenes();
    STEP(show(scenes.front()));
    // From the panel to the message, and from the templates to the text.
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    const auto* list = part<ui::TimelineList>();
    ASSERT_TRUE(soon([&] { return list->isVisible(); }));
    EXPECT_TRUE(soon([&] { return list->viewport()->height() >= 6 * look.lineHeight(ui::Type::Body); }))
        << list->viewport()->height();
}

TEST_F(LayoutTest, noDrawerLiesOverTheWrapUp)
{
    STEP(openAt(u"2026-11-19T14:00:00"));
    window().resize(smallest);
    const auto scenes = window().scenes();
    STEP(show(scenes.front()));
    const auto* panel = part<ui::NegotiationPanel>();
    ASSERT_TRUE(soon([&] { return panel->isVisible(); }));
    press(Qt::Key_F5);
    ASSERT_TRUE(soon([&] { return part<ui::WrapUpForm>()->isVisible(); }));
    EXPECT_TRUE(soon([&] { return !panel->isVisible(); }));
    press(Qt::Key_F2);
    EXPECT_TRUE(soon([&] { return panel->isVisible(); }));
}

/// The arrows lead to no card that can't be seen, and the plot stands aside.
TEST_F(LayoutTest, theChosenOfferIsSeenInTheSmallestWindow)
{
    STEP(openAt(u"2026-11-19T14:00:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    window().resize(smallest);
    const auto* const offers = part<ui::OfferList>();
    press(Qt::Key_F2);
    ASSERT_TRUE(soon([&] { return offers->hasFocus() && offers->isVisible() && session->runner().isIdle(); }));
    EXPECT_TRUE(soon([&] { return !part<ui::FrontierPlot>()->isVisible(); }));
    ASSERT_GE(offers->model()->rowCount(), 3);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}) {
        press(key);
        EXPECT_TRUE(soon([&] { return isChosenCardSeen(*offers); })) << offers->chosen();
    }
    window().resize(1440, 900);
    EXPECT_TRUE(soon([this] { return part<ui::FrontierPlot>()->isVisible(); }));
}

/// A window made lower arranges the panel anew: what is seen goes with the choice.
TEST_F(LayoutTest, theChosenOfferStaysInSightInAWindowMadeLower)
{
    STEP(openAt(u"2026-11-19T14:00:00"));
    STEP(takeNext());
    STEP(confirmIdentity());
    const auto* const offers = part<ui::OfferList>();
    press(Qt::Key_F2);
    ASSERT_TRUE(soon([&] { return offers->hasFocus() && session->runner().isIdle(); }));
    ASSERT_GE(offers->model()->rowCount(), 3);
    for (const int row : {0, offers->model()->rowCount() - 1}) {
        press(row == 0 ? Qt::Key_Home : Qt::Key_End);
        ASSERT_TRUE(soon([&] { return offers->currentIndex().row() == row && isChosenCardSeen(*offers); })) << row;
        for (const int height : {600, smallest.height()}) {
            window().resize(1440, height);
            EXPECT_TRUE(soon([&] { return window().height() == height && isChosenCardSeen(*offers); })) << row;
        }
        window().resize(1440, 900);
        ASSERT_TRUE(soon([this] { return part<ui::FrontierPlot>()->isVisible(); }));
    }
}

/// Larger text while it runs: the layout is that of a desk that was opened with it.
TEST_F(LayoutTest, aLayoutFollowsTheTextSize)
{
    STEP(openAt(u"2026-11-19T14:00:00"));
    const auto scenes = window().scenes();
    STEP(show(scenes.front()));
    auto* header = part<ui::CaseHeader>();
    const int before = header->height();
    constexpr int rounding = 3;
    look.setScale(2);
    window().resize(2880, 1800);
    ASSERT_TRUE(soon([&] { return std::abs(header->height() - 2 * before) <= rounding; }))
        << header->height() << " after " << before;
    look.setScale(1);
    window().resize(1440, 900);
    ASSERT_TRUE(soon([&] { return header->height() == before; })) << header->height() << " after " << before;
}

} // namespace
} // namespace trato::workstation
