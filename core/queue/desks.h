#pragma once

#include "base/localtext.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace trato::queue {

struct Desk {
    QString name;
    std::chrono::minutes sla{60};
    int rank = 0;
    bool shared = true;                 ///< "next" without a desk gives its work too
    std::chrono::minutes starvation{0}; ///< who waited that long stands before the others; 0: nobody does
    int snoozeDays = 30;                ///< how far ahead a case may be put off
    std::chrono::seconds wrapUp{120};   ///< the time a wrap-up is given
    QString wrapUpDefault = {};         ///< the outcome that is written when it is over; empty: none is
    QStringList wrapUpCodes = {};       ///< of its sheet; empty: all that have a key
};

/// How work is lent out at every desk.
struct WorkRules {
    std::chrono::minutes lease{5};      ///< a case is somebody's that long after their desk was last heard of
    std::chrono::minutes silence{20};   ///< without a key or a click, until their desk stops speaking for them
    std::chrono::minutes skipRest{240}; ///< what somebody passed on is not given to them again that long
    std::chrono::seconds extension{60}; ///< of the wrap-up's time, by one press
};

/// Why a case was passed on.
struct SkipReason {
    QString code;
    QString label; ///< in the language in use
};

/// The desks and how long a case may wait at each: data (resources/queue/desks.toml).
class Desks final {
public:
    /// Code `invalid_desks`.
    static Result<Desks> fromToml(QByteArrayView bytes);
    static const Desks& standard();

    [[nodiscard]] const Desk* byName(QStringView name) const;
    /// By rank.
    [[nodiscard]] const std::vector<Desk>& all() const { return m_desks; }
    [[nodiscard]] const WorkRules& work() const { return m_work; }
    [[nodiscard]] std::vector<SkipReason> skipReasons() const;
    /// A code's label in the language in use; other words are kept as they are.
    [[nodiscard]] QString skipReasonText(const QString& codeOrWords) const;

private:
    WorkRules m_work;
    struct Reason {
        QString code;
        LocalText label;
    };
    std::vector<Reason> m_skipReasons;
    std::vector<Desk> m_desks;
};

} // namespace trato::queue
