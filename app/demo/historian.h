#pragma once

#include "app/demo/dice.h"
#include "app/demo/population.h"
#include "base/channel.h"
#include "base/clock.h"
#include "base/id.h"
#include "channels/templates/catalogue.h"
#include "storage/database.h"
#include "understanding/understanding.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace trato::demo {

/// A line of the past before it has an id.
struct PastLine {
    DebtorId debtor;
    Instant at;
    QString channel;
    QString direction;
    QString kind;
    QString text;
    QString actorKind;
    QString actor;
    QString handle;
    QJsonObject payload;
    int receipts = 0;     ///< 1 sent, 2 delivered, 3 read, 4 failed
    bool accepts = false; ///< the debtor says yes to an offer
};

/// What was said before today: cadence messages, dialogues, calls, by the story of each debtor. Only words; what has
/// effects (deals, payments, silence, work) is the storyteller's.
class Historian final {
public:
    static Result<Historian> load();

    /// The lines of one debtor, oldest first. The last dialogue ends at `talkAt`.
    [[nodiscard]] std::vector<PastLine> lines(
        const Character& character, DebtorId debtor, Dice& dice, Instant from, const Plot& plot) const;
    struct LastWords {
        QString text;
        QStringList sensitivities; ///< that the machine read in them
    };
    /// The debtor's own words of the last dialogue: what the queue shows.
    [[nodiscard]] LastWords lastWords(const std::vector<PastLine>& lines) const;

private:
    Historian(
        channels::TemplateCatalogue templates, QJsonObject words, std::shared_ptr<const understanding::Reader> reader)
        : m_templates(std::move(templates))
        , m_words(std::move(words))
        , m_reader(std::move(reader))
    {
    }
    [[nodiscard]] QString words(const char* key, Dice& dice) const;
    void addCadence(std::vector<PastLine>& lines, const Character& character, DebtorId debtor, Dice& dice, Instant from,
        Instant until) const;
    void addDialogue(
        std::vector<PastLine>& lines, const Character& character, DebtorId debtor, Dice& dice, const Plot& plot) const;
    void addExcuse(
        std::vector<PastLine>& lines, const Character& character, DebtorId debtor, Dice& dice, const Plot& plot) const;
    [[nodiscard]] PastLine theirs(const Character& character, DebtorId debtor, Instant at, const QString& text) const;
    [[nodiscard]] PastLine ours(
        const Character& character, DebtorId debtor, Instant at, const char* name, const Plot& plot) const;
    /// What they said about a day: "sexta eu acerto", "recebo dia 10, aí pago".
    [[nodiscard]] QString aboutDay(const char* weekdayKey, const char* dayKey, QDate day, QDate said, Dice& dice) const;
    void addCall(
        std::vector<PastLine>& lines, const Character& character, DebtorId debtor, Dice& dice, Instant at) const;

    channels::TemplateCatalogue m_templates;
    QJsonObject m_words;
    std::shared_ptr<const understanding::Reader> m_reader;
};

/// Writes lines and their receipts with the bulk loader; the ids of the lines, in their order.
Result<std::vector<InteractionId>> writeLines(storage::Database& database, const std::vector<PastLine>& lines);

} // namespace trato::demo
