#pragma once

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
    bool shared = true; ///< "next" without a desk gives its work too
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

private:
    std::vector<Desk> m_desks;
};

} // namespace trato::queue
