#pragma once

#include "base/result.h"
#include "compliance/wording/phrases.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace trato::compliance {

/// Words that ask for payment (resources/compliance/demand.toml). Who writes to us is answered at any hour; an answer
/// that asks for payment is a collection and follows its rules.
class DemandWords final {
public:
    /// Code `invalid_demand`.
    static Result<DemandWords> fromToml(QByteArrayView bytes);
    static const DemandWords& standard();

    /// The first part that asks.
    [[nodiscard]] std::optional<QString> find(const WordingText& text) const;
    [[nodiscard]] std::optional<QString> find(QStringView text) const { return find(WordingText(text)); }

private:
    Phrases m_phrases;
};

} // namespace trato::compliance
