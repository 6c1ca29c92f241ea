#pragma once

#include "cadence/definition.h"
#include "channels/templates/catalogue.h"
#include "ui/theme/tone.h"

#include <QDate>
#include <QString>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace trato::ui {

/// Something that the check says of a cadence's file.
struct CadenceFinding {
    enum class Kind {
        Unreadable, ///< the file can't be used as it is written
        Unlawful,   ///< it may not be done
        Dead,       ///< it never happens
        Contradictory
    };
    Kind kind = Kind::Unreadable;
    QString step; ///< empty: of no step
    QString message;
    int line = 0; ///< of the file, from 1; 0: of no line

    /// It keeps the file from being published.
    [[nodiscard]] bool blocks() const { return kind == Kind::Unreadable || kind == Kind::Unlawful; }
    [[nodiscard]] Tone tone() const { return blocks() ? Tone::Crit : Tone::Warn; }
};

/// What a cadence's file says, and what speaks against it.
struct CadenceCheck {
    QString toml;                                          ///< that was checked
    std::shared_ptr<const cadence::Definition> definition; ///< nullptr: it can't be read
    std::vector<CadenceFinding> findings;

    [[nodiscard]] bool mayBePublished() const;
    [[nodiscard]] std::set<QString> faultySteps() const;
    /// By line; the graver one wins.
    [[nodiscard]] std::map<int, Tone> marks() const;
};

/// The check of `tratoctl cadence check`, with the line that each finding speaks of.
CadenceCheck checkCadence(const QString& toml, const channels::TemplateCatalogue& templates, QDate today);

} // namespace trato::ui
