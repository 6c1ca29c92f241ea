#pragma once

#include "channels/net/http.h"

#include <QHash>
#include <QStringList>

#include <chrono>

namespace trato::net {

/// How much one source may ask for.
struct SourceRates {
    /// Requests a second in the long run; 0: as many as it likes.
    double perSecond = 0;
    /// Requests at once, after a silence.
    double burst = 0;
    /// What a request that is refused (400 to 499) costs beside itself, in requests: who guesses is slowed down early.
    double refusal = 0;
};

/// Who really calls: the peer, or, where that is this machine or one of our `proxies`, whom the proxy names last in
/// X-Forwarded-For. Of an IPv6 address its /64, which is one customer's. Empty: nobody can tell (a proxy that names
/// nobody, a program on this machine).
QString sourceOf(const QString& peer, const Headers& headers, const QStringList& proxies);

/// A token bucket for each source. Of one thread.
class SourceLimits final {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit SourceLimits(SourceRates rates)
        : m_rates(rates)
    {
    }

    /// Zero: the request may pass, and is counted. Otherwise how long its source has to wait. An empty source always
    /// may.
    std::chrono::milliseconds admit(const QString& source, TimePoint now);
    /// A request of that source was refused.
    void refused(const QString& source, TimePoint now);

    /// Sources that are remembered; beyond it those that were not heard of for long are forgotten, and when there are
    /// none, newcomers share a bucket.
    static constexpr qsizetype mostSources = 20'000;
    /// Looking through all of them is no work for each request of a crowd.
    static constexpr std::chrono::seconds cleaningPause{1};

private:
    struct Bucket {
        double tokens = 0;
        TimePoint at = {};
    };

    [[nodiscard]] bool isLimited(const QString& source) const { return m_rates.perSecond > 0 && !source.isEmpty(); }
    Bucket& bucketOf(const QString& source, TimePoint now);
    void forgetFull(TimePoint now);
    [[nodiscard]] double filled(const Bucket& bucket, TimePoint now) const;

    SourceRates m_rates;
    QHash<QString, Bucket> m_buckets;
    TimePoint m_cleanedAt = {};
};

} // namespace trato::net
