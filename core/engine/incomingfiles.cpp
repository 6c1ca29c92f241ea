#include "engine/incomingfiles.h"

#include "channels/email/emailmessage.h"
#include "timeline/media.h"

#include <algorithm>
#include <chrono>

namespace trato::engine {

namespace {

/// More in one message is no conversation.
constexpr size_t mostFiles = 50;

timeline::Media mediaOf(const channels::Media& file, DebtorId debtor, const timeline::Cursor& line, int number)
{
    return {.debtor = debtor,
        .line = line,
        .number = number,
        .mimeType = file.mimeType,
        .name = file.name,
        .size = file.size,
        .voiceNote = file.voiceNote,
        .contentId = file.contentId,
        .reference = file.id.isEmpty() ? file.url : file.id};
}

/// A transcript that knows when each line begins, but not each word: the words share the time until the next line.
std::vector<timeline::TimedWord> wordsOf(const channels::Call& call)
{
    std::vector<timeline::TimedWord> words;
    for (size_t i = 0; i < call.transcript.size(); ++i) {
        const channels::TranscriptLine& line = call.transcript[i];
        const QStringList parts = line.text.split(u' ', Qt::SkipEmptyParts);
        const auto from = static_cast<qint64>(line.offset * 1000);
        const qint64 spoken = 400 * std::ssize(parts);
        const qint64 next =
            i + 1 < call.transcript.size() ? static_cast<qint64>(call.transcript[i + 1].offset * 1000) : from + spoken;
        const qint64 length = std::clamp<qint64>(next - from, 0, spoken);
        for (qsizetype k = 0; k < parts.size(); ++k)
            words.push_back({from + length * k / parts.size(), from + length * (k + 1) / parts.size(), parts[k]});
    }
    return words;
}

} // namespace

Result<void> keepFiles(storage::Database& database, const channels::Message& message, const channels::InboxItem& item,
    DebtorId debtor, const timeline::Cursor& line, Instant now)
{
    timeline::MediaStore store(database);
    const bool mail = item.delivery.channel == Channel::Email;
    for (size_t i = 0; i < std::min(message.media.size(), mostFiles); ++i) {
        timeline::Media media = mediaOf(message.media[i], debtor, line, static_cast<int>(i) + 1);
        media.provider = item.delivery.provider;
        const auto bytes = mail ? channels::attachmentBytes(item.delivery.body, message.media[i].id)
                                : Result<QByteArray>(QByteArray());
        if (mail && bytes)
            TRATO_CHECK(store.store(media, *bytes, now));
        else
            TRATO_CHECK(store.expect(media));
    }
    return {};
}

Result<void> keepRecording(storage::Database& database, const channels::Call& call, const channels::InboxItem& item,
    DebtorId debtor, const timeline::Cursor& line)
{
    if (!call.recording)
        return {};
    timeline::Media media{.debtor = debtor,
        .line = line,
        .mimeType = QStringLiteral("audio/unknown"),
        .name = call.recording->file.section(u'/', -1),
        .provider = item.delivery.provider,
        .reference = call.recording->file,
        .milliseconds = std::max<qint64>(0, call.recording->seconds) * 1000,
        .words = wordsOf(call)};
    timeline::MediaStore store(database);
    TRATO_CHECK(store.expect(media));
    return store.describeSound(media);
}

} // namespace trato::engine
