#include "channels/net/sourcelimits.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <cmath>

namespace trato::net {

namespace {

using boost::asio::ip::address;

/// What sums of parts of a request are off by.
constexpr double rounding = 1e-6;

std::optional<address> addressOf(const QString& text)
{
    boost::system::error_code error;
    const address parsed = boost::asio::ip::make_address(text.toStdString(), error);
    if (error)
        return std::nullopt;
    if (parsed.is_v6() && parsed.to_v6().is_v4_mapped())
        return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, parsed.to_v6());
    return parsed;
}

/// Proxies write "203.0.113.7", "203.0.113.7:4711", "2001:db8::1" and "[2001:db8::1]:4711".
std::optional<address> forwardedAddress(const QString& text)
{
    const QString entry = text.trimmed();
    if (entry.startsWith(u'['))
        return addressOf(entry.mid(1, entry.indexOf(u']') - 1));
    if (entry.count(u':') == 1)
        return addressOf(entry.section(u':', 0, 0));
    return addressOf(entry);
}

bool isOurs(const address& where, const QStringList& proxies)
{
    return where.is_loopback() ||
           std::ranges::any_of(proxies, [&](const QString& proxy) { return addressOf(proxy) == where; });
}

QString nameOf(const address& where)
{
    if (where.is_v4())
        return QString::fromStdString(where.to_string());
    auto bytes = where.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return QString::fromStdString(boost::asio::ip::address_v6(bytes).to_string()) + QStringLiteral("/64");
}

} // namespace

QString sourceOf(const QString& peer, const Headers& headers, const QStringList& proxies)
{
    const auto caller = addressOf(peer);
    if (!caller)
        return {};
    if (!isOurs(*caller, proxies))
        return nameOf(*caller);
    QStringList named;
    for (const Headers::Field& field : headers.fields()) {
        if (field.first.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            named += QString::fromLatin1(field.second).split(u',');
    }
    // The nearest proxy stands last; what stands before whom it names may be made up.
    for (auto it = named.crbegin(); it != named.crend(); ++it) {
        const auto where = forwardedAddress(*it);
        if (!where)
            return {};
        if (!isOurs(*where, proxies))
            return nameOf(*where);
    }
    return {};
}

double SourceLimits::filled(const Bucket& bucket, TimePoint now) const
{
    const double seconds = std::chrono::duration<double>(now - bucket.at).count();
    return std::min(m_rates.burst, bucket.tokens + std::max(0.0, seconds) * m_rates.perSecond);
}

void SourceLimits::forgetFull(TimePoint now)
{
    m_buckets.removeIf([&](const auto& entry) { return filled(entry.value(), now) >= m_rates.burst; });
}

SourceLimits::Bucket& SourceLimits::bucketOf(const QString& source, TimePoint now)
{
    if (!m_buckets.contains(source) && m_buckets.size() >= mostSources && now - m_cleanedAt >= cleaningPause) {
        forgetFull(now);
        m_cleanedAt = now;
    }
    const bool hasRoom = m_buckets.contains(source) || m_buckets.size() < mostSources;
    const QString name = hasRoom ? source : QString();
    if (!m_buckets.contains(name))
        m_buckets.insert(name, {m_rates.burst, now});
    Bucket& bucket = m_buckets[name];
    bucket = {filled(bucket, now), now};
    return bucket;
}

std::chrono::milliseconds SourceLimits::admit(const QString& source, TimePoint now)
{
    if (!isLimited(source))
        return {};
    Bucket& bucket = bucketOf(source, now);
    if (bucket.tokens < 1 - rounding) {
        const double seconds = (1 - bucket.tokens) / m_rates.perSecond;
        return std::chrono::milliseconds(static_cast<qint64>(std::ceil(seconds * 1'000 - rounding)));
    }
    bucket.tokens -= 1;
    return {};
}

void SourceLimits::refused(const QString& source, TimePoint now)
{
    if (!isLimited(source))
        return;
    Bucket& bucket = bucketOf(source, now);
    bucket.tokens = std::max(-m_rates.burst, bucket.tokens - m_rates.refusal);
}

} // namespace trato::net
