#pragma once

#include "base/clock.h"
#include "base/localtext.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace trato::storage {
class Database;
}

namespace trato::supervision {

/// Whether an answer has to show where the conversation says so.
enum class Evidence {
    Always,
    OnLoss, ///< when points are lost
    Never,
};

/// A question of a scorecard.
struct Criterion {
    QString code = {};
    LocalText title = {};
    LocalText help = {};
    int points = 0;
    std::vector<int> steps = {}; ///< the marks that can be given, ascending, from 0 to `points`
    bool critical = false;       ///< at 0 points the whole evaluation is worth nothing
    bool optional = false;       ///< the question may not apply
    Evidence evidence = Evidence::Always;

    [[nodiscard]] bool allows(int mark) const;
    /// `mark` nothing: not applicable.
    [[nodiscard]] bool needsCitation(std::optional<int> mark) const;
};

/// What conversations are listened to by: versioned data (resources/quality).
struct Scorecard {
    QString name = {};
    int version = 0;
    LocalText title = {};
    std::vector<Criterion> criteria = {};
    QByteArray definition = {}; ///< the TOML itself

    [[nodiscard]] const Criterion* byCode(QStringView code) const;

    /// Code `invalid_scorecard`.
    static Result<Scorecard> fromToml(const QByteArray& bytes);
    /// The one that new evaluations use.
    static const Scorecard& inForce();
    /// As it was when an evaluation used it. Code `no_scorecard`.
    static Result<Scorecard> kept(storage::Database& database, const QString& name, int version);
    /// For the evaluations made by it. Code `scorecard_changed`: this version was kept with other words, its version
    /// has to be raised.
    Result<void> keep(storage::Database& database, Instant now) const;
};

} // namespace trato::supervision
