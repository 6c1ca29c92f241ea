#pragma once

#include "base/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringConverter>
#include <QStringList>

#include <memory>
#include <mutex>
#include <vector>

struct Hunhandle;

namespace trato::ui {

/// A word that is not known, by its place in the text.
struct Misspelling {
    int from = 0;
    int length = 0;

    friend bool operator==(const Misspelling&, const Misspelling&) = default;
};

/// Portuguese spelling by Hunspell, with the words of the trade and the person's own. May be asked from any thread.
class Speller final {
public:
    /// `dictionary`: path without the ending. Code `no_dictionary`. Takes a tenth of a second.
    static Result<std::shared_ptr<Speller>> open(const QString& dictionary, const QString& ownWords);
    /// Debian's hunspell-pt-br; empty when it is not installed.
    [[nodiscard]] static QString standardDictionary();
    ~Speller();
    Q_DISABLE_COPY_MOVE(Speller)

    /// What is not known: words with digits, addresses, places to be filled in and words of `names` never are.
    [[nodiscard]] std::vector<Misspelling> check(const QString& text, const QSet<QString>& names);
    /// The best first.
    [[nodiscard]] QStringList suggestions(const QString& word);
    /// Kept for this person. Code `unwritable_file`; the word is known all the same.
    Result<void> learn(const QString& word);

    /// The words of a text as `names` wants them.
    [[nodiscard]] static QSet<QString> wordsOf(const QString& text);

private:
    Speller(Hunhandle* handle, QString ownWords);
    [[nodiscard]] bool isKnown(const QString& word);
    [[nodiscard]] bool isSpelt(const QString& word);
    void add(const QString& word);
    void readOwnWords();
    [[nodiscard]] std::optional<QByteArray> encoded(const QString& word);

    std::mutex m_mutex;
    Hunhandle* m_handle;
    bool m_latin1 = false;
    QString m_ownWords;
    QHash<QString, bool> m_asked;
};

} // namespace trato::ui
