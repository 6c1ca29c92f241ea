#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QTimeZone>

#include <atomic>
#include <chrono>
#include <compare>

namespace trato {

/// A point in time: microseconds since 1970-01-01 UTC, as stored. 0 is "never".
class Instant final {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 microseconds)
        : m_microseconds(microseconds)
    {
    }

    static Instant fromDateTime(const QDateTime& dateTime);
    /// Midnight at the start of `date` in `zone`.
    static Instant startOfDay(QDate date, const QTimeZone& zone);
    /// ISO 8601; without an offset the text is read in `zone`. Code `invalid_instant` when it is
    /// no instant of the years 1900 to 2999.
    static Result<Instant> parse(QStringView text, const QTimeZone& zone);

    [[nodiscard]] constexpr qint64 microseconds() const { return m_microseconds; }
    [[nodiscard]] constexpr bool isNever() const { return m_microseconds == 0; }
    [[nodiscard]] QDateTime in(const QTimeZone& zone) const;
    [[nodiscard]] QDate dateIn(const QTimeZone& zone) const;
    /// ISO 8601 with the offset of `zone`, milliseconds: "2026-11-19T14:03:08.120-03:00".
    [[nodiscard]] QString toIso(const QTimeZone& zone) const;

    constexpr auto operator<=>(const Instant&) const = default;
    constexpr Instant operator+(std::chrono::microseconds d) const { return Instant(m_microseconds + d.count()); }
    constexpr Instant operator-(std::chrono::microseconds d) const { return Instant(m_microseconds - d.count()); }
    constexpr std::chrono::microseconds operator-(Instant other) const
    {
        return std::chrono::microseconds(m_microseconds - other.m_microseconds);
    }

private:
    qint64 m_microseconds = 0;
};

/// The desk's zone: dates without a place of their own (due dates, business days) are days there.
const QTimeZone& deskZone();

/// Everything that asks for the time asks a Clock, so that tests, replays and `--now` can set it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Today in the desk's zone.
    [[nodiscard]] QDate today() const;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// Stands still until it is told otherwise. Safe to read and set from several threads.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant now)
        : m_now(now.microseconds())
    {
    }
    [[nodiscard]] Instant now() const override { return Instant(m_now.load()); }
    void set(Instant now) { m_now.store(now.microseconds()); }
    void advance(std::chrono::microseconds by) { m_now.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_now;
};

/// Real time multiplied by `speed` from `start` on: the demonstration's half year in an afternoon.
class ScaledClock final : public Clock {
public:
    ScaledClock(Instant start, double speed);
    [[nodiscard]] Instant now() const override;

private:
    Instant m_start;
    Instant m_realStart;
    double m_speed;
};

} // namespace trato
