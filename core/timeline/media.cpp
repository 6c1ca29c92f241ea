#include "timeline/media.h"

#include "base/digest.h"
#include "base/json.h"
#include "base/text.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace trato::timeline {
namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostWords = 20'000;

MediaState mediaStateFromName(QAnyStringView name)
{
    return name == QLatin1StringView("stored")    ? MediaState::Stored
           : name == QLatin1StringView("refused") ? MediaState::Refused
                                                  : MediaState::NotFetched;
}

/// [[0, 320, "só"], [320, 700, "recebo"]]
QString transcriptText(const std::vector<TimedWord>& words)
{
    QJsonArray array;
    for (const TimedWord& word : words)
        array.append(QJsonArray{word.from, word.to, word.text});
    return QString::fromUtf8(json::compact(array));
}

std::vector<TimedWord> transcriptOf(const QJsonArray& array)
{
    std::vector<TimedWord> words;
    for (const QJsonValue& value : array) {
        if (std::ssize(words) >= mostWords)
            break;
        const QJsonArray one = value.toArray();
        words.push_back({one[0].toInteger(), one[1].toInteger(), one[2].toString()});
    }
    return words;
}

Media mediaOf(const storage::Row& row, DebtorId debtor)
{
    return {.debtor = debtor,
        .line = {row.instant("interaction_at"), row.id<InteractionId>("interaction_id")},
        .number = row.number("number"),
        .mimeType = row.text("mime_type"),
        .name = row.text("name"),
        .size = row.integer("size"),
        .voiceNote = row.flag("voice_note"),
        .contentId = row.text("content_id"),
        .provider = row.text("provider"),
        .reference = row.text("reference"),
        .state = mediaStateFromName(row.word("state")),
        .reason = row.text("reason"),
        .sha256 = row.text("sha256"),
        .milliseconds = row.integer("milliseconds"),
        .peaks = row.bytes("peaks"),
        .words = transcriptOf(row.array("transcript"))};
}

std::optional<QString> unlessEmpty(const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

QString sha256Of(const QByteArray& bytes) { return QString::fromLatin1(digest::sha256(bytes).toHex()); }

QString shortName(const QString& name) { return text::storable(name).simplified().left(longestName); }

} // namespace

QString mediaStateName(MediaState state)
{
    switch (state) {
    case MediaState::Stored: return QStringLiteral("stored");
    case MediaState::NotFetched: return QStringLiteral("not_fetched");
    case MediaState::Refused: return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

Result<void> MediaStore::add(const Media& media)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("timeline/add_media"),
        {{":debtor", media.debtor}, {":interaction_at", media.line.at.microseconds()}, {":interaction", media.line.id},
            {":number", media.number}, {":mime_type", shortName(media.mimeType).toLower()},
            {":name", shortName(media.name)}, {":size", media.size}, {":voice_note", media.voiceNote},
            {":content_id", shortName(media.contentId)}, {":state", mediaStateName(media.state)},
            {":reason", unlessEmpty(media.reason)}, {":sha256", unlessEmpty(media.sha256)},
            {":provider", unlessEmpty(media.provider)}, {":reference", unlessEmpty(text::storable(media.reference))}}));
    return {};
}

Result<void> MediaStore::expect(const Media& media)
{
    Media waiting = media;
    waiting.state = MediaState::NotFetched;
    return add(waiting);
}

Result<MediaState> MediaStore::store(const Media& media, const QByteArray& bytes, Instant now)
{
    Media kept = media;
    kept.size = bytes.size();
    kept.state = bytes.isEmpty() || bytes.size() > mostBytes ? MediaState::Refused : MediaState::Stored;
    if (bytes.isEmpty())
        kept.reason = QCoreApplication::translate("timeline", "the file is empty");
    else if (kept.state == MediaState::Refused)
        kept.reason = QCoreApplication::translate("timeline", "larger than %1 MB").arg(mostBytes / 1024 / 1024);
    return m_database.transaction([&]() -> Result<MediaState> {
        if (kept.state == MediaState::Stored) {
            TRATO_TRY(kept.sha256, addContent(bytes, now));
        }
        TRATO_CHECK(add(kept));
        return kept.state;
    });
}

Result<QString> MediaStore::addContent(const QByteArray& bytes, Instant now)
{
    const QString sha256 = sha256Of(bytes);
    TRATO_CHECK(m_database.execute(QStringLiteral("timeline/add_media_content"),
        {{":sha256", sha256}, {":size", bytes.size()}, {":now", now}, {":bytes", bytes}}));
    return sha256;
}

Result<QString> MediaStore::keep(DebtorId debtor, const QByteArray& bytes, Instant now)
{
    if (bytes.isEmpty())
        return failure(QStringLiteral("empty_file"), QCoreApplication::translate("timeline", "the file is empty"));
    if (bytes.size() > mostOutgoingBytes)
        return failure(QStringLiteral("too_large"),
            QCoreApplication::translate("timeline", "larger than %1 MB").arg(mostOutgoingBytes / 1024 / 1024));
    return m_database.transaction([&]() -> Result<QString> {
        // First: a purge that looks at this file now either sees it is wanted or is over before the content is kept.
        TRATO_CHECK(m_database.execute(QStringLiteral("timeline/note_loose_file"),
            {{":debtor", debtor}, {":sha256", sha256Of(bytes)}, {":now", now}}));
        return addContent(bytes, now);
    });
}

Result<void> MediaStore::hang(const Media& media)
{
    Media kept = media;
    kept.state = MediaState::Stored;
    return m_database.transaction([&]() -> Result<void> {
        TRATO_CHECK(add(kept));
        TRATO_CHECK(m_database.execute(
            QStringLiteral("timeline/drop_loose_file"), {{":debtor", media.debtor}, {":sha256", media.sha256}}));
        return {};
    });
}

Result<int> MediaStore::purge(Instant now)
{
    const Instant keptBefore = now - purgedAfter;
    return m_database.transaction([&]() -> Result<int> {
        TRATO_TRY(const auto forgotten, m_database.all(QStringLiteral("timeline/forget_loose_files"),
                                            {{":kept_before", keptBefore}, {":settled_since", now - sendableAgain}},
                                            [](const storage::Row& row) { return row.text("sha256"); }));
        qint64 gone = 0;
        for (const QString& sha256 : forgotten) {
            TRATO_TRY(const qint64 rows, m_database.execute(QStringLiteral("timeline/drop_media_content"),
                                             {{":sha256", sha256}, {":kept_before", keptBefore}}));
            gone += rows;
        }
        return static_cast<int>(gone);
    });
}

Result<void> MediaStore::describeSound(const Media& media)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("timeline/describe_sound"),
        {{":debtor", media.debtor}, {":interaction_at", media.line.at.microseconds()}, {":interaction", media.line.id},
            {":number", media.number},
            {":milliseconds", media.milliseconds > 0 ? std::optional(media.milliseconds) : std::nullopt},
            {":peaks", media.peaks.isEmpty() ? std::nullopt : std::optional(media.peaks)},
            {":transcript", media.words.empty() ? std::nullopt : std::optional(transcriptText(media.words))}}));
    return {};
}

Result<std::vector<Media>> MediaStore::ofLines(DebtorId debtor, Instant oldest, Instant newest) const
{
    return m_database.all(QStringLiteral("timeline/media_of_lines"),
        {{":debtor", debtor}, {":oldest", oldest.microseconds()}, {":newest", newest.microseconds()}},
        [&](const storage::Row& row) { return mediaOf(row, debtor); });
}

Result<QByteArray> MediaStore::bytes(const QString& sha256) const
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("timeline/media_content"), {{":sha256", sha256}},
                                    [](const storage::Row& row) { return row.bytes("bytes"); }));
    if (!found)
        return failure(
            QStringLiteral("no_media"), QCoreApplication::translate("timeline", "The file is not kept here any more."));
    return *found;
}

} // namespace trato::timeline
