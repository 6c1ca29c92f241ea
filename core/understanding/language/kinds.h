#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>
#include <QVector>

#include <memory>

namespace trato::understanding {

/// Which kinds a word is of ("avó" is family, "cateterismo" is health): what the models learn of one word of a kind
/// they know of the others. From resources/understanding/lexicon/kinds.tsv.
class Kinds final {
public:
    /// `rows`: kind, its words separated by blanks. Code `invalid_lexicon`.
    static Result<std::unique_ptr<Kinds>> create(const QVector<QStringList>& rows);

    [[nodiscard]] QStringList of(const QString& word) const;
    [[nodiscard]] QStringList names() const { return m_kinds.keys(); }
    /// The words of a kind as they stand in the file.
    [[nodiscard]] QStringList words(const QString& kind) const { return m_kinds.value(kind); }

private:
    QHash<QString, QStringList> m_kinds;
    QHash<QString, QStringList> m_words;
    struct Beginning {
        QString letters;
        QStringList kinds;
    };
    QHash<QString, QVector<Beginning>> m_beginnings; ///< by their first three letters, shorter ones first
};

} // namespace trato::understanding
