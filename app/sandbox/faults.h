#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <mutex>

namespace trato::sandbox {

enum class FaultMode {
    None,
    DropAnswer,  ///< does what was asked, then closes the connection without an answer
    Refuse,      ///< closes the connection before it does anything
    ServerError, ///< 500
    TooMany,     ///< 429 with Retry-After
    Delay,       ///< answers late
    Repeat,      ///< webhooks only: delivers everything twice
};

struct Fault {
    FaultMode mode = FaultMode::None;
    /// How many requests it hits; negative: all until it is taken back.
    int count = -1;
    std::chrono::milliseconds delay{0};
};

/// How each provider misbehaves at the moment. Names: whatsapp, twilio, zenvia, rbm, smtp, pix, bank, asaas,
/// mercadopago, stripe, webhooks.
class Faults final {
public:
    /// The fault for this request, and one less of it.
    Fault take(const QString& provider);
    void set(const QString& provider, const Fault& fault);
    /// {"whatsapp":{"mode":"drop_answer","count":1,"delay_ms":0}}; code `unknown_fault`.
    Result<void> set(const QJsonObject& wanted);
    [[nodiscard]] QJsonObject toJson() const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, Fault> m_faults;
};

} // namespace trato::sandbox
