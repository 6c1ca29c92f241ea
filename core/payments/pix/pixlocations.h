#pragma once

#include "payments/pix/pixcharges.h"
#include "payments/pix/pixsession.h"

#include <vector>

namespace trato::payments {

/// An address of a payload that exists before its charge, for codes that are printed ahead.
struct PixLocation {
    qint64 id = 0;
    QString location = {}; ///< without protocol
    PixChargeKind kind = PixChargeKind::Immediate;
    QString txid = {}; ///< of the charge that stands there; empty: none
    Instant since = {};
};

/// Code `provider_bad_answer`.
Result<PixLocation> locationFromJson(const QJsonObject& json);

class PixLocations final {
public:
    explicit PixLocations(PixSession& session)
        : m_session(session)
    {
    }

    Result<PixLocation> make(PixChargeKind kind);
    Result<PixLocation> get(qint64 id);
    /// Takes the charge off its address.
    Result<PixLocation> unlink(qint64 id);
    Result<std::vector<PixLocation>> list(Instant from, Instant to);

private:
    PixSession& m_session;
};

} // namespace trato::payments
