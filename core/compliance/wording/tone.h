#pragma once

#include "base/result.h"
#include "compliance/wording/wordingtext.h"

#include <QByteArrayView>
#include <QtGlobal>

#include <vector>

namespace trato::compliance {

struct TonePart;

/// How a text sounds, judged by all its words together: a linear model, trained while the program is built on sentences
/// that press and sentences that may be said (resources/compliance/tone.tsv). It finds what nobody put into a phrase,
/// and is right less often than a phrase is: what follows from it says wording.toml.
class Tone final {
public:
    /// The worst part of a text. Log odds: 0 is as likely pressure as not, 1 nearly three to one.
    struct Heard {
        double pressure = 0;
        TextRange range; ///< empty: too few words, or in a language that it does not know
    };

    /// Code `invalid_tone`.
    static Result<Tone> fromBytes(QByteArrayView bytes);
    static const Tone& standard();

    [[nodiscard]] Heard of(const WordingText& text) const;

private:
    struct Place {
        quint32 key = 0; ///< 0: empty
        float weight = 0;
    };

    [[nodiscard]] bool knows(const WordingText& text, const TonePart& part) const;
    [[nodiscard]] float weightOf(quint32 key) const;
    void put(quint32 key, float weight);

    std::vector<Place> m_places; ///< a power of two of them, at most half of them full
    double m_bias = 0;
};

} // namespace trato::compliance
