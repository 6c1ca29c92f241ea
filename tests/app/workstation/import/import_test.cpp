#include "app/workstation/session.h"

#include "ui/import/checkpane.h"
#include "ui/import/columnspane.h"
#include "ui/import/importpage.h"
#include "ui/import/importtable.h"
#include "ui/import/mappingmodel.h"
#include "ui/import/sampleportfolio.h"

#include "support/result.h"
#include "support/waiting.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWindow>

namespace trato::workstation {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The real window over an empty database; a portfolio comes in by keys alone.
class ImportDeskTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_UNWRAP(const Instant now, Instant::parse(u"2026-11-19T14:03:00-03:00", deskZone()));
        clock.set(now);
        const QString url = u"sqlite://"_s + folder.filePath(u"desk.db"_s);
        ASSERT_RESULT(Session::prepareDatabase(url, clock));
        ASSERT_UNWRAP(database, storage::Database::open(url));
        look.applyTo(*qApp);
        session = std::make_unique<Session>(url, u"luana"_s, look, settings, clock);
        window().resize(1180, 720);
        window().show();
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    bool soon(const std::function<bool()>& condition) { return test::waitUntil(condition, 20s); }
    bool settled()
    {
        return soon([this] { return session->runner().isIdle(); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* const popup = QApplication::activePopupWidget();
        QTest::keyClick(popup != nullptr ? popup->windowHandle() : window().windowHandle(), key, modifiers);
    }
    void type(const char* text)
    {
        for (const char* letter = text; *letter != '\0'; ++letter)
            QTest::keyClick(window().windowHandle(), *letter);
    }
    /// Tab until the keyboard is in `widget` or in one of its parts.
    bool tabTo(const QWidget* widget)
    {
        for (int i = 0; i < 40; ++i) {
            const QWidget* now = QApplication::focusWidget();
            if (now == widget || (now != nullptr && widget->isAncestorOf(now)))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    QVariant run(const QString& sql)
    {
        QSqlQuery query(database->connection());
        EXPECT_TRUE(query.exec(sql)) << sql.toStdString();
        return query.next() ? query.value(0) : QVariant();
    }
    template <class Widget>
    Widget* part(const QString& name)
    {
        for (auto* widget : window().findChild<ui::ImportPage*>()->findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    ui::MainWindow& window() { return session->window(); }
    void openAndWait(const QString& path)
    {
        ASSERT_TRUE(window().openFile(path));
        EXPECT_EQ(window().currentDesk(), u"import"_s);
        auto* columns = window().findChild<ui::ColumnsPane*>();
        ASSERT_TRUE(soon([columns] { return columns->isVisible(); }));
        ASSERT_TRUE(settled());
    }

    QTemporaryDir folder;
    ManualClock clock{Instant()};
    ui::Look look;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<Session> session;
};

const QByteArray portfolio = "Quem;cpf;contrato;vencimento;valor;telefone\n"
                             "Marlene Figueiredo;318.204.967-40;A-1;05/10/2026;1.234,56;(11) 98765-4321\n"
                             "Errado;318.204.967-41;C-2;05/10/2026;10,00;\n"
                             "Vale Transportes Ltda;41.807.356/0001-19;B-7;01/11/2026;99,00;11 3222-0140\n"
                             "Data;31820496740;C-3;31/02/2026;10,00;\n";

TEST_F(ImportDeskTest, aPortfolioWithBadLinesComesInByKeysAlone)
{
    openAndWait(write(u"carteira.csv"_s, portfolio));
    if (HasFatalFailure())
        return;
    // Nobody is known yet: the keyboard waits in the creditor.
    auto* creditor = part<QComboBox>(u"Creditor"_s);
    ASSERT_TRUE(soon([creditor] { return creditor->lineEdit()->hasFocus(); }));
    type("Lojas Aurora");
    press(Qt::Key_Tab);
    EXPECT_EQ(part<QComboBox>(u"Portfolio"_s)->currentText(), u"2026-11"_s);

    // Enter opens the field's list; N leads to "Name".
    auto* columns = part<ui::ImportTable>(u"Columns"_s);
    ASSERT_TRUE(tabTo(columns));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([] { return QApplication::activePopupWidget() != nullptr; }));
    press(Qt::Key_N);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([columns] {
        return columns->model()->index(0, ui::MappingModel::FieldColumn).data().toString() == u"Name"_s;
    }));
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    ASSERT_TRUE(soon([columns] { return columns->hasFocus(); }));

    auto* faults = part<ui::ImportTable>(u"Lines with a problem"_s);
    ASSERT_TRUE(soon([faults] { return faults->isVisible() && faults->model()->rowCount() == 2; }));
    EXPECT_FALSE(window().findChild<ui::ImportPage*>()->parentWidget()->actions().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(run(u"SELECT count(*) FROM debtor"_s).toInt(), 0) << "two lines are refused";

    // One is put right in the list …
    ASSERT_TRUE(tabTo(faults));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    press(Qt::Key_A, Qt::ControlModifier);
    type("219.264.330-68");
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([faults] { return faults->model()->rowCount() == 1; }));

    // … the other left out.
    auto* all = window().findChild<ui::CheckPane*>()->foot()->findChild<QRadioButton*>();
    ASSERT_TRUE(settled());
    ASSERT_TRUE(tabTo(all));
    press(Qt::Key_Right);
    EXPECT_FALSE(all->isChecked());
    ASSERT_TRUE(settled());
    const QAction* store = window().findChild<ui::ImportPage*>()->parentWidget()->actions().front();
    ASSERT_TRUE(store->isEnabled()) << store->toolTip().toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return run(u"SELECT count(*) FROM instalment"_s).toInt() == 3; }));
    EXPECT_EQ(run(u"SELECT name FROM creditor"_s).toString(), u"Lojas Aurora"_s);
    EXPECT_EQ(run(u"SELECT name FROM portfolio"_s).toString(), u"2026-11"_s);
    EXPECT_EQ(run(u"SELECT sum(open_cents) FROM instalment"_s).toLongLong(), 123456 + 1000 + 9900);
    EXPECT_EQ(run(u"SELECT count(*) FROM debtor WHERE name = 'Data'"_s).toInt(), 0);

    // The next step is one key away, as soon as the window knows that all is stored.
    ASSERT_TRUE(soon([] {
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return button != nullptr && button->text() == u"Go to the desk"_s;
    }));
    press(Qt::Key_Space);
    EXPECT_TRUE(soon([this] { return window().currentDesk() == u"negotiator"_s; }));
}

TEST_F(ImportDeskTest, aFileDroppedOnTheWindowIsOpened)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"carteira.csv"_s, portfolio))});
    QDragEnterEvent enter({600, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop({600, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &drop);
    EXPECT_EQ(window().currentDesk(), u"import"_s);
    auto* columns = part<ui::ImportTable>(u"Columns"_s);
    EXPECT_TRUE(soon([columns] { return columns->isVisible() && columns->model()->rowCount() == 6; }));

    data.setUrls({QUrl::fromLocalFile(folder.path())});
    QDragEnterEvent other({600, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(&window(), &other);
    EXPECT_FALSE(other.isAccepted()) << "a folder is no portfolio";
}

TEST_F(ImportDeskTest, everyStopOfTheKeyboardHasAName)
{
    openAndWait(write(u"aurora.csv"_s, ui::samplePortfolio()));
    auto* page = window().findChild<ui::ImportPage*>();
    auto* faults = part<ui::ImportTable>(u"Lines with a problem"_s);
    ASSERT_TRUE(soon([faults] { return faults->isVisible(); }));
    QSet<QWidget*> stops;
    for (int i = 0; i < 40; ++i) {
        QWidget* const now = QApplication::focusWidget();
        ASSERT_NE(now, nullptr);
        if (page->isAncestorOf(now)) {
            stops.insert(now);
            auto* interface = QAccessible::queryAccessibleInterface(now);
            ASSERT_NE(interface, nullptr);
            QString name = interface->text(QAccessible::Name);
            if (name.isEmpty() && now->parentWidget() != nullptr && qobject_cast<QLineEdit*>(now) != nullptr)
                name = now->parentWidget()->accessibleName();
            EXPECT_FALSE(name.isEmpty()) << now->metaObject()->className();
        }
        press(Qt::Key_Tab);
    }
    // Creditor, portfolio, columns, four formats, save, kinds, filter, lines, choice, other file, map.
    EXPECT_GE(stops.size(), 13);
}

TEST_F(ImportDeskTest, fitsASmallWindowAtTwiceTheTextSize)
{
    openAndWait(write(u"aurora.csv"_s, ui::samplePortfolio()));
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        look.setScale(scale);
        window().resize(1180, 720);
        ASSERT_TRUE(settled());
        QCoreApplication::sendPostedEvents();
        const auto* page = window().findChild<ui::ImportPage*>();
        const auto* scroll = page->findChild<QScrollArea*>();
        const int room = 1180 - look.metrics().rail();
        EXPECT_LE(page->minimumSizeHint().width(), room) << scale;
        EXPECT_LE(page->minimumSizeHint().height(), 720 - look.metrics().topBar() - look.metrics().statusBar())
            << scale;
        EXPECT_LE(scroll->widget()->minimumSizeHint().width(), std::max(room, scroll->viewport()->width())) << scale;
        EXPECT_TRUE(window().findChild<ui::CheckPane*>()->foot()->isVisible()) << scale;
    }
}

} // namespace
} // namespace trato::workstation
