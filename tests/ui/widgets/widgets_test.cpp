#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/casetabs.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/frontierplot.h"
#include "ui/widgets/keychoice.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/offerlist.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/stages.h"
#include "ui/widgets/terms.h"
#include "ui/widgets/zoneslider.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace trato::ui {
namespace {

QAccessible::Role roleOf(QObject* object) { return QAccessible::queryAccessibleInterface(object)->role(); }

class WidgetsTest : public testing::Test {
protected:
    WidgetsTest()
    {
        look.applyTo(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        new QVBoxLayout(&window);
    }

    template <class Widget>
    Widget* show(Widget* widget)
    {
        window.layout()->addWidget(widget);
        window.resize(900, 400);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        return widget;
    }

    Look look;
    QWidget window;
};

std::vector<ChannelCell> cells()
{
    return {{Channel::WhatsApp, ChannelAccess::Open, QStringLiteral("Livre até sex 14:01")},
        {Channel::Voice, ChannelAccess::Open, QStringLiteral("Livre")},
        {Channel::Sms, ChannelAccess::Closed, QStringLiteral("3 de 3 · seg 23/11 8:00")}};
}

TEST_F(WidgetsTest, choicesAreWalkedByArrowsAndAreRadioButtons)
{
    auto* bar = show(new ChoiceBar(look, ChoiceKind::Pills, QStringLiteral("Fila")));
    bar->setChoices({{QStringLiteral("a"), QStringLiteral("Fila"), QStringLiteral("46")},
        {QStringLiteral("b"), QStringLiteral("Retornos")}, {QStringLiteral("c"), QStringLiteral("Time")}});
    EXPECT_EQ(bar->current(), QStringLiteral("a"));
    const QList<QAbstractButton*> buttons = bar->findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 3);
    EXPECT_EQ(roleOf(buttons.front()), QAccessible::RadioButton);
    EXPECT_EQ(
        QAccessible::queryAccessibleInterface(buttons.front())->text(QAccessible::Name), QStringLiteral("Fila 46"));
    QSignalSpy chosen(bar, &ChoiceBar::chosen);
    buttons.front()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons.front(), Qt::Key_Right);
    EXPECT_EQ(bar->current(), QStringLiteral("b"));
    EXPECT_EQ(chosen.count(), 1);
    bar->setCurrent(QStringLiteral("c"));
    EXPECT_EQ(chosen.count(), 1) << "only the user chooses";
}

TEST_F(WidgetsTest, choosingMovesNothing)
{
    auto* bar = show(new ChoiceBar(look, ChoiceKind::Words, QStringLiteral("Filtro")));
    bar->setChoices(
        {{QStringLiteral("a"), QStringLiteral("Tudo")}, {QStringLiteral("b"), QStringLiteral("Conversas")}});
    const QSize before = bar->sizeHint();
    bar->setCurrent(QStringLiteral("b"));
    EXPECT_EQ(bar->sizeHint(), before);
}

TEST_F(WidgetsTest, channelCellsSayWhyAndWhen)
{
    auto* strip = show(new ChannelStrip(look));
    strip->setCells(cells());
    const QList<QAbstractButton*> buttons = strip->findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 3);
    EXPECT_EQ(roleOf(buttons.back()), QAccessible::RadioButton);
    EXPECT_TRUE(buttons.back()->accessibleName().contains(QStringLiteral("seg 23/11 8:00")));
    EXPECT_FALSE(strip->current().has_value());
    QSignalSpy chosen(strip, &ChannelStrip::chosen);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    EXPECT_EQ(strip->current(), Channel::Voice);
    EXPECT_EQ(chosen.count(), 1);
    QSignalSpy trace(strip, &ChannelStrip::traceRequested);
    QTest::keyClick(buttons.at(1), Qt::Key_Return);
    ASSERT_EQ(trace.count(), 1);
    EXPECT_EQ(trace.front().front().value<Channel>(), Channel::Voice);
}

TEST_F(WidgetsTest, newReasonsKeepTheChannelAndTheKeyboard)
{
    auto* strip = show(new ChannelStrip(look));
    strip->setCells(cells());
    strip->setCurrent(Channel::Voice);
    QAbstractButton* const telephone = strip->findChildren<QAbstractButton*>().at(1);
    telephone->setFocus(Qt::TabFocusReason);
    auto later = cells();
    later[1] = {Channel::Voice, ChannelAccess::Closed, QStringLiteral("seg 23/11 8:00")};
    strip->setCells(later);
    EXPECT_TRUE(telephone->accessibleName().contains(QStringLiteral("seg 23/11 8:00"))) << "in place";
    EXPECT_EQ(strip->current(), Channel::Voice);
    EXPECT_TRUE(strip->isAncestorOf(window.focusWidget()));
    later.pop_back();
    strip->setCells(later);
    EXPECT_EQ(strip->current(), Channel::Voice);
    EXPECT_TRUE(strip->isAncestorOf(window.focusWidget()));
    EXPECT_GT(strip->heightForWidth(300), strip->heightForWidth(900));
}

TEST_F(WidgetsTest, aSliderGoesStepByStepAndNotOutsideThePolicy)
{
    auto* slider = show(new ZoneSlider(look, QStringLiteral("Desconto")));
    slider->setRange(0, 30);
    slider->setZones({{0, 20, Zone::Own}, {20, 25, Zone::Approval}, {25, 30, Zone::Outside}});
    slider->setValue(19);
    QSignalSpy moved(slider, &ZoneSlider::moved);
    QSignalSpy refused(slider, &ZoneSlider::refused);
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(slider->value(), 20);
    EXPECT_EQ(slider->zoneOf(20), Zone::Own) << "the limit is within it";
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(slider->zoneOf(slider->value()), Zone::Approval);
    QTest::keyClick(slider, Qt::Key_End);
    EXPECT_EQ(slider->value(), 25);
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(slider->value(), 25);
    EXPECT_EQ(refused.count(), 1);
    QTest::keyClick(slider, Qt::Key_PageDown);
    EXPECT_EQ(slider->value(), 15);
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_EQ(slider->value(), 0);
    EXPECT_EQ(moved.count(), 5);
    EXPECT_EQ(roleOf(slider), QAccessible::Slider);
}

TEST_F(WidgetsTest, aSliderStopsOnlyAtLegalValues)
{
    auto* slider = show(new ZoneSlider(look, QStringLiteral("Parcelas")));
    slider->setRange(1, 24);
    slider->setLegalValues({1, 6, 10, 12, 24});
    slider->setValue(6);
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(slider->value(), 10);
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 4, slider->height() / 2));
    EXPECT_EQ(slider->value(), 24);
    QTest::keyClick(slider, Qt::Key_PageDown);
    EXPECT_EQ(slider->value(), 1);
}

TEST_F(WidgetsTest, theFrontierIsWalkedByArrows)
{
    auto* plot = show(new FrontierPlot(look));
    plot->setPoints({}, {{{384696, 780}, 4, true}, {{305578, 340}, 1, false}, {{365008, 580}, 2, false}});
    plot->setChosen(1);
    QSignalSpy chosen(plot, &FrontierPlot::offerChosen);
    QTest::keyClick(plot, Qt::Key_Right);
    EXPECT_EQ(plot->chosen(), 2);
    QTest::keyClick(plot, Qt::Key_Right);
    QTest::keyClick(plot, Qt::Key_Right);
    EXPECT_EQ(plot->chosen(), 4) << "the end holds";
    QTest::keyClick(plot, Qt::Key_Left);
    EXPECT_EQ(plot->chosen(), 2);
    EXPECT_EQ(chosen.count(), 4);
    EXPECT_TRUE(plot->accessibleDescription().contains(QStringLiteral("58%")));
}

TEST_F(WidgetsTest, offersAreChosenByArrowsAndReadAsASentence)
{
    auto* list = show(new OfferList(look));
    list->setCards({{1, QStringLiteral("À vista"), QStringLiteral("hoje"), 340, false},
        {2, QStringLiteral("R$ 300,00 + 8 ×"), QString(), -1, true}});
    EXPECT_EQ(list->chosen(), 0);
    QSignalSpy chosen(list, &OfferList::offerChosen);
    list->setChosen(1);
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(list->chosen(), 2);
    ASSERT_EQ(chosen.count(), 1);
    const QString read = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(read.contains(QStringLiteral("À vista"))) << read.toStdString();
    EXPECT_TRUE(read.contains(QStringLiteral("34%")));
    list->setCards({{2, QStringLiteral("R$ 300,00 + 8 ×"), QString(), 600, true}});
    EXPECT_EQ(list->chosen(), 2) << "new offers keep the chosen one";
}

TEST_F(WidgetsTest, termsAreWalkedAndOpened)
{
    auto* terms = show(new TermsWidget(look));
    terms->setTerms({{QStringLiteral("reply"), QStringLiteral("Respondeu"), 30},
        {QStringLiteral("recent"), QStringLiteral("Falamos ontem"), -4}});
    QSignalSpy activated(terms, &TermsWidget::activated);
    QTest::keyClick(terms, Qt::Key_Down);
    QTest::keyClick(terms, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().toString(), QStringLiteral("recent"));
    terms->setTerms({});
    QTest::keyClick(terms, Qt::Key_Return);
    EXPECT_EQ(activated.count(), 1);
}

TEST_F(WidgetsTest, aLongNameIsElidedAndWholeInToolTipAndName)
{
    const QString name = QStringLiteral("Maria Teresinha do Menino Jesus Alcântara de Albuquerque e Silva");
    auto* label = new Label(look, name, {.type = Type::Head, .weight = Weight::SemiBold});
    label->setFixedWidth(200);
    show(label);
    EXPECT_EQ(label->toolTip(), name);
    EXPECT_EQ(label->accessibleName(), name);
    label->setFixedWidth(1200);
    QTest::qWait(0);
    EXPECT_TRUE(label->toolTip().isEmpty());
}

TEST_F(WidgetsTest, aParagraphIsAsHighAsItsPresentTextAndSize)
{
    auto* paragraph = show(new Paragraph(look, QStringLiteral("uma linha")));
    const int one = paragraph->heightForWidth(200);
    EXPECT_EQ(paragraph->heightForWidth(200), one);
    paragraph->setText(QStringLiteral(
        "Muitas palavras que não cabem em uma linha só e por isso ficam em várias, uma abaixo da outra."));
    const int several = paragraph->heightForWidth(200);
    EXPECT_GE(several, 3 * one);
    EXPECT_GT(paragraph->heightForWidth(100), several);
    look.setScale(2.0);
    EXPECT_GT(paragraph->heightForWidth(200), 2 * several);
    paragraph->setStyle({.type = Type::Head});
    paragraph->setText({});
    EXPECT_LT(paragraph->heightForWidth(200), several);
}

TEST_F(WidgetsTest, aLabelIsAsWideAsItsPresentTextAndSize)
{
    auto* label = show(new Label(look, QStringLiteral("R$ 1,00")));
    const int narrow = label->sizeHint().width();
    label->setText(QStringLiteral("R$ 1.000,00"));
    const int wide = label->sizeHint().width();
    EXPECT_GT(wide, narrow);
    label->setText(QStringLiteral("R$ 1.000,00"), {.type = Type::Head});
    EXPECT_GT(label->sizeHint().width(), wide);
    look.setScale(2.0);
    EXPECT_GT(label->sizeHint().width(), 2 * wide);
}

TEST_F(WidgetsTest, aButtonFollowsItsAction)
{
    QAction action;
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    action.setToolTip(QStringLiteral("Fechar acordo"));
    auto* button = show(new Button(look, QStringLiteral("Fechar acordo"), ButtonKind::Filled));
    const int before = button->sizeHint().width();
    button->follow(&action);
    EXPECT_GT(button->sizeHint().width(), before) << "the key has room";
    QSignalSpy triggered(&action, &QAction::triggered);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(triggered.count(), 1);
    action.setEnabled(false);
    action.setToolTip(QStringLiteral("Fechar acordo\nnão em caso de cuidado"));
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(button->toolTip().contains(QStringLiteral("cuidado")));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(triggered.count(), 1);
}

TEST_F(WidgetsTest, tabsGoRoundAndSpeakTheirState)
{
    auto* tabs = show(new CaseTabs(look));
    tabs->setTabs({{DebtorId(1), QStringLiteral("Marlene"), CaseMark::Talking, true},
        {DebtorId(2), QStringLiteral("Cleiton"), CaseMark::NewMessage, false}});
    tabs->setCurrent(DebtorId(2));
    EXPECT_EQ(tabs->next(1), DebtorId(1));
    EXPECT_EQ(tabs->next(-1), DebtorId(1));
    QSignalSpy closing(tabs, &CaseTabs::closeRequested);
    QAbstractButton* first = tabs->findChildren<QAbstractButton*>().front();
    EXPECT_GT(first->accessibleName().size(), QStringLiteral("Marlene").size());
    QTest::mouseClick(first, Qt::MiddleButton);
    EXPECT_EQ(closing.count(), 1);
    tabs->setTabs({{DebtorId(1), QStringLiteral("Marlene"), CaseMark::Idle, false},
        {DebtorId(2), QStringLiteral("Cleiton"), CaseMark::Talking, true}});
    EXPECT_EQ(tabs->findChildren<QAbstractButton*>().front(), first) << "the same cases keep their tabs";
    EXPECT_EQ(first->accessibleName(), QStringLiteral("Marlene"));
    EXPECT_EQ(tabs->current(), DebtorId(2));
    tabs->setTabs({});
    EXPECT_FALSE(tabs->next(1).isValid());
}

TEST_F(WidgetsTest, anOverlayGivesTheKeyboardBack)
{
    auto* edit = show(new QLineEdit);
    window.activateWindow();
    edit->setFocus();
    Overlay overlay(look, &window);
    auto* inside = new QLineEdit;
    overlay.setPanel(inside, 200, 20);
    overlay.open();
    EXPECT_EQ(window.focusWidget(), inside);
    EXPECT_EQ(overlay.geometry(), window.rect());
    QTest::keyClick(&overlay, Qt::Key_Escape);
    EXPECT_FALSE(overlay.isOpen());
    EXPECT_EQ(window.focusWidget(), edit);
}

TEST_F(WidgetsTest, optionsThatComeAnewTakeNeitherTheChoiceNorTheKeyboard)
{
    const auto options = [](const QString& detail) {
        return std::vector<KeyOption>{
            {QStringLiteral("1"), QStringLiteral("number"), QStringLiteral("Só este"), detail},
            {QStringLiteral("2"), QStringLiteral("all"), QStringLiteral("Tudo")}};
    };
    auto* choice = show(new KeyChoice(look, QStringLiteral("Alcance"), options(QStringLiteral("(11) 98765-4321"))));
    choice->setFocus();
    choice->chooseAt(2);
    for (const QString& detail : {QStringLiteral("(11) 98765-4321"), QStringLiteral("(11) 91234-5678")}) {
        choice->setOptions(options(detail));
        EXPECT_EQ(choice->current(), QStringLiteral("all"));
        ASSERT_TRUE(choice->isAncestorOf(QApplication::focusWidget()));
        EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Tudo"));
    }
}

TEST_F(WidgetsTest, referencePanelsOpenByKeyboard)
{
    auto* content = new QLabel(QStringLiteral("R$ 2.566,80"));
    auto* panel = show(new Disclosure(look, QStringLiteral("Contratos"), content));
    panel->setSummary(QStringLiteral("2"));
    EXPECT_FALSE(content->isVisible());
    auto* head = panel->findChild<QAbstractButton*>();
    EXPECT_EQ(head->accessibleName(), QStringLiteral("Contratos, 2"));
    QTest::keyClick(head, Qt::Key_Space);
    EXPECT_TRUE(content->isVisible());
}

TEST(Keys, areWrittenAsOnTheirCaps)
{
    EXPECT_EQ(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), QStringLiteral("Ctrl ↵"));
    EXPECT_EQ(keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)), QStringLiteral("Ctrl Shift D"));
    EXPECT_EQ(keyText(QKeySequence(Qt::Key_F12)), QStringLiteral("F12"));
    EXPECT_EQ(keyText(QKeySequence(Qt::ALT | Qt::Key_3)), QStringLiteral("Alt 3"));
    EXPECT_EQ(keyText(QKeySequence()), QString());
}

TEST(Qr, hasFinderPatternsAndRefusesWhatDoesNotFit)
{
    const QImage modules = qrModules(QStringLiteral("00020101021226620014br.gov.bcb.pix"));
    ASSERT_FALSE(modules.isNull());
    EXPECT_EQ(modules.width() % 4, 1);
    for (const QPoint corner : {QPoint(0, 0), QPoint(modules.width() - 7, 0), QPoint(0, modules.width() - 7)}) {
        EXPECT_EQ(modules.pixel(corner), 0xff000000u);
        EXPECT_EQ(modules.pixel(corner + QPoint(1, 1)), 0xffffffffu);
        EXPECT_EQ(modules.pixel(corner + QPoint(3, 3)), 0xff000000u);
    }
    EXPECT_TRUE(qrModules(QString()).isNull());
    EXPECT_TRUE(qrModules(QString(5000, u'x')).isNull());
}

TEST(SpokenTest, aScrollAreaIsAskedForAChildThatWent)
{
    QScrollArea area;
    area.setWidget(new QWidget);
    Spoken::as(*area.widget(), QAccessible::Grouping);
    QAccessibleInterface* const reader = QAccessible::queryAccessibleInterface(&area);
    ASSERT_NE(reader, nullptr);
    ASSERT_GT(reader->childCount(), 0);
    EXPECT_EQ(reader->child(reader->childCount()), nullptr);
    EXPECT_EQ(reader->child(reader->childCount() + 7), nullptr);
    EXPECT_NE(reader->child(0), nullptr);
}

} // namespace
} // namespace trato::ui
