#include "desktest.h"
#include "providers.h"

#include "channels/hold.h"
#include "parties/debtors.h"
#include "ui/composer/filestrip.h"
#include "ui/composer/outgoing.h"
#include "ui/composer/waitingsheet.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>

#include <algorithm>

namespace trato::workstation {
namespace {

/// Files on their way: into the message, kept, sent, taken back.
class FilesTest : public DeskTest {
protected:
    void begin()
    {
        STEP(openAt(u"2026-11-19T14:03:00-03:00"));
        STEP(takeNext());
        STEP(confirmIdentity());
    }
    void openWindow()
    {
        STEP(openWhatsApp());
        press(Qt::Key_3, Qt::ControlModifier);
        ASSERT_TRUE(message()->hasFocus());
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    QString pdf(const QString& name = u"boleto.pdf"_s)
    {
        return write(name, "%PDF-1.4\n%" + name.toUtf8() + "\n%%EOF\n");
    }
    QString photo(const QString& name)
    {
        QImage image(80, 60, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return write(name, buffer.data());
    }
    void dropOn(QWidget* place, const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        data.setText(paths.join(u'\n'));
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place, &drop);
    }
    void dropFiles(const QStringList& paths) { dropOn(message()->viewport(), paths); }
    QStringList chips()
    {
        QStringList names;
        for (const ui::FileChip* chip : part<ui::Composer>()->strip()->chips())
            names.append(chip->accessibleName());
        return names;
    }
    /// All of them are read and kept.
    bool shows(const QStringList& names)
    {
        const QStringList now = chips();
        return now.size() == names.size() &&
               std::equal(now.begin(), now.end(), names.begin(),
                   [](const QString& chip, const QString& name) { return chip.startsWith(name + u", "_s); }) &&
               now.filter(u"being read"_s).isEmpty() && session->runner().isIdle();
    }
    int drafts(DebtorId whose)
    {
        return run(u"SELECT count(*) FROM draft WHERE kind LIKE 'file:%' AND actor = 'nilza' AND debtor_id = %1"_s.arg(
                       whose.value()))
            .toInt();
    }
    int count(const QString& state)
    {
        return run(u"SELECT count(*) FROM outbox WHERE debtor_id = %1 AND actor = 'nilza' AND state = '%2'"_s
                       .arg(debtor.value())
                       .arg(state))
            .toInt();
    }
    QStringList kinds()
    {
        return run(
            u"SELECT group_concat(kind || ':' || body) FROM (SELECT kind, body FROM outbox WHERE debtor_id = %1 AND actor = 'nilza' ORDER BY id)"_s
                .arg(debtor.value()))
            .toString()
            .split(u',');
    }

    Providers providers;
};

TEST_F(FilesTest, theyLeaveInOrderWithTheWordsAndStandOnTheTimeline)
{
    STEP(begin());
    STEP(providers.start(url, clock));
    press(Qt::Key_H, Qt::ControlModifier);
    press(Qt::Key_1);
    providers.say(u"whatsapp"_s, mobile(), u"pode mandar o boleto?"_s);
    ASSERT_TRUE(soon([this] { return says<ui::Composer>(u"window "_s) && !says<ui::Composer>(u"window closed"_s); }))
        << hint().toStdString();
    press(Qt::Key_3, Qt::ControlModifier);
    type("segue");
    dropFiles({photo(u"recibo.png"_s), pdf()});
    ASSERT_TRUE(soon([this] {
        return shows({u"recibo.png"_s, u"boleto.pdf"_s});
    })) << chips().join(u'|').toStdString()
        << hint().toStdString();
    EXPECT_EQ(message()->toPlainText(), u"segue"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] {
        return count(u"queued"_s) == 2 && chips().isEmpty() && message()->toPlainText().isEmpty();
    })) << hint().toStdString();
    EXPECT_EQ(kinds(), (QStringList{u"image:segue"_s, u"document:"_s}));
    EXPECT_EQ(drafts(debtor), 0);
    clock.advance(channels::holdOfPeople());
    ASSERT_TRUE(soon([this] { return providers.filesTo(mobile()).size() == 2; })) << hint().toStdString();
    const QJsonArray files = providers.filesTo(mobile());
    EXPECT_EQ(files[0][u"name"], u"recibo.png"_s);
    EXPECT_EQ(files[0][u"type"], u"image/png"_s);
    EXPECT_EQ(files[1][u"name"], u"boleto.pdf"_s);
    EXPECT_EQ(
        run(u"SELECT count(*) FROM media_content WHERE sha256 = '%1'"_s.arg(files[1][u"sha256"].toString())).toInt(), 1)
        << "the very bytes";
    EXPECT_TRUE(providers.textsTo(mobile()).contains(u"segue"_s));
    const QString hung =
        u"SELECT count(*) FROM media AS m JOIN interaction AS i ON i.id = m.interaction_id WHERE i.debtor_id = %1 AND i.direction = 'out' AND m.state = 'stored'"_s
            .arg(debtor.value());
    EXPECT_TRUE(soon([&] { return run(hung).toInt() == 2; }));
    const auto seen = [this] {
        const ui::TimelineModel* const model = part<ui::TimelineView>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const ui::TimelineRow& line = model->row(row);
            if (line.id > 0 && line.files.size() == 1 && line.files.front().name == u"boleto.pdf"_s)
                return true;
        }
        return false;
    };
    EXPECT_TRUE(soon(seen));
}

TEST_F(FilesTest, ctrlZBringsWordsAndFilesBack)
{
    STEP(begin());
    STEP(openWindow());
    type("segue");
    dropFiles({pdf(u"um.pdf"_s), pdf(u"dois.pdf"_s)});
    ASSERT_TRUE(soon([this] { return shows({u"um.pdf"_s, u"dois.pdf"_s}); })) << hint().toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return count(u"queued"_s) == 2 && chips().isEmpty() && session->runner().isIdle(); }))
        << hint().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] {
        return count(u"recalled"_s) == 2 && shows({u"um.pdf"_s, u"dois.pdf"_s});
    })) << hint().toStdString();
    EXPECT_EQ(message()->toPlainText(), u"segue"_s);
    EXPECT_EQ(drafts(debtor), 2) << "kept again, not only shown";
}

TEST_F(FilesTest, theyWaitWithTheirCaseAndSurviveTheProgram)
{
    STEP(begin());
    STEP(openWindow());
    dropFiles({photo(u"recibo.png"_s)});
    ASSERT_TRUE(soon([this] { return shows({u"recibo.png"_s}); })) << hint().toStdString();
    // In the database at that moment, with nothing else to be done: whatever happens to the program.
    EXPECT_EQ(drafts(debtor), 1);
    const DebtorId before = debtor;
    STEP(takeNext());
    EXPECT_TRUE(chips().isEmpty());
    EXPECT_EQ(drafts(before), 1);
    ui::OpenCase open;
    open.debtor = before;
    ASSERT_UNWRAP(const auto state, ui::loadComposer(*database, clock, open, user));
    ASSERT_EQ(state.files.size(), 1U);
    EXPECT_EQ(state.files.front().name, u"recibo.png"_s);
    // A program that begins anew.
    session.reset();
    session = std::make_unique<Session>(url, user, look, settings, clock);
    window().resize(1440, 900);
    window().show();
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    ASSERT_TRUE(window().desks().front()->openDebtor(before));
    EXPECT_TRUE(soon([this] { return shows({u"recibo.png"_s}); })) << chips().join(u'|').toStdString();
}

TEST_F(FilesTest, delTakesOneAwayForGood)
{
    STEP(begin());
    STEP(openWindow());
    dropOn(part<ui::Composer>(), {pdf(u"um.pdf"_s), pdf(u"dois.pdf"_s)});
    ASSERT_TRUE(soon([this] { return shows({u"um.pdf"_s, u"dois.pdf"_s}); })) << hint().toStdString();
    part<ui::Composer>()->strip()->chips().front()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Delete);
    ASSERT_TRUE(soon([this] { return shows({u"dois.pdf"_s}) && drafts(debtor) == 1; }))
        << chips().join(u'|').toStdString();
    press(Qt::Key_Delete);
    ASSERT_TRUE(soon([this] { return chips().isEmpty() && drafts(debtor) == 0; }));
    EXPECT_TRUE(message()->hasFocus());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(count(u"queued"_s), 0) << "nothing is left to send";
}

TEST_F(FilesTest, anSmsTakesNoneAndSaysWhere)
{
    STEP(begin());
    STEP(openWindow());
    dropFiles({pdf()});
    ASSERT_TRUE(soon([this] { return shows({u"boleto.pdf"_s}); })) << hint().toStdString();
    press(Qt::Key_H, Qt::ControlModifier);
    press(Qt::Key_4);
    ASSERT_TRUE(soon([this] { return hint().contains(u"An SMS takes text only"_s) && session->runner().isIdle(); }))
        << hint().toStdString();
    EXPECT_TRUE(chips().front().contains(u"An SMS takes text only"_s));
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(soon([this] { return hint().contains(u"Did not leave: An SMS takes text only"_s); }))
        << hint().toStdString();
    EXPECT_EQ(count(u"queued"_s), 0);
    // One more is not even taken.
    dropFiles({pdf(u"outro.pdf"_s)});
    EXPECT_EQ(chips().size(), 1);
    EXPECT_TRUE(hint().contains(u"files go by WhatsApp or e-mail"_s)) << hint().toStdString();
}

TEST_F(FilesTest, whatCanNotBeTakenIsSaidAndTakesNothingAway)
{
    STEP(begin());
    STEP(openWindow());
    type("bom dia");
    dropFiles({folder.filePath(u"sumiu.pdf"_s), pdf()});
    ASSERT_TRUE(soon([this] { return shows({u"boleto.pdf"_s}); })) << chips().join(u'|').toStdString();
    EXPECT_EQ(message()->toPlainText(), u"bom dia"_s);
    dropFiles({write(u"falso.png"_s, "\x89PNG\r\n\x1a\n e mais nada")});
    ASSERT_TRUE(soon([this] { return hint().contains(u"can't be read"_s); })) << hint().toStdString();
    EXPECT_EQ(chips().size(), 1);
    EXPECT_EQ(window().currentDesk(), u"negotiator"_s) << "no import";
}

TEST_F(FilesTest, nobodyGetsAFileBeforeItIsKnownWhoTheyAre)
{
    STEP(openAt(u"2026-11-19T14:03:00-03:00"));
    STEP(takeNext());
    STEP(openWindow());
    dropFiles({pdf()});
    ASSERT_TRUE(soon([this] { return shows({u"boleto.pdf"_s}) && hint().contains(u"a file may tell of a debt"_s); }))
        << hint().toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return hint().contains(u"Did not leave"_s); })) << hint().toStdString();
    EXPECT_EQ(count(u"queued"_s), 0);
    EXPECT_EQ(chips().size(), 1);
}

TEST_F(FilesTest, aPictureIsPastedAndANoteTakesNone)
{
    STEP(begin());
    STEP(openWindow());
    QImage screen(120, 90, QImage::Format_RGB32);
    screen.fill(Qt::white);
    auto* data = new QMimeData;
    data->setImageData(screen);
    QApplication::clipboard()->setMimeData(data);
    message()->paste();
    ASSERT_TRUE(soon([this] { return shows({u"imagem-2026-11-19-140300.png"_s}); }))
        << chips().join(u'|').toStdString() << hint().toStdString();
    EXPECT_EQ(message()->toPlainText(), QString());
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(chips().isEmpty()) << "they are the message's";
    dropFiles({pdf()});
    EXPECT_TRUE(hint().contains(u"A note takes text only"_s)) << hint().toStdString();
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(chips().size(), 1);
}

TEST_F(FilesTest, theKeyOpensTheFilesOfThisMachine)
{
    STEP(begin());
    STEP(openWindow());
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = part<QFileDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->fileMode(), QFileDialog::ExistingFiles);
    Q_EMIT dialog->filesSelected({pdf()});
    dialog->reject();
    EXPECT_TRUE(soon([this] { return shows({u"boleto.pdf"_s}); })) << hint().toStdString();
}

} // namespace
} // namespace trato::workstation
