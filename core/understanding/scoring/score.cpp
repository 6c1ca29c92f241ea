#include "understanding/scoring/score.h"

namespace trato::understanding {

void Tally::add(bool meant, bool read)
{
    right += meant && read ? 1 : 0;
    missed += meant && !read ? 1 : 0;
    invented += !meant && read ? 1 : 0;
}

void Score::add(const Labelled& meant, const Reading& read)
{
    ++messages;
    for (const Intent intent : allIntents())
        intents[static_cast<size_t>(intent)].add(meant.intent == intent, read.intent == intent);
    ++confusions[static_cast<size_t>(meant.intent)][static_cast<size_t>(read.intent)];
    for (const Sensitivity label : allSensitivities()) {
        sensitivities[static_cast<size_t>(label)].add(
            meant.sensitivities.contains(label), read.sensitivities.contains(label));
    }
    any.add(!meant.sensitivities.isEmpty(), read.isSensitive());
    const bool right = read.intent == meant.intent;
    if (read.isSure())
        sure.add(right, true);
    reliability.add(read.confidence, right);
    amounts.add(meant.amountCents, read.amountCents);
    instalments.add(meant.instalments, read.instalments);
    dates.add(meant.date, read.date);
}

double Score::macroF1() const
{
    double sum = 0;
    int present = 0;
    for (const Tally& tally : intents) {
        sum += tally.f1();
        present += tally.meant() + tally.invented > 0 ? 1 : 0;
    }
    return present > 0 ? sum / present : 0.0;
}

Instant labelledInstant() { return Instant::fromDateTime(QDateTime(QDate(2026, 11, 19), QTime(10, 0), deskZone())); }

Score scoreOf(const QVector<Labelled>& messages, const Reader& reader, Instant receivedAt)
{
    Score score;
    for (const Labelled& message : messages)
        score.add(message, reader.read({.text = message.text, .receivedAt = receivedAt}));
    return score;
}

} // namespace trato::understanding
