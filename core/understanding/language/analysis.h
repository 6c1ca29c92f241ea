#pragma once

#include "understanding/language/amounts.h"
#include "understanding/language/dates.h"
#include "understanding/language/instalments.h"
#include "understanding/language/lexicon.h"
#include "understanding/language/wishes.h"
#include "understanding/language/words.h"

#include <QByteArray>
#include <QStringList>

namespace trato::understanding {

/// The phrases and words that are known beforehand, embedded in the program.
struct Knowledge {
    std::unique_ptr<Lexicon> lexicon;
    std::unique_ptr<Wishes> wishes;

    /// Code `invalid_lexicon`.
    static Result<Knowledge> load();
};

/// What can be found in a message before any model reads it.
struct Analysis {
    Words words;
    QStringList tokens; ///< one per word: itself, or what kind of figure it is; empty where it says nothing
    LexiconReading phrases;
    WishCounts wishes = {};
    QVector<AmountMention> amounts;
    QVector<InstalmentMention> instalments;
    QVector<DateMention> dates;
};

/// `today` is the writer's day.
Analysis analyse(QStringView text, QDate today, const Knowledge& knowledge);

/// The message as the model of intents reads it: UTF-8 with a line end.
QByteArray intentLine(const Analysis& analysis);
/// The words [first, end) as the model of sensitivities reads them.
QByteArray sensitivityLine(const Analysis& analysis, int first, int end);

} // namespace trato::understanding
