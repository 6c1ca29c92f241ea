#include "app/demo/attachments.h"

#include "channels/email/emailmessage.h"
#include "channels/inbox.h"
#include "engine/incomingfiles.h"
#include "timeline/media.h"
#include "timeline/timeline.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace trato::demo {

namespace {

Result<QByteArray> demoFile(const char* name)
{
    QFile file(QStringLiteral(":/demo/media/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_file"), file.fileName());
    return file.readAll();
}

struct Note {
    const char* file;
    const char* words;
};

constexpr std::array notes{Note{"recebo-dia-15.wav", "Só recebo dia 15. Consigo uns trezentos e cinquenta por mês."},
    Note{"troquei-de-emprego.wav", "Oi, bom dia. Troquei de emprego, me liga depois das seis."}};

constexpr int wavHead = 44;
constexpr int samplesASecond = 8000;

/// The words share the time by their letters: nobody listened to the demonstration.
std::vector<timeline::TimedWord> timedWords(const QString& text, qint64 milliseconds)
{
    std::vector<timeline::TimedWord> words;
    qint64 letters = 0;
    for (const QString& word : text.split(u' ')) {
        const qint64 from = milliseconds * letters / text.size();
        letters += word.size() + 1;
        words.push_back({from, milliseconds * std::min<qint64>(letters, text.size()) / text.size(), word});
    }
    return words;
}

/// Of 8-bit samples around 128.
QByteArray peaksOfNote(const QByteArray& wav)
{
    constexpr int bars = 54;
    QByteArray peaks(bars, '\0');
    for (qsizetype i = wavHead; i < wav.size(); ++i) {
        const auto bar = static_cast<qsizetype>((i - wavHead) * bars / (wav.size() - wavHead));
        const int loud = std::min(255, 2 * std::abs(static_cast<uchar>(wav[i]) - 128));
        peaks[bar] = static_cast<char>(std::max<int>(static_cast<uchar>(peaks[bar]), loud));
    }
    return peaks;
}

} // namespace

Result<void> Attachments::addPhotos()
{
    TRATO_TRY(const QByteArray photo, demoFile("comprovante.png"));
    TRATO_TRY(
        const auto lines, m_database.all(QStringLiteral("demo/lines_with_photos"), {}, [](const storage::Row& row) {
            return timeline::Media{.debtor = row.id<DebtorId>("debtor_id"),
                .line = {row.instant("at"), row.id<InteractionId>("id")},
                .mimeType = QStringLiteral("image/png"),
                .name = QStringLiteral("comprovante.png")};
        }));
    for (const timeline::Media& line : lines)
        TRATO_CHECK(timeline::MediaStore(m_database).store(line, photo, m_now));
    return {};
}

Result<void> Attachments::addPhoto(DebtorId debtor, const QString& handle, Instant at)
{
    TRATO_TRY(const QByteArray photo, demoFile("comprovante.png"));
    TRATO_TRY(const InteractionId line, timeline::Timeline(m_database)
                                            .append({.debtor = debtor,
                                                .at = at,
                                                .channel = Channel::WhatsApp,
                                                .direction = timeline::Direction::In,
                                                .kind = QStringLiteral("image"),
                                                .text = QStringLiteral("esse é da luz, paguei ontem; por isso apertou"),
                                                .actorKind = timeline::ActorKind::Debtor,
                                                .handle = handle}));
    const timeline::Media media{.debtor = debtor,
        .line = {at, line},
        .mimeType = QStringLiteral("image/png"),
        .name = QStringLiteral("comprovante.png")};
    TRATO_CHECK(timeline::MediaStore(m_database).store(media, photo, m_now));
    return {};
}

Result<void> Attachments::addVoiceNote(DebtorId debtor, const QString& handle, Instant at)
{
    const Note& note = notes[static_cast<size_t>(m_notes++) % notes.size()];
    TRATO_TRY(const QByteArray wav, demoFile(note.file));
    TRATO_TRY(const InteractionId line, timeline::Timeline(m_database)
                                            .append({.debtor = debtor,
                                                .at = at,
                                                .channel = Channel::WhatsApp,
                                                .direction = timeline::Direction::In,
                                                .kind = QStringLiteral("audio"),
                                                .actorKind = timeline::ActorKind::Debtor,
                                                .handle = handle}));
    timeline::Media media{
        .debtor = debtor, .line = {at, line}, .mimeType = QStringLiteral("audio/wav"), .name = {}, .voiceNote = true};
    timeline::MediaStore store(m_database);
    TRATO_CHECK(store.store(media, wav, m_now));
    media.milliseconds = (wav.size() - wavHead) * 1000 / samplesASecond;
    media.peaks = peaksOfNote(wav);
    media.words = timedWords(QString::fromUtf8(note.words), media.milliseconds);
    return store.describeSound(media);
}

Result<void> Attachments::addMail(DebtorId debtor, const QString& handle, Instant at)
{
    TRATO_TRY(QByteArray bytes, demoFile("nota-18204.eml"));
    // Each is a mail of its own.
    bytes.replace("nota-18204@", "nota-" + QByteArray::number(debtor.value()) + "@");
    channels::InboxItem item{.id = InboxId(),
        .delivery = {.channel = Channel::Email,
            .provider = QStringLiteral("maildir"),
            .account = QStringLiteral("demonstracao"),
            .contentType = QStringLiteral("message/rfc822"),
            .body = bytes}};
    TRATO_TRY(const channels::EmailMessage mail, channels::parseEmail(bytes));
    TRATO_TRY(const qint64 inbox, m_database.nextId(QStringLiteral("inbox")));
    TRATO_CHECK(m_database.execute(QStringLiteral("demo/keep_mail"),
        {{":id", inbox}, {":event_key", mail.messageId}, {":body", bytes}, {":at", at}}));
    TRATO_TRY(const InteractionId line,
        timeline::Timeline(m_database)
            .append({.debtor = debtor,
                .at = at,
                .channel = Channel::Email,
                .direction = timeline::Direction::In,
                .kind = QStringLiteral("text"),
                .text = mail.text.trimmed(),
                .actorKind = timeline::ActorKind::Debtor,
                .handle = handle,
                .inbox = InboxId(inbox),
                .payload = {{QStringLiteral("subject"), mail.subject}, {QStringLiteral("html"), mail.hasHtml}}}));
    channels::Message message;
    for (const channels::EmailAttachment& one : mail.attachments)
        message.media.push_back(
            {.id = one.part, .mimeType = one.mimeType, .name = one.name, .size = one.size, .contentId = one.contentId});
    return engine::keepFiles(m_database, message, item, debtor, {at, line}, m_now);
}

} // namespace trato::demo
