#pragma once

#include "understanding/language/amounts.h"
#include "understanding/language/dates.h"
#include "understanding/language/instalments.h"
#include "understanding/language/kinds.h"
#include "understanding/language/lexicon.h"
#include "understanding/language/passages.h"
#include "understanding/language/plaintalk.h"
#include "understanding/language/wishes.h"
#include "understanding/language/words.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

namespace trato::understanding {

/// The phrases and words that are known beforehand, embedded in the program.
struct Knowledge {
    std::unique_ptr<Lexicon> lexicon;
    std::unique_ptr<Wishes> wishes;
    std::unique_ptr<Kinds> kinds;
    std::unique_ptr<PlainTalk> plain;

    /// Code `invalid_lexicon`.
    static Result<Knowledge> load();
};

/// What can be found in a message before any model reads it.
struct Analysis {
    Words words;
    QStringList tokens;         ///< one per word: itself, or what kind of figure it is; empty where it says nothing
    QVector<QStringList> kinds; ///< of each word
    LexiconReading phrases;
    bool isPlain = false; ///< wholly made of talk of every day
    WishCounts wishes = {};
    QVector<AmountMention> amounts;
    QVector<InstalmentMention> instalments;
    QVector<DateMention> dates;
};

/// `today` is the writer's day.
Analysis analyse(QStringView text, QDate today, const Knowledge& knowledge);

/// Whether a line names the intents that its words are known to speak for. Models learn from both, lest they lean on
/// what is known beforehand and learn nothing of what isn't.
enum class Hints { Given, Withheld };

/// The message as the model of intents reads it: UTF-8 with a line end.
QByteArray intentLine(const Analysis& analysis, Hints hints = Hints::Given);
/// The words of a piece as the model of intents reads them, without hints.
QByteArray intentLineOf(const Analysis& analysis, const Passage& piece);
/// The words [first, end) as the model of sensitivities reads them: without the phrases, which decide by themselves.
QByteArray sensitivityLine(const Analysis& analysis, int first, int end);
/// One for each of the pieces.
QByteArrayList sensitivityLines(const Analysis& analysis, const QVector<Passage>& pieces);

} // namespace trato::understanding
