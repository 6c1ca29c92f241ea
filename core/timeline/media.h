#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "timeline/interaction.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::timeline {

enum class MediaState {
    Stored,
    NotFetched, ///< the provider has it
    Refused,    ///< too large, empty: `reason` says so
};

/// stored, not_fetched, refused
QString mediaStateName(MediaState state);

/// A word of a recording and when it is heard, in milliseconds from the beginning.
struct TimedWord {
    qint64 from = 0;
    qint64 to = 0;
    QString text;

    friend bool operator==(const TimedWord&, const TimedWord&) = default;
};

/// A file of a line: where it hangs and what is known before anybody opens it.
struct Media {
    DebtorId debtor;
    Cursor line;
    int number = 1; ///< of the files of this line, from 1
    QString mimeType;
    QString name;
    qint64 size = -1;
    bool voiceNote = false;
    QString contentId = {}; ///< by which an HTML mail names it, without brackets
    QString provider = {};
    QString reference = {}; ///< the provider's handle, for fetching
    MediaState state = MediaState::NotFetched;
    QString reason = {};
    QString sha256 = {};     ///< of the stored bytes, hexadecimal
    qint64 milliseconds = 0; ///< of a sound; 0: not measured yet
    QByteArray peaks = {};   ///< a byte for each bar of the waveform
    std::vector<TimedWord> words = {};
};

/// Files by their content: the same bytes are kept once.
class MediaStore final {
public:
    /// What one file may weigh that comes in: WhatsApp gives up to 100 MB for documents, mail servers take 25 to 50.
    static constexpr qint64 mostBytes = 32LL * 1024 * 1024;
    /// Nothing goes that was attached later than this before now.
    static constexpr std::chrono::hours purgedAfter{24};
    /// A message that did not leave can be sent again that long with its files.
    static constexpr std::chrono::hours sendableAgain{7 * 24};
    /// What one of ours may weigh that goes out.
    static constexpr qint64 mostOutgoingBytes = 100LL * 1024 * 1024;

    explicit MediaStore(storage::Database& database)
        : m_database(database)
    {
    }

    /// Keeps the bytes. What is empty or too large is noted as refused, with the reason; no error.
    Result<MediaState> store(const Media& media, const QByteArray& bytes, Instant now);
    /// There is a file, and the provider has it.
    Result<void> expect(const Media& media);
    /// A file of ours, before the message that it goes with has a line: the hash it is kept by. Codes empty_file,
    /// too_large.
    Result<QString> keep(DebtorId debtor, const QByteArray& bytes, Instant now);
    /// The message has a line now, and `sha256` is kept.
    Result<void> hang(const Media& media);
    /// Takes away the content of files that hang at no line, stand in no draft and go nowhere any more: thrown out of a
    /// message, or refused so long ago that nobody sends them again. Answers how many contents went.
    Result<int> purge(Instant now);
    /// What was measured or heard later; what is empty stays as it was.
    Result<void> describeSound(const Media& media);

    /// Of a debtor's lines from `oldest` to `newest`, both included, oldest first.
    Result<std::vector<Media>> ofLines(DebtorId debtor, Instant oldest, Instant newest) const;
    /// Code `no_media`.
    Result<QByteArray> bytes(const QString& sha256) const;

private:
    Result<void> add(const Media& media);
    Result<QString> addContent(const QByteArray& bytes, Instant now);

    storage::Database& m_database;
};

} // namespace trato::timeline
