#include "desktest.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/palettemodel.h"

#include <QAction>
#include <QHash>
#include <QLineEdit>

#include <map>

namespace trato::workstation {
namespace {

class KeysTest : public DeskTest {
protected:
    /// The window's actions, and those of the region that the message is in.
    QList<QAction*> reachable() { return window().actions() + part<ui::Composer>()->actions(); }

    QLineEdit* search() { return window().commandPalette().findChild<QLineEdit*>(); }

    /// What the palette lists once everybody has answered.
    QStringList listed(const QString& query)
    {
        search()->setText(query);
        EXPECT_TRUE(soon([this] { return session->runner().isIdle(); }));
        return shown();
    }

    QStringList shown()
    {
        QStringList lines;
        const ui::PaletteModel& model = window().commandPalette().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.isHeading(row))
                lines.append(model.row(row).item.text);
        }
        return lines;
    }
};

bool isLetter(const QKeySequence& keys)
{
    return keys[0].keyboardModifiers() == Qt::NoModifier && keys[0].key() < Qt::Key_Escape;
}

TEST_F(KeysTest, everyKeyReachesItsActionWhileAMessageIsWritten)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(write(u"bom dia"_s));
    std::map<QAction*, int> fired;
    for (QAction* action : reachable()) {
        // Only that the key arrives is of interest, not what it does.
        QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
        QObject::connect(action, &QAction::triggered, &window(), [&fired, action] { ++fired[action]; });
    }
    int tried = 0;
    for (QAction* action : reachable()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            if (isLetter(keys))
                continue;
            message()->setFocus();
            action->setEnabled(true); // here: what others do on the desk may have taken it away since
            const int before = fired[action];
            press(keys[0].key(), keys[0].keyboardModifiers());
            EXPECT_EQ(fired[action], before + 1)
                << action->objectName().toStdString() << ' ' << keys.toString().toStdString();
            EXPECT_EQ(message()->toPlainText(), u"bom dia"_s) << action->objectName().toStdString();
            ++tried;
        }
    }
    EXPECT_GT(tried, 20);
    for (const char* id : {"palette.open", "case.confirm", "composer.template"})
        EXPECT_TRUE(std::any_of(fired.begin(), fired.end(), [id](const auto& one) {
            return one.second > 0 && one.first->objectName() == QLatin1StringView(id);
        })) << id;
}

TEST_F(KeysTest, noTwoActionsShareAKey)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    QMap<QString, QString> taken;
    for (const QAction* action : reachable()) {
        EXPECT_FALSE(action->text().isEmpty()) << action->objectName().toStdString();
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(taken.contains(keys.toString()))
                << keys.toString().toStdString() << ": " << action->objectName().toStdString() << " and "
                << taken[keys.toString()].toStdString();
            taken[keys.toString()] = action->objectName();
        }
    }
}

/// Two that are live at once are ambiguous to Qt: neither does anything.
TEST_F(KeysTest, noRegionTakesAKeyOfTheWindow)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    QHash<QKeySequence, QAction*> everywhere;
    for (QAction* action : window().actions()) {
        for (const QKeySequence& keys : action->shortcuts())
            everywhere.insert(keys, action);
    }
    int looked = 0;
    for (const QWidget* region : window().findChildren<QWidget*>()) {
        for (const QAction* action : region->actions()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                ++looked;
                EXPECT_FALSE(everywhere.contains(keys) && everywhere.value(keys) != action)
                    << keys.toString().toStdString() << ": " << action->text().toStdString() << " and "
                    << everywhere.value(keys)->text().toStdString();
            }
        }
    }
    EXPECT_GT(looked, 10);
}

TEST_F(KeysTest, theSheetListsEveryAction)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    press(Qt::Key_Question, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return window().keySheet().isOpen(); }));
    const QString said = window().keySheet().accessibleDescription();
    for (const QAction* action : reachable())
        EXPECT_TRUE(said.contains(action->text() + u':'))
            << action->objectName().toStdString() << " is not on the sheet: " << said.toStdString();
}

TEST_F(KeysTest, thePaletteFindsPeopleContractsAndMoney)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    const QString person = run(u"SELECT name FROM debtor WHERE kind = 'person' ORDER BY id DESC"_s).toString();
    const QString number = run(u"SELECT number FROM contract ORDER BY number DESC"_s).toString();
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(window().commandPalette().isOpen());
    EXPECT_TRUE(listed(u'@' + person).contains(person)) << person.toStdString();
    const auto contracts = listed(u'#' + number.left(6));
    EXPECT_TRUE(std::any_of(contracts.begin(), contracts.end(), [&](const QString& line) {
        return line.contains(number);
    })) << contracts.join(u';').toStdString();
    const qint64 cents = run(u"SELECT amount_cents FROM payment"_s).toLongLong();
    ASSERT_GT(cents, 0);
    EXPECT_FALSE(listed(u":%1,%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0'))).isEmpty());
    EXPECT_TRUE(listed(u":nada"_s).isEmpty());
    EXPECT_TRUE(listed(u"@zzzzqq"_s).isEmpty());
    // Tab says what will happen and does nothing; Enter opens the case.
    ASSERT_FALSE(listed(u'@' + person).isEmpty());
    press(Qt::Key_Tab);
    const ui::PaletteModel& model = window().commandPalette().model();
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.row(1).item.text.contains(person));
    EXPECT_FALSE(says<ui::CaseHeader>(person));
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return says<ui::CaseHeader>(person) && window().windowTitle().contains(person); }));
}

TEST_F(KeysTest, whatCanNotBeDoneStaysListedWithTheReason)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    press(Qt::Key_K, Qt::ControlModifier);
    const auto row = listed(u">send"_s).indexOf(u"Send"_s);
    ASSERT_GE(row, 0);
    for (int step = 0; step < row; ++step)
        press(Qt::Key_Down);
    const ui::PaletteModel& model = window().commandPalette().model();
    bool found = false;
    for (int i = 0; i < model.rowCount(); ++i) {
        const ui::PaletteItem& item = model.row(i).item;
        if (item.text != u"Send"_s)
            continue;
        found = true;
        EXPECT_FALSE(item.enabled);
        EXPECT_EQ(item.detail, u"No case is open."_s);
    }
    EXPECT_TRUE(found);
    press(Qt::Key_Return);
    EXPECT_TRUE(window().commandPalette().isOpen());
}

TEST_F(KeysTest, thePaletteListsWhatTheDeskCanDoWithoutWaitingForAnybody)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    press(Qt::Key_K, Qt::ControlModifier);
    search()->setText(u">wrap"_s);
    const QStringList lines = shown(); // no event was handled since
    EXPECT_TRUE(lines.contains(u"Wrap up"_s)) << lines.join(u';').toStdString();
}

} // namespace
} // namespace trato::workstation
