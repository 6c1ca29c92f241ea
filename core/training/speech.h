#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "understanding/understanding.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace trato::training {

/// Terms that a sentence of ours puts on the table.
struct SpokenTerms {
    qint64 entryCents = 0;
    int instalments = 1;
    qint64 amountCents = 0; ///< of each; of the whole when there is one

    friend bool operator==(const SpokenTerms&, const SpokenTerms&) = default;
};

/// What one of our sentences does to who reads it.
struct Spoken {
    QStringList moves; ///< asks_identity, discloses, offers, asks_capacity, presses, rude, empathises …
    std::optional<SpokenTerms> terms;
};

/// Reads what the desk writes: the moves by a table of phrases (resources/training/speech.toml), what tells of a debt
/// by the table of the contact policy, amounts by their form, dates by `understanding`.
class Speech final {
public:
    /// Codes `invalid_toml`, `invalid_speech`, those of understanding::Reader::open.
    static Result<Speech> open();
    static Result<Speech> fromToml(QByteArrayView bytes, std::shared_ptr<const understanding::Reader> reader);

    [[nodiscard]] Spoken read(const QString& text, Instant at) const;

private:
    struct Move {
        QString name;
        std::vector<QStringList> phrases;
        std::vector<QStringList> unless;
    };

    std::vector<Move> m_moves;
    std::shared_ptr<const understanding::Reader> m_reader;
};

/// The terms in a sentence: "R$ 60,00 de entrada e 12 parcelas de R$ 110,00", "10x de 98,50", "à vista R$ 800".
std::optional<SpokenTerms> termsIn(const QString& text);

} // namespace trato::training
