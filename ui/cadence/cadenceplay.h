#pragma once

#include "base/clock.h"
#include "cadence/definition.h"
#include "storage/database.h"
#include "ui/async/job.h"

#include <QDate>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace trato::ui {

/// What a cadence would do in some days.
struct PlayedCadence {
    int people = 0;    ///< who stand on it
    int contacted = 0; ///< of them, by message or call
    std::map<Channel, int> messages;
    int calls = 0;
    int leftOut = 0;
    std::map<QDate, int> days;        ///< messages and calls
    std::map<QString, int> steps;     ///< the same, by step
    std::map<QString, int> whyNot;    ///< of what is left out
    std::map<QString, int> stepsLeft; ///< left out, by step

    [[nodiscard]] int allMessages() const;
    /// Contacts of a person, in hundredths.
    [[nodiscard]] int contactsEach() const;
};

struct CadencePlay {
    QDate from;
    int days = 0;
    PlayedCadence inForce;
    std::optional<PlayedCadence> draft;
};

/// Which cadences over which days; `draft` nullptr: what is in force alone.
struct CadencePlayWish {
    std::shared_ptr<const cadence::Definition> inForce;
    std::shared_ptr<const cadence::Definition> draft;
    QDate from;
    int days = 0;
};

/// Plays them forward from where everybody stands, as `tratoctl cadence simulate` does; writes nothing. Tells how far
/// it is, and ends with code `cancelled` when nobody wants it any more.
Result<CadencePlay> playCadences(
    storage::Database& database, const CadencePlayWish& wish, Instant now, const JobToken& token);

} // namespace trato::ui
