#include "desktest.h"

#include "negotiation/policy/policyversions.h"
#include "negotiation/roles.h"
#include "ui/settings/policiespane.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/palettemodel.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/button.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>

namespace trato::workstation {
namespace {

/// The creditors' policies, worked by keys alone: nilza leads.
class PolicyKeys : public DeskTest {
protected:
    void openPolicies(negotiation::Role role = negotiation::Role::Supervisor)
    {
        STEP(openAt(u"2026-11-18T10:00:00"));
        ASSERT_RESULT(negotiation::giveRole(*database, clock, {u"rui"_s, negotiation::Role::Supervisor, u"rui"_s}));
        ASSERT_RESULT(negotiation::giveRole(*database, clock, {user, role, u"rui"_s}));
        press(Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(soon([this] { return window().commandPalette().isOpen(); }));
        type("settings: policies");
        ASSERT_TRUE(soon([this] { return firstFound() == u"Settings: Policies"_s; }));
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([this] { return pane()->isVisible() && pane()->creditors()->count() == 3; }));
        ASSERT_TRUE(soon([this] { return pane()->creditors()->hasFocus() && session->runner().isIdle(); }));
    }
    QString firstFound()
    {
        const ui::PaletteModel& palette = window().commandPalette().model();
        for (int row = 0; row < palette.rowCount(); ++row) {
            if (!palette.isHeading(row))
                return palette.row(row).item.text;
        }
        return {};
    }
    /// The last of the list, which has published nothing.
    void chooseAurora()
    {
        press(Qt::Key_End);
        ASSERT_TRUE(soon([this] { return pane()->versions()->count() == 1 && session->runner().isIdle(); }));
        ASSERT_TRUE(pane()->creditors()->currentItem()->text().startsWith(u"Lojas Aurora"_s));
    }
    /// The shipped policy, changed.
    QString fileWith(const QByteArray& from, const QByteArray& to)
    {
        const auto shipped = negotiation::PolicyVersions(*database, clock).text(aurora(), 1);
        EXPECT_TRUE(shipped.has_value());
        QByteArray text = shipped ? shipped->toml.toUtf8() : QByteArray();
        EXPECT_TRUE(text.contains(from));
        text.replace(from, to);
        QFile file(folder.filePath(u"politica.toml"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        return file.fileName();
    }
    /// Ctrl+L, the file's name, Enter.
    void openByKeys(const QString& path)
    {
        press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(soon([this] { return part<QFileDialog>() != nullptr && part<QFileDialog>()->isVisible(); }));
        auto* name = part<QFileDialog>()->findChild<QLineEdit*>();
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
        ASSERT_TRUE(soon([this] { return titleSays(u"politica.toml"_s) && session->runner().isIdle(); }));
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    void giveReason(const char* reason)
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([this] { return asks(); }));
        press(Qt::Key_Return);
        ASSERT_TRUE(asks()) << "not without a reason";
        type(reason);
        press(Qt::Key_Return);
    }
    bool asks() { return part<ui::AskSheet>() != nullptr && part<ui::AskSheet>()->isOpen(); }
    bool titleSays(const QString& text) { return says<ui::PoliciesPane>(text); }
    CreditorId aurora()
    {
        return CreditorId(run(u"SELECT id FROM creditor WHERE name = 'Lojas Aurora'"_s).toLongLong());
    }
    int versionOf(CreditorId creditor)
    {
        return run(u"SELECT policy_version FROM creditor WHERE id = %1"_s.arg(creditor.value())).toInt();
    }
    ui::PoliciesPane* pane() { return part<ui::PoliciesPane>(); }
    QString page() { return pane()->sheet()->toPlainText(); }
};

TEST_F(PolicyKeys, aFileIsCheckedAndPublishedWithAReason)
{
    STEP(openPolicies());
    STEP(chooseAurora());
    STEP(openByKeys(fileWith("valid_days = 8", "valid_days = 5")));
    ASSERT_TRUE(pane()->publishButton()->isEnabled());
    EXPECT_TRUE(page().contains(u"5 day"_s)) << page().toStdString();
    STEP(giveReason("prazo menor"));
    ASSERT_TRUE(soon([this] { return versionOf(aurora()) == 2; }));
    ASSERT_TRUE(soon([this] { return titleSays(u"Version 2 is in force"_s) && pane()->versions()->count() == 2; }));
    const QString last = u"SELECT %1 FROM policy_version WHERE version = 2 AND creditor_id = %2"_s;
    EXPECT_EQ(run(last.arg(u"published_by"_s).arg(aurora().value())).toString(), user);
    EXPECT_EQ(run(last.arg(u"reason"_s).arg(aurora().value())).toString(), u"prazo menor"_s);
    EXPECT_TRUE(pane()->versions()->item(0)->text().contains(u"prazo menor"_s));
}

TEST_F(PolicyKeys, contradictionsAreShownWithTheirLineAndCannotBePublished)
{
    STEP(openPolicies());
    STEP(chooseAurora());
    STEP(openByKeys(fileWith("valid_days = 8", "valid_days = 90")));
    EXPECT_TRUE(page().contains(u"offer.valid_days"_s)) << page().toStdString();
    EXPECT_TRUE(page().contains(u"[offer]"_s) || page().contains(u"valid_days = 90"_s)) << "the line itself";
    EXPECT_FALSE(pane()->publishButton()->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(asks());
    EXPECT_EQ(versionOf(aurora()), 1);
    press(Qt::Key_Escape);
    ASSERT_TRUE(soon([this] { return titleSays(u"Lojas Aurora · version 1"_s) && session->runner().isIdle(); }));
    EXPECT_TRUE(soon([&] { return pane()->isVisible(); })) << "Esc puts the file away first";
}

TEST_F(PolicyKeys, theSameTextIsNothingToPublish)
{
    STEP(openPolicies());
    STEP(chooseAurora());
    STEP(openByKeys(fileWith("valid_days = 8", "valid_days = 8")));
    EXPECT_FALSE(pane()->publishButton()->isEnabled());
}

TEST_F(PolicyKeys, anEarlierVersionIsPutInForceAgain)
{
    STEP(openPolicies());
    const CreditorId first(run(u"SELECT id FROM creditor ORDER BY name_folded"_s).toLongLong());
    ASSERT_EQ(versionOf(first), 3);
    ASSERT_EQ(pane()->versions()->count(), 3);
    press(Qt::Key_Tab);
    ASSERT_TRUE(pane()->versions()->hasFocus());
    press(Qt::Key_Down);
    ASSERT_TRUE(soon([this] { return titleSays(u"version 2"_s) && session->runner().isIdle(); }));
    STEP(giveReason("volta"));
    ASSERT_TRUE(soon([&] { return versionOf(first) == 4; }));
    negotiation::PolicyVersions versions(*database, clock);
    ASSERT_UNWRAP(const auto second, versions.text(first, 2));
    ASSERT_UNWRAP(const auto fourth, versions.text(first, 4));
    EXPECT_EQ(fourth.toml, second.toml);
}

TEST_F(PolicyKeys, campaignsAndChangesAreSaidInWords)
{
    STEP(openPolicies());
    pane()->showView(u"campaigns"_s);
    EXPECT_TRUE(page().contains(u"Mutirão de fim de ano"_s));
    EXPECT_TRUE(page().contains(u"used of"_s));
    pane()->showView(u"changes"_s);
    EXPECT_TRUE(page().contains(u"An offer is valid for"_s)) << page().toStdString();
    EXPECT_TRUE(page().contains(u"valid_days = 6"_s));
}

TEST_F(PolicyKeys, whoDoesNotLeadOnlyReads)
{
    STEP(openPolicies(negotiation::Role::Negotiator));
    EXPECT_TRUE(titleSays(u"Only a supervisor publishes"_s));
    EXPECT_TRUE(page().contains(u"Discounts"_s));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(part<QFileDialog>(), nullptr);
    pane()->openFile(fileWith("valid_days = 8", "valid_days = 5"));
    ASSERT_TRUE(soon([this] { return titleSays(u"politica.toml"_s) && session->runner().isIdle(); }));
    EXPECT_FALSE(pane()->publishButton()->isVisible());
}

} // namespace
} // namespace trato::workstation
