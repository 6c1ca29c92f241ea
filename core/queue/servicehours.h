#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QTime>

#include <chrono>
#include <vector>

namespace trato::queue {

/// When the house works: on business days of the bank calendar, between two times, without lunch. What somebody
/// promises to look at within an hour is looked at within an hour of these.
class ServiceHours final {
public:
    /// Around the clock.
    ServiceHours() = default;
    /// Table `hours` with from, to, lunch_from, lunch_to ("08:00"); lunch may be left out. Code `invalid_hours`.
    static Result<ServiceHours> fromJson(const QJsonObject& table);

    /// The instant at which so much working time has passed since `from`.
    [[nodiscard]] Instant after(Instant from, std::chrono::microseconds worked) const;
    /// The working time between two instants; zero when `to` is not after `from`.
    [[nodiscard]] std::chrono::microseconds between(Instant from, Instant to) const;

private:
    struct Span {
        Instant from;
        Instant to;
    };
    [[nodiscard]] std::vector<Span> spansOf(QDate day) const;

    bool m_always = true;
    std::vector<std::pair<QTime, QTime>> m_parts; ///< of a business day, ascending
};

} // namespace trato::queue
