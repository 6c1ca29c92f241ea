#include "ui/timeline/timelinemedia.h"

#include "storage/database.h"
#include "timeline/media.h"
#include "ui/async/runner.h"
#include "ui/media/kits.h"
#include "ui/media/mediaviewer.h"
#include "ui/media/pictures.h"
#include "ui/media/soundsession.h"
#include "ui/media/waveform.h"
#include "ui/timeline/loadedmail.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinemodel.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace trato::ui {

namespace {

constexpr int thumbnailSide = 160;

const timeline::Media* fileOf(const TimelineRow& row, int file)
{
    return file >= 0 && file < std::ssize(row.files) ? &row.files[static_cast<size_t>(file)] : nullptr;
}

QString titleOfFile(const timeline::Media& file) { return file.name.isEmpty() ? file.mimeType : shownText(file.name); }

} // namespace

TimelineMedia::TimelineMedia(
    const DeskContext& context, TimelineModel& model, TimelineDelegate& delegate, QWidget* view)
    : QObject(view)
    , m_context(context)
    , m_model(model)
    , m_delegate(delegate)
    , m_view(view)
    , m_sound(new SoundSession(this))
{
    connect(m_sound, &SoundSession::changed, this, &TimelineMedia::tell);
}

MediaViewer* TimelineMedia::viewer()
{
    if (m_viewer == nullptr) {
        m_viewer = new MediaViewer(m_context.look, m_context.runner, m_view->window());
        connect(m_viewer, &MediaViewer::linkOpened, this, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    }
    return m_viewer;
}

bool TimelineMedia::press(const TimelineRow& row, RowAct act)
{
    const timeline::Media* const file = fileOf(row, act.file);
    switch (act.act) {
    case Act::Play:
        if (isHeard(row, act.file))
            m_sound->toggle();
        else
            play(row, act.file, 0);
        return true;
    case Act::Speed: m_sound->nextSpeed(); return true;
    case Act::Open:
        if (file != nullptr)
            openFile(*file);
        return true;
    case Act::Save:
        if (file != nullptr)
            saveFile(*file);
        return true;
    case Act::ShowAll: openText(row); return true;
    case Act::ShowFormatted:
    case Act::ShowImages: openMail(row, act.act == Act::ShowImages); return true;
    case Act::Original: openOriginal(row); return true;
    default: return false;
    }
}

bool TimelineMedia::isHeard(const TimelineRow& row, int file) const
{
    return m_row != 0 && m_row == row.id && m_file == file && !m_sound->name().isEmpty();
}

void TimelineMedia::play(const TimelineRow& row, int number, qint64 from)
{
    const timeline::Media* const file = fileOf(row, number);
    if (file == nullptr)
        return;
    m_context.runner.run(
        this,
        [sha = file->sha256](
            storage::Database& database, const JobToken&) { return timeline::MediaStore(database).bytes(sha); },
        [this, row, number, from](const Result<QByteArray>& bytes) { opened(row, number, from, bytes); });
}

void TimelineMedia::opened(const TimelineRow& row, int number, qint64 from, const Result<QByteArray>& bytes)
{
    const timeline::Media& file = row.files[static_cast<size_t>(number)];
    if (!bytes)
        return viewer()->showProblem(titleOfFile(file), bytes.error().message);
    const qint64 before = std::exchange(m_row, row.id);
    m_file = number;
    m_from = from;
    if (!m_sound->open(file.sha256, *bytes))
        return viewer()->showProblem(
            titleOfFile(file), tr("Sounds can't be played here: a part of the program is missing."));
    if (from > 0)
        m_sound->seek(from);
    if (before != row.id)
        Q_EMIT rowChanged(before);
    if (file.peaks.isEmpty())
        measure(file, *bytes);
    tell();
}

/// Once: the waveform and the length are kept with the file.
void TimelineMedia::measure(const timeline::Media& file, const QByteArray& bytes)
{
    media::SoundKit* const kit = MediaKits::sound();
    if (kit == nullptr)
        return;
    kit->decode(bytes, [self = QPointer(this), file](const QByteArray& samples, qint64 milliseconds) {
        if (!self || samples.isEmpty())
            return;
        timeline::Media measured = file;
        measured.peaks = peaksOf(samples);
        measured.milliseconds = milliseconds;
        self->m_model.setFile(measured);
        self->m_context.runner.run(
            self.data(),
            [measured](storage::Database& database, const JobToken&) {
                return timeline::MediaStore(database).describeSound(measured);
            },
            [](const Result<void>&) {});
    });
}

void TimelineMedia::tell()
{
    const media::SoundState& state = m_sound->state();
    m_delegate.setHeard({m_row, m_file, state.position, state.duration, state.playing, m_sound->speed()});
    Q_EMIT rowChanged(m_row);
    if (state.failed) {
        const qint64 row = std::exchange(m_row, 0);
        const int index = m_model.indexOf(row);
        QMetaObject::invokeMethod(m_sound, &SoundSession::stop, Qt::QueuedConnection);
        if (index >= 0)
            viewer()->showProblem(tr("Voice message"), tr("This sound can't be played. It may be broken."));
    }
}

void TimelineMedia::stop()
{
    m_sound->stop();
    m_row = 0;
    m_delegate.setHeard({});
}

void TimelineMedia::seekAlong(const TimelineRow& row, int number, double along)
{
    const timeline::Media* const file = fileOf(row, number);
    const qint64 length = isHeard(row, number) && m_sound->state().duration > 0 ? m_sound->state().duration
                          : file                                                ? file->milliseconds
                                                                                : 0;
    const auto to = static_cast<qint64>(along * static_cast<double>(length));
    if (isHeard(row, number))
        m_sound->seek(to);
    else
        play(row, number, to);
}

/// A word of the transcript: from there on.
void TimelineMedia::seekLetter(const TimelineRow& row, int letter)
{
    const timeline::Media* const file = fileOf(row, 0);
    if (file == nullptr || file->state != timeline::MediaState::Stored)
        return;
    int from = 0;
    for (const timeline::TimedWord& word : file->words) {
        const int end = from + static_cast<int>(word.text.size());
        if (letter >= from && letter <= end)
            return playFrom(row, word.from);
        from = end + 1;
    }
}

void TimelineMedia::seekWord(const TimelineRow& row, int words)
{
    const timeline::Media* const file = fileOf(row, 0);
    if (file == nullptr || file->state != timeline::MediaState::Stored || file->words.empty())
        return;
    const auto heard = [&] {
        const qint64 now = m_sound->state().position;
        const auto next = std::find_if(
            file->words.begin(), file->words.end(), [now](const timeline::TimedWord& word) { return word.from > now; });
        return static_cast<int>(next - file->words.begin()) - 1;
    };
    const int last = static_cast<int>(file->words.size()) - 1;
    const int wanted = isHeard(row, 0) ? heard() + words : 0;
    playFrom(row, file->words[static_cast<size_t>(std::clamp(wanted, 0, last))].from);
}

void TimelineMedia::playFrom(const TimelineRow& row, qint64 milliseconds)
{
    if (isHeard(row, 0))
        m_sound->seek(milliseconds);
    else
        play(row, 0, milliseconds);
}

void TimelineMedia::seekBy(const TimelineRow& row, int seconds)
{
    if (row.id == m_row)
        m_sound->seek(std::max<qint64>(0, m_sound->state().position + seconds * 1000));
}

void TimelineMedia::fetchThumbnail(const QString& sha256)
{
    m_context.runner.run(
        this,
        [sha256](storage::Database& database, const JobToken&) -> Result<QImage> {
            TRATO_TRY(const QByteArray bytes, timeline::MediaStore(database).bytes(sha256));
            return decodePicture(bytes, thumbnailSide).image;
        },
        [this, sha256](const Result<QImage>& image) {
            if (image && !image->isNull()) {
                m_delegate.setThumbnail(sha256, *image);
                Q_EMIT rowChanged(0);
            }
        });
}

void TimelineMedia::openFile(const timeline::Media& file)
{
    m_context.runner.run(
        this,
        [sha = file.sha256](
            storage::Database& database, const JobToken&) { return timeline::MediaStore(database).bytes(sha); },
        [this, file](const Result<QByteArray>& bytes) {
            if (!bytes)
                viewer()->showProblem(titleOfFile(file), bytes.error().message);
            else if (fileKindOf(file) == FileKind::Pages)
                viewer()->showPages(titleOfFile(file), *bytes);
            else
                viewer()->showPicture(titleOfFile(file), *bytes);
        });
}

void TimelineMedia::saveFile(const timeline::Media& file)
{
    auto* const dialog = new QFileDialog(m_view, tr("Save the file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Only its name: what stands before it was somebody else's folder.
    dialog->selectFile(file.name.section(u'/', -1).section(u'\\', -1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString& path) {
        m_context.runner.run(
            this,
            [path, sha = file.sha256](storage::Database& database, const JobToken&) -> Result<void> {
                TRATO_TRY(const QByteArray bytes, timeline::MediaStore(database).bytes(sha));
                QSaveFile target(path);
                if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
                    return failure(QStringLiteral("unwritable_file"), target.errorString());
                return {};
            },
            [this, file](const Result<void>& saved) {
                if (!saved)
                    viewer()->showProblem(titleOfFile(file), saved.error().message);
            });
    });
    dialog->open();
}

void TimelineMedia::countPictures(const TimelineRow& row)
{
    if (!row.hasHtml || !row.inbox.isValid() || row.blockedImages >= 0)
        return;
    m_context.runner.run(
        this,
        [inbox = row.inbox](storage::Database& database, const JobToken&) -> Result<int> {
            TRATO_TRY(const LoadedMail mail, loadMail(database, inbox, channels::RemoteImages::Blocked));
            return mail.remoteImages;
        },
        [this, id = row.id](const Result<int>& count) { m_model.setBlockedImages(id, count.value_or(0)); });
}

void TimelineMedia::openMail(const TimelineRow& row, bool remoteImages)
{
    m_context.runner.run(
        this,
        [inbox = row.inbox, remoteImages](storage::Database& database, const JobToken&) {
            return loadMail(
                database, inbox, remoteImages ? channels::RemoteImages::Shown : channels::RemoteImages::Blocked);
        },
        [this, title = row.title](Result<LoadedMail> loaded) {
            if (!loaded)
                return viewer()->showProblem(title, loaded.error().message);
            viewer()->showMail(title, std::move(loaded->mail));
        });
}

void TimelineMedia::openOriginal(const TimelineRow& row)
{
    m_context.runner.run(
        this,
        [inbox = row.inbox](storage::Database& database, const JobToken&) { return loadOriginal(database, inbox); },
        [this, title = row.title](const Result<QByteArray>& bytes) {
            if (!bytes)
                return viewer()->showProblem(title, bytes.error().message);
            viewer()->showText(title, QString::fromUtf8(bytes->left(2'000'000)));
        });
}

void TimelineMedia::openText(const TimelineRow& row)
{
    if (row.id <= 0)
        return viewer()->showText(row.title, row.text);
    m_context.runner.run(
        this,
        [id = InteractionId(row.id)](
            storage::Database& database, const JobToken&) { return timeline::Timeline(database).byId(id); },
        [this, title = row.title](const Result<timeline::Entry>& entry) {
            if (entry)
                viewer()->showText(title, shownText(entry->interaction.text));
        });
}

} // namespace trato::ui
