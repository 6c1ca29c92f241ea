#pragma once

#include "app/workstation/casepage.h"
#include "app/workstation/session.h"

#include "app/demo/demo.h"
#include "parties/debtors.h"
#include "storage/database.h"
#include "ui/composer/composer.h"
#include "ui/debtor/caseheader.h"
#include "ui/format/brazil.h"
#include "ui/negotiation/closingcard.h"
#include "ui/negotiation/dealview.h"
#include "ui/negotiation/negotiationpanel.h"
#include "ui/queue/askcard.h"
#include "ui/queue/queuemodel.h"
#include "ui/widgets/keychoice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/offerlist.h"

#include "support/result.h"
#include "support/waiting.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

namespace trato::workstation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The real window over a small invented desk, worked by keys alone.
class DeskTest : public testing::Test {
protected:
    void openAt(QStringView instant)
    {
        ASSERT_UNWRAP(const Instant now, Instant::parse(instant, deskZone()));
        clock.set(now);
        ASSERT_RESULT(Session::prepareDatabase(url, clock));
        ASSERT_UNWRAP(database, storage::Database::open(url));
        ASSERT_RESULT(demo::populate(*database, clock, {.debtors = 200, .seed = 3}));
        run(u"UPDATE debtor SET right_party_at = NULL"_s);
        // Nobody has written for days: a test says itself who writes.
        run(u"UPDATE contact_point SET last_inbound_at = last_inbound_at - 259200000000"_s);
        session = std::make_unique<Session>(url, user, look, settings, clock);
        window().resize(1440, 900);
        window().show();
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        ASSERT_TRUE(soon([this] { return session->runner().isIdle(); }));
    }

    static bool soon(const std::function<bool()>& condition) { return test::waitUntil(condition, 60s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window().windowHandle(), key, modifiers);
    }
    void type(const char* text)
    {
        for (const char* letter = text; *letter != '\0'; ++letter)
            QTest::keyClick(window().windowHandle(), *letter);
    }

    QVariant run(const QString& sql)
    {
        QSqlQuery query(database->connection());
        EXPECT_TRUE(query.exec(sql)) << sql.toStdString();
        return query.next() ? query.value(0) : QVariant();
    }
    QVariant of(const QString& column, const QString& table)
    {
        return run(u"SELECT %1 FROM %2 WHERE debtor_id = %3"_s.arg(column, table).arg(debtor.value()));
    }

    template <class Widget>
    Widget* part()
    {
        return window().findChild<Widget*>();
    }
    ui::MainWindow& window() { return session->window(); }
    ui::ComposerEdit* message() { return part<ui::ComposerEdit>(); }
    template <class Part>
    bool says(const QString& text)
    {
        const auto labels = part<Part>()->template findChildren<ui::Label*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const ui::Label* label) { return label->isVisible() && label->text().contains(text); });
    }

    /// Some paragraph says it.
    template <class Part>
    bool explains(const QString& text)
    {
        const auto paragraphs = part<Part>()->template findChildren<ui::Paragraph*>();
        return std::any_of(paragraphs.begin(), paragraphs.end(),
            [&](const ui::Paragraph* one) { return one->isVisible() && one->text().contains(text); });
    }

    /// What the composer says below the field.
    QString hint()
    {
        QStringList texts;
        for (const ui::Label* label : part<ui::Composer>()->findChildren<ui::Label*>())
            texts.append(label->text());
        return texts.join(u" | "_s);
    }

    /// F8, until the case that the database says is mine stands in the header.
    void takeNext()
    {
        const QString mine =
            u"SELECT debtor_id FROM work_item WHERE state = 'claimed' AND holder = '%1' AND debtor_id <> %2"_s.arg(user)
                .arg(debtor.value());
        press(Qt::Key_F8);
        ASSERT_TRUE(soon([&] { return run(mine).isValid(); }));
        debtor = DebtorId(run(mine).toLongLong());
        name = run(u"SELECT name FROM debtor WHERE id = %1"_s.arg(debtor.value())).toString();
        ASSERT_TRUE(soon([&] {
            return says<ui::CaseHeader>(name) && says<ui::CaseHeader>(u"identity"_s) && session->runner().isIdle();
        }));
    }
    void confirmIdentity()
    {
        const QString when = u"SELECT right_party_at FROM debtor WHERE id = %1"_s.arg(debtor.value());
        ASSERT_TRUE(run(when).isNull());
        press(Qt::Key_E, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return !run(when).isNull() && says<ui::CaseHeader>(u"identity confirmed"_s); }));
    }
    /// WhatsApp, and the debtor has just written: words of one's own may leave.
    void openWhatsApp()
    {
        press(Qt::Key_H, Qt::ControlModifier);
        press(Qt::Key_1);
        ASSERT_RESULT(parties::Debtors(*database).noteInbound(
            debtor, {parties::ContactKind::WhatsApp, mobile()}, clock.now() - 1min));
        // Not what is seen: a message that may still be taken back stands in its place.
        ASSERT_TRUE(soon([this] {
            return hint().contains(u"window "_s) && !hint().contains(u"window closed"_s) && session->runner().isIdle();
        })) << hint().toStdString();
    }
    /// A case whose WhatsApp is open, so that words of one's own may leave.
    void openWithWindow()
    {
        ASSERT_NO_FATAL_FAILURE(openAt(u"2026-11-19T14:03:00-03:00"));
        ASSERT_NO_FATAL_FAILURE(takeNext());
        ASSERT_NO_FATAL_FAILURE(confirmIdentity());
        ASSERT_NO_FATAL_FAILURE(openWhatsApp());
    }
    /// The user's messages to the debtor.
    int countOutbox(const QString& state)
    {
        return run(
            u"SELECT count(*) FROM outbox WHERE debtor_id = %1 AND actor = '%2' AND state = '%3'"_s.arg(debtor.value())
                .arg(user, state))
            .toInt();
    }
    /// F2 and Alt+1: the first offer's words are in the message.
    void chooseFirstOffer()
    {
        ASSERT_UNWRAP(const auto deal, ui::loadDeal(*database, debtor, clock));
        ASSERT_FALSE(deal.table.offers.empty());
        first = deal.table.offers.front().plan;
        press(Qt::Key_F2);
        ASSERT_TRUE(soon([this] { return part<ui::OfferList>()->isVisible() && part<ui::OfferList>()->hasFocus(); }));
        press(Qt::Key_1, Qt::AltModifier);
        // Qt's edits give non-breaking blanks back as plain ones.
        ASSERT_UNWRAP(QString words, ui::dealMessage(first, part<CasePage>()->openCase()));
        words.replace(QChar::Nbsp, u' ');
        ASSERT_TRUE(soon([&] { return message()->toPlainText() == words; })) << message()->toPlainText().toStdString();
        EXPECT_TRUE(message()->hasFocus());
        ASSERT_TRUE(soon([this] { return says<ui::NegotiationPanel>(ui::format::money(first.total.cents())); }));
    }
    /// Ctrl+D, and in the card what proves the yes: their last words, or "by telephone" with what was said.
    void closeDeal()
    {
        press(Qt::Key_D, Qt::ControlModifier);
        auto* const closing = part<ui::ClosingCard>();
        ASSERT_TRUE(soon([&] { return closing->isVisible() && session->runner().isIdle(); }));
        const auto options = closing->findChild<ui::KeyChoice*>()->options();
        const auto phone =
            std::find_if(options.begin(), options.end(), [](const ui::KeyOption& one) { return one.id == u"phone"_s; });
        ASSERT_NE(phone, options.end());
        press(Qt::Key(Qt::Key_0 + phone->key.toInt()), Qt::AltModifier);
        type("aceitou");
        press(Qt::Key_Return);
    }
    /// Ctrl+D, and Enter: what they wrote reads as a yes and is chosen already.
    void acceptProof()
    {
        press(Qt::Key_D, Qt::ControlModifier);
        auto* const closing = part<ui::ClosingCard>();
        ASSERT_TRUE(soon(
            [&] { return closing->isVisible() && closing->findChild<ui::KeyChoice*>()->current().toLongLong() > 0; }));
        press(Qt::Key_Return);
    }
    /// Into the message, also where the templates stand in its place.
    void write(const QString& text)
    {
        press(Qt::Key_3, Qt::ControlModifier);
        type(text.toLatin1().constData());
        ASSERT_TRUE(message()->hasFocus());
        ASSERT_EQ(message()->toPlainText(), text);
    }
    void clearMessage()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        EXPECT_EQ(message()->toPlainText(), QString());
    }
    /// Ctrl+1, arrows, Enter.
    void openFromQueue(DebtorId wanted)
    {
        press(Qt::Key_1, Qt::ControlModifier);
        auto* list = qobject_cast<QListView*>(QApplication::focusWidget());
        ASSERT_NE(list, nullptr);
        press(Qt::Key_Home);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->currentIndex().data(ui::QueueModel::DebtorRole).toLongLong() == wanted.value())
                break;
            press(Qt::Key_Down);
        }
        ASSERT_EQ(list->currentIndex().data(ui::QueueModel::DebtorRole).toLongLong(), wanted.value());
        press(Qt::Key_Return);
    }

    ui::AskCard* card() { return part<ui::AskCard>(); }
    void openCard(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        press(key, modifiers);
        ASSERT_TRUE(soon([this] { return card() != nullptr && card()->isOpen(); }));
    }
    /// Some line of the card says it.
    bool cardSays(const QString& text)
    {
        const auto labels = card()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    /// The number that WhatsApp goes to.
    QString mobile()
    {
        const QString best =
            u"SELECT value FROM contact_point WHERE debtor_id = %1 AND kind IN ('whatsapp', 'phone') ORDER BY kind DESC, id"_s;
        return run(best.arg(debtor.value())).toString();
    }

    const QString user = u"nilza"_s;
    QTemporaryDir folder;
    const QString url = u"sqlite://"_s + folder.filePath(u"desk.db"_s);
    ManualClock clock{Instant()};
    ui::Look look;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<Session> session;
    DebtorId debtor;
    QString name;
    negotiation::Plan first;
};

#define STEP(call)                                                                                                     \
    call;                                                                                                              \
    if (HasFatalFailure())                                                                                             \
    return

} // namespace trato::workstation
