// The files that go with the message.

#include "ui/composer/composer.h"

#include "storage/database.h"
#include "timeline/media.h"
#include "ui/async/runner.h"
#include "ui/composer/awaydesk.h"
#include "ui/composer/filestrip.h"
#include "ui/composer/filetray.h"
#include "ui/composer/givenfiles.h"
#include "ui/composer/messagefield.h"
#include "ui/desk/actionregistry.h"
#include "ui/media/mediaviewer.h"
#include "ui/widgets/button.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

#include <algorithm>

namespace trato::ui {

void Composer::watchFiles()
{
    m_field->setAbove(m_strip);
    connect(m_edit, &ComposerEdit::filesGiven, this, &Composer::giveFiles);
    connect(m_tray, &FileTray::changed, this, &Composer::showFiles);
    connect(m_tray, &FileTray::failed, this, [this](const QString& why) { showHint(why, Tone::Crit); });
    connect(m_strip, &FileStrip::removeWanted, m_tray, &FileTray::remove);
    connect(m_strip, &FileStrip::left, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_strip, &FileStrip::openWanted, this, &Composer::openFile);
}

void Composer::registerFiles()
{
    m_attach->follow(m_context.actions.add({.id = QStringLiteral("composer.attach"),
                                               .text = tr("Attach files…"),
                                               .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+U")),
                                               .group = tr("Write"),
                                               .icon = Icon::Attachment},
        this, [this] { attach(); }));
}

bool Composer::hasContent() const { return !text().isEmpty() || (!isNote() && !m_tray->isEmpty()); }

Outgoing Composer::outgoing() const
{
    Outgoing outgoing{m_case, m_context.user, text(), {}};
    if (!isNote())
        outgoing.files = m_tray->files();
    return outgoing;
}

/// What keeps every file from being taken now; empty: nothing.
QString Composer::whyNoFiles() const
{
    if (!m_case.mine)
        return tr("The turn is not yours.");
    if (isNote())
        return tr("A note takes text only.");
    return m_away->isAway() ? tr("Files wait until the connection is back: they are kept in the database.") : QString();
}

void Composer::attach()
{
    if (!mayAttach())
        return;
    auto* const dialog = new QFileDialog(window(), tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, debtor = m_case.debtor](const QStringList& paths) {
        std::vector<FileSource> sources;
        for (const QString& path : paths)
            sources.push_back({.path = path});
        // Another case was opened behind the dialog: they were not meant for that one.
        if (debtor == m_case.debtor)
            addFiles(std::move(sources));
    });
    dialog->open();
}

/// Says why not, and where they could go.
bool Composer::mayAttach()
{
    if (const QString why = whyNoFiles(); !why.isEmpty()) {
        showHint(why, Tone::Warn);
        return false;
    }
    if (channels::takesFiles(m_case.channel))
        return true;
    showHint(channels::attachmentProblem(m_case.channel, {}), Tone::Warn, QStringLiteral("case.channels"));
    return false;
}

void Composer::addFiles(std::vector<FileSource> sources)
{
    if (sources.empty() || !mayAttach())
        return;
    leaveTemplates();
    const QString now = m_context.clock.now().in(deskZone()).toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    for (FileSource& source : sources) {
        if (!source.path.isEmpty())
            continue;
        const QString ending = source.name.isEmpty() ? QString() : u'.' + source.name;
        source.name = QStringLiteral("imagem-") + now + ending;
    }
    m_tray->add(std::move(sources));
}

void Composer::giveFiles(const QMimeData& data) { addFiles(givenFiles(data)); }

void Composer::bringFiles(const std::vector<channels::Attachment>& files)
{
    leaveTemplates();
    m_tray->take(files, FileTray::Put::Kept);
}

void Composer::showFiles()
{
    m_strip->show(isNote() ? std::vector<FileTray::Entry>() : m_tray->entries(),
        [this](const channels::Attachment& file) { return channels::attachmentProblem(m_case.channel, file); });
    fitLines();
    showActions();
    check();
}

/// What is to be known of the files before they are sent: said below the text. True: something was said.
bool Composer::checkFiles()
{
    if (isNote() || m_tray->isEmpty())
        return false;
    const QString problem = channels::attachmentsProblem(m_case.channel, m_tray->files());
    if (!problem.isEmpty())
        showHint(problem, Tone::Warn, QStringLiteral("case.channels"));
    else if (!m_case.rightParty)
        showHint(tr("It is not confirmed who reads this, and a file may tell of a debt."), Tone::Warn,
            QStringLiteral("case.confirm"));
    return !problem.isEmpty() || !m_case.rightParty;
}

bool Composer::areFilesComplete()
{
    if (isNote())
        return true;
    const QString problem = m_tray->isReading() ? tr("a file is still being read.")
                                                : channels::attachmentsProblem(m_case.channel, m_tray->files());
    if (problem.isEmpty())
        return true;
    showHint(tr("Did not leave: %1").arg(problem), Tone::Crit,
        m_tray->isReading() ? QString() : QStringLiteral("case.channels"));
    return false;
}

void Composer::openFile(int ticket)
{
    const auto& entries = m_tray->entries();
    const auto entry = std::find_if(
        entries.begin(), entries.end(), [ticket](const FileTray::Entry& one) { return one.ticket == ticket; });
    if (entry == entries.end() || entry->reading)
        return;
    const bool pages = entry->file.mimeType == QStringLiteral("application/pdf");
    if (!pages && entry->thumbnail.isNull())
        return showHint(tr("“%1” can't be shown here; it goes as it is.").arg(entry->file.name), Tone::Text2);
    m_context.runner.run(
        this,
        [sha256 = entry->file.sha256](
            storage::Database& database, const JobToken&) { return timeline::MediaStore(database).bytes(sha256); },
        [this, name = entry->file.name, pages](const Result<QByteArray>& bytes) {
            if (m_viewer == nullptr)
                m_viewer = new MediaViewer(m_context.look, m_context.runner, window());
            if (!bytes)
                m_viewer->showProblem(name, bytes.error().message);
            else if (pages)
                m_viewer->showPages(name, *bytes);
            else
                m_viewer->showPicture(name, *bytes);
        });
}

/// Beside the text too: what is dropped here was meant for the debtor, not for the import.
void Composer::dragEnterEvent(QDragEnterEvent* event)
{
    if (holdsFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent* event)
{
    if (!holdsFiles(*event->mimeData()))
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    giveFiles(*event->mimeData());
}

} // namespace trato::ui
